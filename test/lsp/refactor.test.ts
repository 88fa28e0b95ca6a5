import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  CodeActionTriggerKind,
  type InitializeResult,
  type Position,
  PrepareRenameRequest,
  RenameRequest,
  type TextDocumentEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { claimText } from '../support/claimText.ts';
import { spawnServer } from '../support/lspClient.ts';
import { type Editor, SERVER, withEditor } from '../support/lspServer.ts';
import { PDF } from '../support/pieces.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';

/** What VS Code can do with an edit. */
const VSCODE: ClientCapabilities = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      snippetEditSupport: true,
      changeAnnotationSupport: {},
    },
  },
  textDocument: { rename: { prepareSupport: true } },
};

let submission: SubmissionFolder;
let text: string;
const uri = (): string => submission.uriOf(NAME);

beforeEach(() => {
  submission = new SubmissionFolder();
  text = writeSubmission(submission, NAME, 2);
});
afterEach(() => submission.close());

function positionOf(part: string): Position {
  return TextDocument.create('x', 'solde-json', 1, text).positionAt(text.indexOf(part) + 1);
}

async function opened(editor: Editor, content = text): Promise<void> {
  editor.open(uri(), 1, content);
  await editor.problems(uri(), 1);
}

/** The text of the file after the edits that are its own. */
function applied(edit: WorkspaceEdit | null | undefined, of = uri()): string {
  const changes = (edit?.documentChanges ?? []).filter(
    (one): one is TextDocumentEdit => 'textDocument' in one && one.textDocument.uri === of,
  );
  const edits = edit?.changes?.[of] ?? changes.flatMap((one) => one.edits);
  const document = TextDocument.create(of, 'solde-json', 1, text);
  return TextDocument.applyEdits(
    document,
    edits.map((one) => ('snippet' in one ? { range: one.range, newText: one.snippet.value } : one)),
  );
}

/** The operations on files, by their names. */
function operations(edit: WorkspaceEdit | null | undefined): string[] {
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  return (edit?.documentChanges ?? []).flatMap((one) =>
    'kind' in one && one.kind === 'rename' ? [`${name(one.oldUri)} → ${name(one.newUri)}`] : [],
  );
}

describe('the refactorings over stdio', () => {
  const actionsAt = async (
    editor: Editor,
    part: string,
    context: Partial<CodeActionContext> = {},
  ): Promise<CodeAction[]> => {
    const at = positionOf(part);
    const params = {
      textDocument: { uri: uri() },
      range: { start: at, end: at },
      context: { diagnostics: [], ...context },
    };
    return ((await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  };

  it('are offered at the cursor, in the user’s words, for the version they were made of', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      await opened(editor);
      const actions = await actionsAt(editor, '"00001"');
      const down = actions.find(({ title }) => title === 'Descendre la demande 1');
      assert.equal(down?.kind, 'refactor.move.solde.moveDown');
      const [change] = (down?.edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(change?.textDocument, { uri: uri(), version: 1 });
      const after = applied(down?.edit);
      assert.ok(after.indexOf('FINBIO000002') < after.indexOf('FINBIO000001'));
      assert.match(after, /"numLigne": 1,[\s\S]*"numLigne": 2,/);
    });
  });

  it('are of the kinds that are asked for', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      await opened(editor);
      const kindsFor = async (...only: string[]): Promise<string[]> =>
        (await actionsAt(editor, '"00001"', { only })).map(({ kind = '' }) => kind);
      assert.deepEqual(await kindsFor('refactor.move'), ['refactor.move.solde.moveDown']);
      assert.deepEqual(await kindsFor('refactor.rewrite.solde.remove'), ['refactor.rewrite.solde.remove']);
      assert.ok((await kindsFor('refactor')).length > 3);
      assert.deepEqual(await kindsFor('quickfix', 'source'), []);
    });
  });

  it('are not offered beside the repair that does the same', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      await opened(editor, text.replace('"numLigne": 2', '"numLigne": 7'));
      const titles = (await actionsAt(editor, '"numLigne": 2')).map(({ title }) => title);
      assert.deepEqual(titles.filter((title) => title.startsWith('Renuméroter')).length, 1, titles.join('\n'));
    });
  });

  it('are not offered unasked, at every place that the cursor comes to', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      await opened(editor);
      assert.deepEqual(await actionsAt(editor, '"00001"', { triggerKind: CodeActionTriggerKind.Automatic }), []);
      assert.notDeepEqual(await actionsAt(editor, '"00001"', { triggerKind: CodeActionTriggerKind.Invoked }), []);
    });
  });

  it('that touch files are offered to an editor that can', async () => {
    text = claimText(201);
    for (const [capabilities, isOffered] of [
      [VSCODE, true],
      [{}, false],
    ] as const) {
      await withEditor({ capabilities }, async (editor) => {
        await opened(editor);
        const found = (await actionsAt(editor, '"impId"')).find(({ kind }) => kind === 'refactor.move.solde.split');
        assert.equal(found !== undefined, isOffered);
        if (found === undefined) return;
        assert.equal(applied(found.edit), claimText(200));
        const create = found.edit?.documentChanges?.find((one) => 'kind' in one && one.kind === 'create');
        const created = { kind: 'create', uri: submission.uriOf('JSON-1000000001-20241231-002.json') };
        assert.deepEqual(create, { ...created, options: { overwrite: false, ignoreIfExists: false } });
      });
    }
  });
});

describe('a number renamed over stdio', () => {
  const rename = (editor: Editor, part: string, newName: string): Promise<WorkspaceEdit | null> =>
    editor.connection.sendRequest(RenameRequest.type, {
      textDocument: { uri: uri() },
      position: positionOf(part),
      newName,
    });

  it('is so in the text and, in the same confirmed edit, in the names of the files', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      await opened(editor);
      const edit = await rename(editor, '"00001"', 'A0009');
      assert.equal(applied(edit), text.replace('"00001"', '"A0009"').replaceAll(/-00001\./g, '-A0009.'));
      assert.deepEqual(operations(edit), [
        'BIO-LOINC-Va1-FACTURE-00001.pdf → BIO-LOINC-Va1-FACTURE-A0009.pdf',
        'BIO-LOINC-Va1-VA-00001.png → BIO-LOINC-Va1-VA-A0009.png',
        'BIO-LOINC-Va1-CT1-00001.jpg → BIO-LOINC-Va1-CT1-A0009.jpg',
      ]);
      assert.deepEqual(edit?.changeAnnotations, {
        files: { label: 'Renommer les fichiers sur le disque', needsConfirmation: true },
      });
      assert.ok(edit?.documentChanges && 'textDocument' in (edit.documentChanges[0] ?? {}), 'the text comes first');
    });
  });

  it('is refused where such a file exists, be it put there this moment, and nothing is changed', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      await opened(editor);
      submission.write('BIO-LOINC-Va1-FACTURE-A0009.pdf', PDF);
      await assert.rejects(
        rename(editor, '"00001"', 'A0009'),
        /Le fichier BIO-LOINC-Va1-FACTURE-A0009\.pdf existe déjà/,
      );
    });
  });

  it('is so in the text alone for an editor that renames no files', async () => {
    await withEditor({}, async (editor) => {
      await opened(editor);
      const edit = await rename(editor, '"00001"', 'A0009');
      assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
      assert.match(applied(edit), /"numeroEditeur": "A0009"/);
    });
  });

  it('is prepared at a number, and refused elsewhere and for another’s in the user’s words', async () => {
    await withEditor({ capabilities: VSCODE, locale: 'en' }, async (editor) => {
      await opened(editor);
      const prepare = (part: string): Promise<unknown> =>
        editor.connection.sendRequest(PrepareRenameRequest.type, {
          textDocument: { uri: uri() },
          position: positionOf(part),
        });
      const start = { ...positionOf('"00001"') };
      const end = { ...start, character: start.character + 5 };
      assert.deepEqual(await prepare('"00001"'), { range: { start, end }, placeholder: '00001' });
      await assert.rejects(prepare('"typeAction"'), /Place the cursor on a numeroEditeur/);
      await assert.rejects(rename(editor, '"00001"', '00002'), /already used by claim 2/);
    });
  });

  it('is announced as the editor asks for it', async () => {
    for (const [capabilities, provider] of [
      [VSCODE, { prepareProvider: true }],
      [{}, true],
    ] as const) {
      const client = spawnServer([SERVER, '--stdio']);
      const result: InitializeResult = await client.initialize({ capabilities });
      assert.deepEqual(result.capabilities.renameProvider, provider);
      assert.ok(result.capabilities.workspace?.fileOperations?.willRename);
      await client.stop();
    }
  });
});

describe('a file renamed in the editor', () => {
  const willRename = (editor: Editor, from: string, to: string): Promise<WorkspaceEdit | null> =>
    editor.connection.sendRequest(WillRenameFilesRequest.type, {
      files: [{ oldUri: submission.uriOf(from), newUri: submission.uriOf(to) }],
    });

  it('is so in the claim files around it, open as they stand and closed ones of the disk', async () => {
    const other = 'JSON-1000000001-20241231-002.json';
    submission.write(other, text);
    submission.write('pieces/JSON-1000000001-20241231-003.json', text);
    submission.rename('BIO-LOINC-Va1-VA-00001.png', 'pieces/BIO-LOINC-Va1-VA-00001.png');
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      await opened(editor);
      editor.change(uri(), 2, [{ text: `\n${text}` }]);
      const edit = await willRename(editor, 'pieces/BIO-LOINC-Va1-VA-00001.png', 'pieces/VA.pdf');
      const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(
        new Map(changes.map(({ textDocument }) => [textDocument.uri, textDocument.version])),
        new Map([
          [uri(), 2],
          [submission.uriOf('pieces/JSON-1000000001-20241231-003.json'), null],
          [submission.uriOf(other), null],
        ]),
      );
      const expected = text
        .replace('BIO-LOINC-Va1-VA-00001.png', 'VA.pdf')
        .replace('"formatFichier": "PNG"', '"formatFichier": "PDF"');
      assert.equal(applied(edit, submission.uriOf(other)), expected);
      assert.equal(edit?.changeAnnotations, undefined);
    });
  });

  it('is left alone where no claim file names it', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      await opened(editor);
      assert.equal(await willRename(editor, 'photo.png', 'BIO-LOINC-Va1-VA-00001.png'), null);
    });
  });

  it('that is a claim file offers to write its number into the header', async () => {
    const to = 'JSON-1000000002-20241231-001.json';
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      const edit = await willRename(editor, NAME, to);
      assert.equal(applied(edit), text.replace('"1000000001"', '"1000000002"'));
      assert.deepEqual(Object.values(edit?.changeAnnotations ?? {}), [
        { label: 'Reporter le numeroAns du nouveau nom dans l’entête', needsConfirmation: true },
      ]);
    });
    await withEditor({}, async (editor) => {
      assert.equal(await willRename(editor, NAME, to), null, 'an editor that cannot ask is not told to');
    });
  });
});
