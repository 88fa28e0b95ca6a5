import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  HoverRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type ResponseError,
} from 'vscode-languageserver/node';
import { COMPARE_NUMBERS, DISABLE_RULE, FILE_STATUS, TREE_MESSAGES } from '../../server/src/lsp/protocol.ts';
import { Roots } from '../../server/src/lsp/roots.ts';
import { respell } from '../../server/src/lsp/spelling.ts';
import { parseUri } from '../../server/src/lsp/uris.ts';
import { claimText } from '../support/claimText.ts';
import { spawnServer } from '../support/lspClient.ts';
import { SERVER, withEditor } from '../support/lspServer.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const OTHER = 'JSON-1000000001-20241231-002.json';

/** As an editor writes it that escapes only what it must. */
function sparing(path: string): string {
  return pathToFileURL(path)
    .toString()
    .replace(/%27|%28|%29|%26|%2C/g, decodeURIComponent);
}

/** What is answered with the URI of the file itself; of a text whose second demande has the number of the first. */
function questionsOn(uri: string, text: string): [method: string, params: object][] {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes('numeroEditeur'));
  const position = { line, character: lines[line]?.indexOf('0') ?? 0 };
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const diagnostics = [{ source: 'solde', code: 'type-action', range, message: '' }];
  return [
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics } }],
    ['textDocument/references', { textDocument, position, context: { includeDeclaration: true } }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/rename', { textDocument, position, newName: '00077' }],
    ['textDocument/definition', { textDocument, position }],
    ['workspace/symbol', { query: '00001' }],
    [TREE_MESSAGES.files, { files: [uri] }],
    [COMPARE_NUMBERS, { uri }],
  ];
}

describe('the roots of a workspace', () => {
  const folders = [{ uri: 'file:///a', name: 'a' }];
  for (const [said, roots] of [
    [{ workspaceFolders: folders, rootUri: 'file:///b', rootPath: '/c' }, ['file:///a']],
    [{ workspaceFolders: null, rootUri: 'file:///b', rootPath: '/c' }, ['file:///b']],
    [{ rootUri: 'file:///b' }, ['file:///b']],
    [{ workspaceFolders: [], rootUri: null, rootPath: '/c é' }, ['file:///c%20%C3%A9']],
    [{ rootUri: '/b' }, ['file:///b']],
    [{ rootUri: null, rootPath: 'C:\\Users\\d é' }, ['file:///c%3A/Users/d%20%C3%A9']],
    [{ rootUri: null, rootPath: 'C:/Users' }, ['file:///c%3A/Users']],
    [{ rootUri: null, rootPath: '\\\\server\\share' }, ['file://server/share']],
    [{ rootUri: 'vscode-vfs://github/a/b' }, ['vscode-vfs://github/a/b']],
    [{ rootUri: null, rootPath: null }, []],
    [{ rootUri: '' }, []],
  ] as const) {
    it(`are ${roots.join() || 'none'}, said as ${JSON.stringify(said)}`, () => {
      const { workspaceFolders, ...older } = { workspaceFolders: undefined, ...said };
      const known = workspaceFolders ? { workspaceFolders: [...workspaceFolders] } : {};
      assert.deepEqual(new Roots({ ...older, ...known }).folders, roots);
    });
  }

  for (const say of [
    (uri: string, path: string) => ({ rootUri: uri, rootPath: path }),
    (_: string, path: string) => ({ rootPath: path }),
  ]) {
    it(`are where closed files, symbols and the model are looked for: ${Object.keys(say('', '')).join()}`, async () => {
      const submission = new SubmissionFolder();
      submission.write(NAME, claimText(1).replace('"C"', '"D"').replace('{', '{ "extension": 1,'));
      submission.write('modele.json', '{ "extension": 1 }');
      const params = { workspaceFolders: null, ...say(submission.uri, submission.path) };
      const initializationOptions = { settings: { template: 'modele.json' } };
      try {
        await withEditor({ ...params, initializationOptions }, async (editor) => {
          const { diagnostics } = await editor.next(submission.uriOf(NAME), ({ diagnostics: some }) => some.length > 0);
          const codes = diagnostics.map(({ code }) => code);
          assert.ok(codes.includes('type-action') && !codes.includes('balise-inconnue'), codes.join());
          const symbols = await editor.connection.sendRequest('workspace/symbol', { query: 'FINBIO' });
          assert.equal((symbols as unknown[]).length, 1);
        });
      } finally {
        submission.close();
      }
    });
  }
});

describe('the URIs of an editor', () => {
  for (const [said, known] of [
    ["file:///d'avance (2023)/a.json", 'file:///d%27avance%20%282023%29/a.json'],
    ['file:///C:/a.json', 'file:///c%3A/a.json'],
    ['file:///%c3%a9.json', 'file:///%C3%A9.json'],
    ['file:////server/share/a.json', 'file://server/share/a.json'],
    ["untitled:d'avance.json", "untitled:d'avance.json"],
    ['file:///\ud800.json', 'file:///%EF%BF%BD.json'],
  ] as const) {
    it(`${said} is ${known}`, () => {
      const params = { textDocument: { uri: said }, changes: [{ oldUri: said }], text: said };
      respell({ jsonrpc: '2.0', method: 'm', params } as { jsonrpc: string });
      assert.deepEqual(params, { textDocument: { uri: known }, changes: [{ oldUri: known }], text: said });
    });
  }

  it('are those of the disk, whatever they escape', async () => {
    const submission = new SubmissionFolder();
    try {
      const folder = "Solde d'avance (2023), A&B";
      writeSubmission(submission, `${folder}/${NAME}`, 1, folder);
      submission.write(`${folder}/${OTHER}`, claimText(1).replace('"C"', '"D"'));
      const uri = sparing(`${submission.path}/${folder}`);
      await withEditor({ workspaceFolders: [{ uri, name: 'w' }] }, async (editor) => {
        const spelled = submission
          .uriOf(`${folder}/${OTHER}`)
          .replace('&', '%26')
          .replace(',', '%2C')
          .replace("'", '%27');
        const known = spelled.replace('(', '%28').replace(')', '%29');
        await editor.next(known, ({ diagnostics }) => diagnostics.some(({ code }) => code === 'type-action'));
        // It is open now: what is on the disk counts no more, whatever is said of it.
        editor.open(`${uri}/${OTHER}`, 1, claimText(1));
        await editor.problems(`${uri}/${OTHER}`, 1);
        const changes = [{ uri: `${uri}/${OTHER}`, type: FileChangeType.Changed }];
        await editor.connection.sendNotification(DidChangeWatchedFilesNotification.method, { changes });
        await editor.quiet();
        editor.change(`${uri}/${OTHER}`, 2, [{ text: claimText(1).replace('"C"', '"E"') }]);
        const { diagnostics } = await editor.problems(`${uri}/${OTHER}`, 2);
        assert.deepEqual(
          diagnostics.filter(({ code }) => code === 'type-action').length,
          1,
          diagnostics.map(({ message }) => String(message)).join('\n'),
        );
      });
    } finally {
      submission.close();
    }
  });

  for (const documentChanges of [true, false]) {
    it(`go out as the editor spelt those of the files that it opened, documentChanges: ${documentChanges}`, async () => {
      const submission = new SubmissionFolder();
      const folder = "Solde d'avance (2023)";
      writeSubmission(submission, `${folder}/${NAME}`, 2, folder);
      const theirs = `${sparing(`${submission.path}/${folder}`)}/${NAME}`;
      const ours = parseUri(theirs).toString();
      assert.notEqual(ours, theirs);
      const capabilities = { workspace: { workspaceEdit: { documentChanges } } };
      const initializationOptions = { status: true, tree: true, commands: [DISABLE_RULE] };
      try {
        await withEditor({ capabilities, initializationOptions }, async (editor) => {
          const said: unknown[] = [];
          for (const method of [FILE_STATUS, TREE_MESSAGES.change]) {
            editor.connection.onNotification(method, (params: unknown) => void said.push({ method, params }));
          }
          const text = claimText(2)
            .replace('"C"', '"D"')
            .replaceAll('"numeroEditeur": "00002"', '"numeroEditeur": "00001"');
          editor.open(theirs, 1, text);
          said.push(await editor.problems(theirs, 1));
          for (const [method, params] of questionsOn(theirs, text)) {
            const answer = await editor.connection.sendRequest(method, params);
            assert.notEqual(answer, null, method);
            said.push({ method, answer });
          }
          await editor.quiet();
          const written = JSON.stringify(said);
          assert.ok(!written.includes(ours), written);
          assert.ok(written.split(JSON.stringify(theirs)).length > 12, written);
        });
      } finally {
        submission.close();
      }
    });
  }

  for (const uri of [
    `file:////server/share/${NAME}`,
    `1nv@lid:${NAME}`,
    'file://',
    '',
    '\ud800',
    '\ud800:\udc00',
    'untitled:\ud800',
    'x:/\ud800/a.json',
  ]) {
    it(`are survived: ${JSON.stringify(uri)}`, () =>
      withEditor({ workspaceFolders: [{ uri, name: 'w' }] }, async (editor) => {
        editor.open(uri, 1, claimText(1));
        const changes = [{ uri, type: FileChangeType.Changed }];
        await editor.connection.sendNotification(DidChangeWatchedFilesNotification.method, { changes });
        // What is done later, when nothing more is typed, is done too.
        await editor.quiet();
        editor.open(`file:///depot/${NAME}`, 1, claimText(1));
        await editor.problems(`file:///depot/${NAME}`, 1);
      }));
  }
});

describe('a JSON file of another name', () => {
  it('is not checked, unless the editor calls it a claim file', () =>
    withEditor({}, async (editor) => {
      const others = ['package.json', 'JSON-tout-autre.json'].map((name) => `file:///depot/${name}`);
      const published: string[] = [];
      editor.connection.onNotification(PublishDiagnosticsNotification.method, ({ uri }: PublishDiagnosticsParams) => {
        published.push(uri);
      });
      for (const uri of others) {
        editor.open(uri, 1, '{}', 'json');
        editor.change(uri, 2, [{ text: '[]' }]);
      }
      const hover = { textDocument: { uri: others[0] ?? '' }, position: { line: 0, character: 1 } };
      assert.equal(await editor.connection.sendRequest(HoverRequest.type, hover), null);
      editor.open(`file:///depot/${NAME}`, 1, '{}', 'json');
      editor.open('file:///depot/claim.json', 1, '{}', 'solde-json');
      while (published.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
      assert.deepEqual(new Set(published), new Set([`file:///depot/${NAME}`, 'file:///depot/claim.json']));
    }));
});

describe('an `initialize` that fails', () => {
  it('is no end of it: what is asked is refused, and it can be tried again', async () => {
    const client = spawnServer([SERVER, '--stdio']);
    await assert.rejects(client.connection.sendRequest('initialize', [[]]));
    const ask = (): Promise<unknown> =>
      client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: `file:///depot/${NAME}` },
        position: { line: 0, character: 5 },
      });
    await assert.rejects(ask(), ({ code }: ResponseError) => code === ErrorCodes.ServerNotInitialized);
    await client.initialize();
    client.open(`file:///depot/${NAME}`, 1, '{ "SIRET": "" }');
    assert.notEqual(await ask(), null);
    assert.equal(await client.stop(), 0);
  });
});

describe('what is asked before `initialize`', () => {
  it('is refused, and what is asked after it is answered', async () => {
    const client = spawnServer([SERVER, '--stdio']);
    const uri = `file:///depot/${NAME}`;
    const ask = (): Promise<unknown> =>
      client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: { line: 0, character: 5 },
      });
    await assert.rejects(ask(), ({ code }: ResponseError) => code === ErrorCodes.ServerNotInitialized);
    await client.initialize();
    client.open(uri, 1, '{ "SIRET": "" }');
    assert.notEqual(await ask(), null);
    await assert.rejects(client.connection.sendRequest('no/such'), ({ code }: ResponseError) => {
      return code === ErrorCodes.MethodNotFound;
    });
    await client.stop();
  });
});
