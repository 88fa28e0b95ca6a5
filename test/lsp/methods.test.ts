import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  ConfigurationRequest,
  DidChangeWorkspaceFoldersNotification,
  DocumentSymbolRequest,
  InitializeRequest,
  type InitializeResult,
  type ServerCapabilities,
  SetTraceNotification,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import { claimText } from '../support/claimText.ts';
import { spawnServer } from '../support/lspClient.ts';
import { SERVER, withEditor } from '../support/lspServer.ts';
import { methodRows } from '../support/lspTable.ts';
import { SubmissionFolder } from '../support/submissionFolder.ts';

/** Where a server says that it answers a message, for those of which it says so when it starts. */
const CAPABILITIES: Readonly<Record<string, string>> = {
  'textDocument/didOpen': 'textDocumentSync.openClose',
  'textDocument/didClose': 'textDocumentSync.openClose',
  'textDocument/didChange': 'textDocumentSync.change',
  'textDocument/didSave': 'textDocumentSync.save',
  'textDocument/willSave': 'textDocumentSync.willSave',
  'textDocument/willSaveWaitUntil': 'textDocumentSync.willSaveWaitUntil',
  'notebookDocument/didOpen': 'notebookDocumentSync',
  'textDocument/formatting': 'documentFormattingProvider',
  'textDocument/rangeFormatting': 'documentRangeFormattingProvider',
  'textDocument/onTypeFormatting': 'documentOnTypeFormattingProvider',
  'textDocument/documentColor': 'colorProvider',
  'textDocument/colorPresentation': 'colorProvider',
  'textDocument/prepareRename': 'renameProvider.prepareProvider',
  'textDocument/semanticTokens/full': 'semanticTokensProvider.full',
  'textDocument/semanticTokens/full/delta': 'semanticTokensProvider.full.delta',
  'textDocument/semanticTokens/range': 'semanticTokensProvider.range',
  'textDocument/prepareCallHierarchy': 'callHierarchyProvider',
  'textDocument/prepareTypeHierarchy': 'typeHierarchyProvider',
  'textDocument/diagnostic': 'diagnosticProvider',
  'workspace/diagnostic': 'diagnosticProvider.workspaceDiagnostics',
  'codeAction/resolve': 'codeActionProvider.resolveProvider',
  'codeLens/resolve': 'codeLensProvider.resolveProvider',
  'completionItem/resolve': 'completionProvider.resolveProvider',
  'documentLink/resolve': 'documentLinkProvider.resolveProvider',
  'inlayHint/resolve': 'inlayHintProvider.resolveProvider',
  'workspaceSymbol/resolve': 'workspaceSymbolProvider.resolveProvider',
  'workspace/symbol': 'workspaceSymbolProvider',
  'workspace/executeCommand': 'executeCommandProvider',
  'workspace/didChangeWorkspaceFolders': 'workspace.workspaceFolders.changeNotifications',
};

/** The usual name of a capability: `textDocument/hover` is `hoverProvider`. */
function capabilityOf(method: string): string | undefined {
  if (method in CAPABILITIES) return CAPABILITIES[method];
  const operation = /^workspace\/((?:will|did)(?:Create|Rename|Delete))Files$/.exec(method)?.[1];
  if (operation !== undefined) return `workspace.fileOperations.${operation}`;
  const feature = /^textDocument\/([a-zA-Z]+)$/.exec(method)?.[1];
  return feature === undefined ? undefined : `${feature}Provider`;
}

function isSaid(capabilities: ServerCapabilities, path: string): boolean {
  const value = path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      capabilities,
    );
  return value !== undefined && value !== false && value !== 0;
}

/** What the server says of itself to an editor that can do all that it asks for. */
async function initialized(): Promise<InitializeResult> {
  const client = spawnServer([SERVER, '--stdio']);
  try {
    return await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: { rename: { prepareSupport: true } },
        window: { showDocument: { support: true } },
      },
      initializationOptions: { pages: 'file:///pages/' },
    });
  } finally {
    await client.stop();
  }
}

describe('the messages of docs/lsp.md', () => {
  it('are those that the server says it answers', async () => {
    const { capabilities } = await initialized();
    for (const { method, direction, isUsed } of methodRows()) {
      const path = direction === '→' ? capabilityOf(method) : undefined;
      if (path === undefined) continue;
      assert.equal(isSaid(capabilities, path), isUsed, `${method}: ${path}`);
    }
  });

  it('may be traced, cancelled and asked for in folders that come and go', async () => {
    const submission = new SubmissionFolder();
    submission.write('JSON-1000000001-20241231-001.json', claimText(1).replace('"02/02/2023"', '"2023"'));
    const uri = submission.uriOf('JSON-1000000001-20241231-001.json');
    const capabilities = { workspace: { workspaceFolders: true } };
    try {
      await withEditor({ workspaceFolders: [], capabilities }, async ({ connection, next }) => {
        await connection.sendNotification(SetTraceNotification.type, { value: 'verbose' });
        const source = new CancellationTokenSource();
        const asked = connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }, source.token);
        source.cancel();
        await asked.catch(({ code }: { code: number }) => assert.equal(code, -32800));
        const change = async (added: string[], removed: string[]): Promise<void> => {
          const folders = (uris: string[]): { uri: string; name: string }[] =>
            uris.map((one) => ({ uri: one, name: 'w' }));
          const event = { added: folders(added), removed: folders(removed) };
          await connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
        };
        const shown = next(uri, ({ diagnostics }) => diagnostics.length > 0);
        await change([submission.uri], []);
        await shown;
        const cleared = next(uri, ({ diagnostics }) => diagnostics.length === 0);
        await change([], [submission.uri]);
        await cleared;
      });
    } finally {
      submission.close();
    }
  });

  it('report how the check of the closed files goes, which the user can end', async () => {
    const submission = new SubmissionFolder();
    const uris = ['001', '002'].map((number) => `JSON-1000000001-20241231-${number}.json`);
    for (const name of uris) submission.write(name, claimText(1));
    const client = spawnServer([SERVER, '--stdio']);
    const { connection } = client;
    const asked: (string | undefined)[] = [];
    connection.onRequest(ConfigurationRequest.type, async ({ items }) => {
      asked.push(...items.map(({ scopeUri }) => scopeUri?.slice(-8)));
      // Work that is soon done shows no progress.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return items.map(() => ({}));
    });
    const ended = new Promise<void>((resolve) => {
      connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
        connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
          if (kind === 'begin') void connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
          if (kind === 'end') resolve();
        });
      });
    });
    try {
      await client.initialize({
        capabilities: { window: { workDoneProgress: true }, workspace: { configuration: true } },
        workspaceFolders: [{ uri: submission.uri, name: 'w' }],
      });
      await ended;
      assert.ok(asked.includes('001.json') && !asked.includes('002.json'), asked.join());
    } finally {
      await client.stop();
      submission.close();
    }
  });
});
