/**
 * The peer over stdio: vscode-json-languageservice in the server that VS Code's own "JSON language features" wraps
 * around it (microsoft/vscode, extensions/json-language-features/server: `jsonServer.ts`, `utils/validation.ts`), as far
 * as problems go. Taken from there: incremental sync into a `TextDocument`; to a client that does not pull, problems are
 * pushed 500 ms after the last change; to one that does, they are given when asked for, without that delay; at each
 * change the whole text is parsed and validated anew. Two differences, both in the peer's favour: it answers nothing
 * else (no colours, folding, symbols or links, which VS Code asks for at each change too). And one that only the
 * measuring needs: it publishes the version, which VS Code's server leaves out.
 */
import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createPeer } from './peer.ts';

const VALIDATION_DELAY_MS = 500;

const connection = createConnection(process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const peer = createPeer();
const pending = new Map<string, NodeJS.Timeout>();

async function validate(document: TextDocument): Promise<void> {
  const { uri, version } = document;
  await connection.sendDiagnostics({ uri, version, diagnostics: await peer.problemsOfDocument(document) });
}

function pushProblems(): void {
  documents.onDidChangeContent(({ document }) => {
    clearTimeout(pending.get(document.uri));
    pending.set(
      document.uri,
      setTimeout(() => void validate(document), VALIDATION_DELAY_MS),
    );
  });
}

connection.onInitialize(({ capabilities }) => {
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  if (!pulls) pushProblems();
  const diagnosticProvider = { interFileDependencies: false, workspaceDiagnostics: false };
  return {
    capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, ...(pulls ? { diagnosticProvider } : {}) },
  };
});

connection.languages.diagnostics.on(async ({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  return { kind: 'full', items: document ? await peer.problemsOfDocument(document) : [] };
});

documents.listen(connection);
connection.listen();
