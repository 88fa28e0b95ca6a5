import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity, type PublishDiagnosticsParams, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { claimText } from '../support/claimText.ts';
import { spawnServer } from '../support/lspClient.ts';
import { type Editor, SERVER, startEditor } from '../support/lspServer.ts';

const right = claimText(2);
const faulty = right.replace('"02/02/2023"', '"2023-02-02"');

describe('problems over stdio', () => {
  let editor: Editor;
  let count = 0;
  let uri = '';

  before(async () => {
    editor = await startEditor();
  });
  after(async () => {
    assert.equal(await editor.stop(), 0);
    assert.deepEqual([editor.shown, editor.logged], [[], []]);
  });
  beforeEach(() => {
    uri = `file:///depot/JSON-1000000001-20241231-${String(++count).padStart(3, '0')}.json`;
  });

  const opened = (text: string, version = 1): Promise<PublishDiagnosticsParams> => {
    editor.open(uri, version, text);
    return editor.problems(uri, version);
  };

  it('come for a file that is opened, with its version', async () => {
    assert.deepEqual(await opened(right, 7), { uri, version: 7, diagnostics: [] });
  });

  it('tell place, level, source, code, words and data', async () => {
    const { diagnostics } = await opened(faulty);
    assert.deepEqual(diagnostics, [
      {
        range: { start: { line: 10, character: 21 }, end: { line: 10, character: 33 } },
        severity: DiagnosticSeverity.Error,
        source: 'solde',
        code: 'date-format',
        codeDescription: { href: pathToFileURL(join(import.meta.dirname, '../../docs/rules/date-format.md')).href },
        message: 'Demande 1 : dateFacture "2023-02-02" commence par l’année. Écrire "02/02/2023".',
        data: { kind: 'iso', args: { value: '"2023-02-02"', expected: '02/02/2023' }, line: 1 },
      },
    ]);
  });

  it('point to the other place that they speak of', async () => {
    const { diagnostics } = await opened(right.replaceAll(/(?<!FINBIO0)00002/g, '00001'));
    const double = diagnostics.find(({ code }) => code === 'numero-editeur-double');
    assert.deepEqual(double?.relatedInformation, [
      {
        location: { uri, range: { start: { line: 9, character: 23 }, end: { line: 9, character: 30 } } },
        message: 'Première demande avec ce numéro.',
      },
    ]);
  });

  for (const [name, text, range] of [
    ['one line', JSON.stringify(JSON.parse(faulty)).replaceAll(/(\d{4}\.?\d?)(?=,"ben)/g, '2917.00'), undefined],
    ['CRLF', faulty.replaceAll('\n', '\r\n'), { line: 10, character: 21 }],
    ['characters of two units', faulty.replace('"impId"', '"🩸": null, "impId"'), { line: 10, character: 21 }],
  ] as const) {
    it(`stand in their place with ${name}`, async () => {
      const { diagnostics } = await opened(text);
      const date = diagnostics.find(({ code }) => code === 'date-format');
      const [line = 0, character = 0] = range ? [range.line, range.character] : [0, text.indexOf('"2023-02-02"')];
      assert.deepEqual(date?.range, { start: { line, character }, end: { line, character: character + 12 } });
    });
  }

  it('follow edits one in another, the last version only, as if the text had been opened', async () => {
    await opened(right);
    editor.change(uri, 2, [{ range: at(10, 22, 10, 32), text: '2023-02-02' }]);
    editor.change(uri, 3, [
      { range: at(6, 18, 6, 19), text: '1\n' },
      { range: at(11, 22, 11, 32), text: '02.02.2023' },
      { range: at(0, 0, 0, 0), text: '\n' },
    ]);
    const text = `\n${right.replace('"numLigne": 1', '"numLigne": 1\n').replace('"02/02/2023"', '"02.02.2023"')}`;
    const after = await editor.problems(uri, 3);
    uri = uri.replace('/depot/', '/fresh/');
    assert.deepEqual(after.diagnostics, (await opened(text)).diagnostics);
    assert.deepEqual(
      after.diagnostics.map(({ code, range }) => [code, range.start.line]),
      [['date-format', 12]],
    );
  });

  it('follow a text replaced as a whole', async () => {
    await opened(right);
    editor.change(uri, 2, [{ text: faulty }]);
    const { diagnostics } = await editor.problems(uri, 2);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['date-format'],
    );
  });

  it('go when the file is closed, and come again when it is opened', async () => {
    await opened(faulty);
    const cleared = editor.next(uri);
    editor.close(uri);
    assert.deepEqual((await cleared).diagnostics, []);
    assert.equal((await opened(faulty, 2)).diagnostics.length, 1);
  });

  it('do not stay for a file that is closed at once', async () => {
    const first = editor.next(uri);
    editor.open(uri, 1, faulty);
    editor.close(uri);
    // Whether they come at all hangs on which message the server is at.
    const { diagnostics } = await first;
    if (diagnostics.length > 0) assert.deepEqual(await editor.next(uri), { uri, diagnostics: [] });
    await assertNothingMore(uri);
  });

  it('do not come for an earlier state of a file', async () => {
    const past = `${uri.replace('file:', 'git:')}?ref=HEAD`;
    const published = assertNothingMore(past);
    editor.open(past, 1, faulty);
    editor.change(past, 2, [{ text: right }]);
    await published;
  });

  it('are a thousand at most: of each rule and each demande one, then the worst, and how many are left out', async () => {
    const demande = '{ "numLigne": 1, "a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "dateFacture": "x" }';
    const text = `{ "lignesImport": [${Array.from({ length: 150 }, () => demande).join(', ')}] }`;
    const { diagnostics } = await opened(text);
    assert.equal(diagnostics.length, 1000);
    const counts = diagnostics.filter(({ message }) => /non affichés/.test(String(message)));
    assert.deepEqual(
      counts.map(({ code, severity }) => [code, severity]),
      [['non-controle', DiagnosticSeverity.Information]],
    );
    const informations = diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Information);
    assert.deepEqual(informations, counts);
  });

  it('of 11 MB are one, that they are not looked for, and other files are answered meanwhile', async () => {
    const big = `${faulty}${' '.repeat(11_000_000)}`;
    editor.open(uri, 1, big);
    const other = uri.replace('/depot/', '/other/');
    editor.open(other, 1, faulty);
    assert.equal((await editor.problems(other, 1)).diagnostics.length, 1);
    const { diagnostics } = await editor.problems(uri, 1);
    assert.deepEqual(
      diagnostics.map(({ code, severity }) => [code, severity]),
      [['non-controle', DiagnosticSeverity.Warning]],
    );
    for (let version = 2; version < 12; version++) editor.change(uri, version, [{ range: at(5, 0, 5, 0), text: ' ' }]);
    assert.equal((await editor.problems(uri, 11)).diagnostics.length, 1);
    editor.change(uri, 12, [{ text: faulty }]);
    assert.equal((await editor.problems(uri, 12)).diagnostics[0]?.code, 'date-format');
  });

  for (const text of ['', '{', '[', '"', '\u0000', '{"lignesImport": ['.repeat(1000), '['.repeat(100_000)]) {
    it(`are said of ${JSON.stringify(text.slice(0, 20))}`, async () => {
      const { diagnostics } = await opened(text);
      assert.ok(diagnostics.length > 0);
    });
  }

  /** Whatever is opened now is answered, and nothing came of `uri`. */
  async function assertNothingMore(nothingOf: string): Promise<void> {
    let come: PublishDiagnosticsParams | undefined;
    void editor.next(nothingOf).then(
      (params) => {
        come = params;
      },
      () => undefined,
    );
    uri = uri.replace('/depot/', '/last/');
    await opened(right);
    assert.equal(come, undefined);
  }
});

describe('the server', () => {
  it('asks for edits as they are made', async () => {
    const client = spawnServer([SERVER, '--stdio']);
    const { capabilities, serverInfo } = await client.initialize();
    assert.equal(await client.stop(), 0);
    const change = TextDocumentSyncKind.Incremental;
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change, save: true });
    assert.equal(serverInfo?.name, 'solde');
  });

  it('ends when its editor is gone', async () => {
    const child = spawn(process.execPath, [SERVER, '--stdio']);
    child.stdin.end();
    const [code] = (await once(child, 'exit')) as [number | null];
    assert.equal(code, 1);
  });
});

function at(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}
