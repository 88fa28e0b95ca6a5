import * as vscode from 'vscode';
import { equal } from './support/assert.ts';
import {
  codeOf,
  eventually,
  inWorkspace,
  openFile,
  settledDiagnostics,
  soldeDiagnostics,
} from './support/workspace.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const uri = (): vscode.Uri => inWorkspace(RIGHT);

const textOf = async (): Promise<string> => (await vscode.workspace.openTextDocument(uri())).getText();

async function replace(found: RegExp, text: string): Promise<void> {
  const editor = await openFile(uri());
  const { document } = editor;
  const match = found.exec(document.getText());
  if (match === null) throw new Error(`no ${found} in ${RIGHT}`);
  const range = new vscode.Range(document.positionAt(match.index), document.positionAt(match.index + match[0].length));
  await editor.edit((edit) => edit.replace(range, text));
}

const has = (code: string): Promise<unknown> =>
  eventually(code, () => soldeDiagnostics(uri()).some((one) => codeOf(one) === code) || undefined);
const hasNone = (): Promise<unknown> =>
  eventually('no problem', () => soldeDiagnostics(uri()).length === 0 || undefined);

describe('Repairs in the editor', () => {
  let right = '';

  before(async () => {
    await openFile(uri());
    await settledDiagnostics(uri(), 500, 1_000);
    right = await textOf();
  });
  afterEach(async () => {
    await vscode.workspace.fs.writeFile(uri(), new TextEncoder().encode(right));
    await openFile(uri());
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await hasNone();
  });

  it('are offered with the problem, and mend it', async () => {
    await replace(/"dateFacture": "(\d\d)\/(\d\d)\/(\d{4})"/, '"dateFacture": "2023-02-13"');
    await has('date-format');
    const [problem] = soldeDiagnostics(uri());
    if (problem === undefined) throw new Error('no problem');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri(),
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const preferred = actions.find(({ isPreferred }) => isPreferred === true);
    if (preferred?.edit === undefined) throw new Error(`no edit among ${actions.map(({ title }) => title)}`);
    equal(await vscode.workspace.applyEdit(preferred.edit), true, 'applied');
    await hasNone();
    equal((await textOf()).includes('"dateFacture": "13/02/2023"'), true, 'the date');
  });

  it('that are safe are all made when the file is saved, for those who want it', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const { Workspace } = vscode.ConfigurationTarget;
    await settings.update('codeActionsOnSave', { 'source.fixAll.solde': 'explicit' }, Workspace);
    try {
      await replace(/"typeAction": "C"/, "'typeAction': 'c',");
      await replace(/"beneficiaires": \[/, '"Beneficiaires": [');
      await has('json-syntaxe');
      const document = await vscode.workspace.openTextDocument(uri());
      equal(await document.save(), true, 'saved');
      await eventually('all repaired', () => document.getText() === right || undefined);
    } finally {
      await settings.update('codeActionsOnSave', undefined, Workspace);
    }
  });

  it('renumber a demande with its pieces, in the text and on the disk', async () => {
    const { document } = await openFile(uri());
    const place = document.positionAt(right.indexOf('"numeroEditeur": "00001"') + 20);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri(),
      place,
      '00042',
    );
    const changed = edit.entries().flatMap(([, edits]) => edits.map(({ newText }) => newText));
    equal(changed.length >= 3, true, `edits: ${changed}`);
    equal(edit.size >= 1, true, 'files');
  });

  it('add a demande where the cursor is, by the command', async () => {
    const editor = await openFile(uri());
    const end = editor.document.positionAt(right.length);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('solde.addDemande');
    await eventually('the new demande', () => editor.document.getText().length > right.length + 500 || undefined);
  });
});
