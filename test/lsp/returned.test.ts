import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionTriggerKind,
  type Diagnostic,
  type DocumentUri,
} from 'vscode-languageserver/node';
import {
  ANSWER,
  COMPARE_NUMBERS,
  type Comparison,
  HIDE_ANSWER,
  NEW_REJECTED_FILE,
  type Refusal,
  type RefusedLines,
  type RejectedFileAnswer,
} from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { type Editor, type EditorOptions, withEditor } from '../support/lspServer.ts';
import { ACCEPTED, returnedText } from '../support/returned.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const SENT = 'JSON-1000000001-20241231-001.json';
const RETURNED = SENT.replace('.json', '_FichierRetour.json');
const REFUSAL = 'Erreur : numeroASP FINBIO000002 inconnu';
const CREATE_CAPABILITIES = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
};

describe('the portal’s answer over stdio', () => {
  let submission: SubmissionFolder;
  let sent: string;
  const returned = returnedText([ACCEPTED, REFUSAL, 'En cours']);

  beforeEach(() => {
    submission = new SubmissionFolder();
    sent = writeSubmission(submission, SENT, 3);
    submission.write(RETURNED, returned);
  });
  afterEach(() => submission.close());

  const inEditor = (use: (editor: Editor) => Promise<void>, options: EditorOptions = {}): Promise<void> =>
    withEditor({ workspaceFolders: [{ uri: submission.uri, name: 'w' }], ...options }, use);
  const opened = (editor: Editor, path: string, text: string): void => editor.open(submission.uriOf(path), 1, text);
  const answers = async (editor: Editor, count: number, path = SENT): Promise<Diagnostic[]> => {
    const ofAnswer = ({ code }: Diagnostic): boolean => code === 'reponse-portail';
    const fits = (diagnostics: Diagnostic[]): boolean => diagnostics.filter(ofAnswer).length === count;
    const { diagnostics } = await editor.next(submission.uriOf(path), (params) => fits(params.diagnostics));
    return diagnostics.filter(ofAnswer);
  };
  const actions = async (editor: Editor, uri: DocumentUri, diagnostics: Diagnostic[]): Promise<CodeAction[]> => {
    const start = { line: 0, character: 0 };
    const range = diagnostics[0]?.range ?? { start, end: start };
    const context = { diagnostics, triggerKind: CodeActionTriggerKind.Invoked };
    return ((await editor.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })) ??
      []) as CodeAction[];
  };

  it('is shown on the file that was sent, and leads to its line of the returned one', () =>
    inEditor(async (editor) => {
      const shown = answers(editor, 3);
      opened(editor, SENT, sent);
      const found = await shown;
      assert.deepEqual(
        found.map(({ severity, message }) => [severity, String(message).split(/, | \(/)[0]]),
        [
          [3, 'Demande 1 : Réponse du portail : "Demande acceptée"'],
          [1, `Demande 2 : Rejetée par le portail : "${REFUSAL}"`],
          [3, 'Demande 3 : Réponse du portail'],
        ],
      );
      const [place] = found[1]?.relatedInformation ?? [];
      assert.equal(place?.location.uri, submission.uriOf(RETURNED));
      const line = returned.split('\n')[place?.location.range.start.line ?? 0];
      assert.match(line ?? '', new RegExp(`"libelleTraitement": "${REFUSAL}"`));
    }));

  // Without a workspace folder: the file is not checked too as one that is closed.
  it('is not shown once the settings name the returned file, and is again when they no longer do', () =>
    withEditor({ settings: () => ({}) }, async (editor) => {
      const shown = answers(editor, 3);
      opened(editor, SENT, sent);
      await shown;
      const gone = answers(editor, 0);
      editor.configure({ hiddenAnswers: [RETURNED] });
      await gone;
      const back = answers(editor, 3);
      editor.configure({ hiddenAnswers: [] });
      await back;
    }));

  it('is dismissed by a command of the client’s, where it has one', () =>
    inEditor(
      async (editor) => {
        const shown = answers(editor, 3);
        opened(editor, SENT, sent);
        const [first] = await shown;
        assert.ok(first);
        const found = await actions(editor, submission.uriOf(SENT), [first]);
        const dismiss = found.filter(({ command }) => command?.command === HIDE_ANSWER);
        assert.deepEqual(
          dismiss.map(({ title, command }) => [title, command?.arguments]),
          [['Masquer la réponse du portail', [RETURNED, submission.uriOf(SENT)]]],
        );
      },
      { initializationOptions: { commands: [HIDE_ANSWER] } },
    ));

  it('makes a file of what was refused, the uncertain ones as they are chosen', () =>
    inEditor(async (editor) => {
      const uri = submission.uriOf(RETURNED);
      const returned: RefusedLines = await editor.connection.sendRequest(ANSWER.read, { uri });
      assert.deepEqual(returned, {
        rejected: [{ line: 2, answer: `"${REFUSAL}"` }],
        unclear: [{ line: 3, answer: '"En cours"' }],
      });
      const made: RejectedFileAnswer = await editor.connection.sendRequest(ANSWER.rejected, { uri, unclear: [3] });
      assert.match(made.name, /^JSON-1000000001-\d{8}-001\.json$/);
      assert.equal(made.text.match(/"numLigne"/g)?.length, 2);
      const { start, end } = made.selection;
      const line = made.text.split('\n')[start.line] ?? '';
      assert.equal(line.slice(start.character, end.character), '"FINBIO000002"');
      const none: Refusal = await editor.connection.sendRequest(ANSWER.read, { uri: submission.uriOf(SENT) });
      assert.match(none.refusal, /Ce fichier n’est pas retourné/);
    }));

  it('is a new file of what is certain in an editor that cannot ask', () =>
    inEditor(
      async (editor) => {
        const uri = submission.uriOf(RETURNED);
        opened(editor, RETURNED, returned);
        const { diagnostics } = await editor.problems(uri, 1);
        const refusal = diagnostics.filter(({ code, severity }) => code === 'traitement' && severity === 1);
        const action = (await actions(editor, uri, refusal)).find(({ title }) => title.startsWith('Nouveau fichier'));
        assert.equal(action?.kind, CodeActionKind.QuickFix);
        const [create, write] = action?.edit?.documentChanges ?? [];
        assert.ok(create && 'kind' in create && create.kind === 'create');
        assert.match(create.uri, /JSON-1000000001-\d{8}-001\.json$/);
        const [edit] = write && 'edits' in write ? write.edits : [];
        assert.equal(edit && 'newText' in edit && edit.newText.match(/"numLigne"/g)?.length, 1);
        const elsewhere = (await actions(editor, uri, [])).filter(({ title }) => title.startsWith('Nouveau fichier'));
        assert.deepEqual(
          elsewhere.map(({ kind }) => kind),
          ['refactor.move.solde.rejectedFile'],
        );
      },
      { capabilities: CREATE_CAPABILITIES },
    ));

  it('is a command where the client has it, and nothing on a file that was not returned', () =>
    inEditor(
      async (editor) => {
        for (const [path, text, expected] of [
          [RETURNED, returned, [submission.uriOf(RETURNED)]],
          [SENT, claimText(3), []],
        ] as const) {
          opened(editor, path, text);
          await editor.problems(submission.uriOf(path), 1);
          const found = await actions(editor, submission.uriOf(path), []);
          const commands = found.flatMap(({ command }) =>
            command?.command === NEW_REJECTED_FILE ? command.arguments : [],
          );
          assert.deepEqual(commands, expected);
        }
      },
      { initializationOptions: { commands: [NEW_REJECTED_FILE] } },
    ));

  it('corresponds with the files around it, open as they stand in the editor', () =>
    inEditor(async (editor) => {
      opened(editor, SENT, sent.replace('"00003"', '"00009"'));
      await editor.problems(submission.uriOf(SENT), 1);
      const found: Comparison = await editor.connection.sendRequest(COMPARE_NUMBERS, {
        uri: submission.uriOf(RETURNED),
      });
      assert.match(found.text, /## Numéros discordants : 1/);
      const link = found.liens.find(({ start, end }) => found.text.slice(start, end).startsWith(`${SENT}:`));
      assert.equal(link?.uri, submission.uriOf(SENT));
      assert.match(sent.split('\n')[link?.place.line ?? 0] ?? '', /"numeroASP": "FINBIO000003"/);
    }));
});
