import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  CodeLensRequest,
  HoverRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FILE_STATUS, type Status } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { type Editor, type EditorOptions, withEditor } from '../support/lspServer.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
const MARKDOWN: ClientCapabilities = { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } };
const REFRESHES: ClientCapabilities = {
  workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
};

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('what is told of a file, over stdio', () => {
  let submission: SubmissionFolder;
  let text: string;

  beforeEach(() => {
    submission = new SubmissionFolder();
    text = writeSubmission(submission, NAME, 2);
  });
  afterEach(() => submission.close());

  const uri = (): string => submission.uriOf(NAME);
  const textDocument = (): { uri: string } => ({ uri: uri() });
  const opened = (use: (editor: Editor) => Promise<void>, options: EditorOptions = {}, content = text): Promise<void> =>
    withEditor(options, async (editor) => {
      editor.open(uri(), 1, content);
      await editor.problems(uri(), 1);
      await use(editor);
    });
  const hoverOn = async (editor: Editor, found: string) => {
    const document = TextDocument.create(uri(), 'solde-json', 1, text);
    const position = document.positionAt(text.indexOf(found));
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument: textDocument(), position });
    assert.ok(hover?.range, found);
    const { kind, value } = hover.contents as MarkupContent;
    return { kind, value: plain(value), said: document.getText(hover.range) };
  };
  const lenses = async (editor: Editor): Promise<string[]> => {
    const found = await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: textDocument() });
    return (found ?? []).map(({ command, range }) => {
      assert.equal(command?.command, '');
      return `${range.start.line} ${plain(command.title)}`;
    });
  };
  const hints = async (editor: Editor): Promise<string[]> => {
    const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
    const asked = { textDocument: textDocument(), range };
    const found = await editor.connection.sendRequest(InlayHintRequest.type, asked);
    return (found ?? []).map(({ label }) => plain(String(label)));
  };
  /** Resolves once the server knows what lies around the file. */
  const known = async (editor: Editor): Promise<void> => {
    while ((await lenses(editor))[0]?.startsWith('0 Prêt à déposer ·') !== true) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('is a hover in Markdown, or without it where the editor has none', async () => {
    await opened(
      async (editor) => {
        await known(editor);
        assert.deepEqual(await hoverOn(editor, `"${FACTURE}"`), {
          kind: 'markdown',
          value: 'Dans le dossier du fichier · 15 o · PDF',
          said: `"${FACTURE}"`,
        });
        assert.match((await hoverOn(editor, '"SIRET"')).value, /^\*\*SIRET/);
      },
      { capabilities: MARKDOWN },
    );
    await opened(async (editor) => {
      const { kind, value } = await hoverOn(editor, '"impId"');
      assert.equal(kind, 'plaintext');
      assert.doesNotMatch(value, /[*`]/);
    });
  });

  it('is nothing of a file that is not open, nor between values', () =>
    opened(async (editor) => {
      const asked = { textDocument: { uri: `${uri()}x` }, position: { line: 0, character: 0 } };
      assert.equal(await editor.connection.sendRequest(HoverRequest.type, asked), null);
      const between = { textDocument: textDocument(), position: { line: 1, character: 0 } };
      assert.equal(await editor.connection.sendRequest(HoverRequest.type, between), null);
    }));

  it('stands over the file and each demande, but once on a line', async () => {
    await opened(async (editor) => {
      await known(editor);
      const [head = '', first = '', second = '', ...others] = await lenses(editor);
      assert.match(head, /^0 Prêt à déposer · 2 demandes · 4 375,50 € HT · 5 bénéficiaires · 6 pièces \(\d+ o\)$/);
      assert.match(first, /^5 Prête · 2 917,00 € · 3 pièces \(\d+ o\)$/);
      assert.match(second, /^\d\d Prête · 1 458,50 €/);
      assert.deepEqual(others, []);
    });
    await opened(async (editor) => assert.equal((await lenses(editor)).length, 1), {}, claimText(3, { oneLine: true }));
  });

  it('obeys the settings, and is asked for again when they change', () =>
    opened(
      async (editor) => {
        const asked: string[] = [];
        for (const { method } of [CodeLensRefreshRequest.type, InlayHintRefreshRequest.type]) {
          editor.connection.onRequest(method, () => {
            asked.push(method);
            return null;
          });
        }
        await known(editor);
        assert.deepEqual(await hints(editor), []);
        editor.configure({ codeLens: false, inlayHints: true });
        while ((await hints(editor)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        assert.ok((await hints(editor)).includes('Paris'));
        assert.ok((await hints(editor)).includes('15 o'));
        assert.deepEqual(await lenses(editor), []);
        while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
        assert.deepEqual([...new Set(asked)].sort(), ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']);
      },
      { capabilities: REFRESHES },
    ));

  it('is asked for again when a piece goes', () =>
    opened(
      async (editor) => {
        await known(editor);
        const refreshed = new Promise<void>((resolve) => {
          editor.connection.onRequest(CodeLensRefreshRequest.type, () => resolve());
        });
        submission.remove(FACTURE);
        await editor.connection.sendNotification('textDocument/didSave', { textDocument: textDocument() });
        await refreshed;
        assert.match((await lenses(editor))[0] ?? '', /^0 Incomplet : 1 avertissement, 1 pièce introuvable/);
      },
      { capabilities: { workspace: { codeLens: { refreshSupport: true } } } },
    ));

  const statuses = (editor: Editor): Status[] => {
    const said: Status[] = [];
    editor.connection.onNotification(FILE_STATUS, (status: Status) => void said.push(status));
    return said;
  };

  it('is the verdict, with the problems of each text, for a client that shows it', () =>
    withEditor({ initializationOptions: { status: true } }, async (editor) => {
      const said = statuses(editor);
      const last = async (fits: (status: Status) => boolean): Promise<Status> => {
        for (;;) {
          const found = said.at(-1);
          if (found !== undefined && fits(found)) return found;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      editor.open(uri(), 1, text);
      const ready = await last(({ verdict }) => verdict === 'Prêt à déposer');
      assert.deepEqual(
        { ...ready, detail: plain(ready.detail).replace(/\d+ o/, 'n o') },
        {
          uri: uri(),
          verdict: 'Prêt à déposer',
          detail: '2 demandes · 4 375,50 € HT · 5 bénéficiaires · 6 pièces (n o)',
          level: 'information',
          problems: 0,
          busy: false,
        },
      );
      editor.change(uri(), 2, [{ text: text.replace('"typeAction": "C"', '"typeAction": "X"') }]);
      const wrong = await last(({ problems }) => problems === 1);
      assert.deepEqual([wrong.verdict, wrong.level], ['À corriger : 1 erreur', 'error']);
    }));

  it('is no verdict for a client that does not show it', () =>
    withEditor({}, async (editor) => {
      const said = statuses(editor);
      editor.open(uri(), 1, text);
      await editor.problems(uri(), 1);
      await hoverOn(editor, '"SIRET"');
      assert.deepEqual(said, []);
    }));
});
