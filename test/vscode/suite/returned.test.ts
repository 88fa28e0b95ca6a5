import * as vscode from 'vscode';
import { equal } from './support/assert.ts';
import { codeOf, eventually, inWorkspace, openFile, soldeDiagnostics } from './support/workspace.ts';

const SENT = 'JSON-LOINC00001-20230222-001.json';
const RETURNED = 'JSON-LOINC00001-20230222-001_FichierRetour.json';

const answers = (): vscode.Diagnostic[] =>
  soldeDiagnostics(inWorkspace(SENT)).filter((one) => codeOf(one) === 'reponse-portail');
const answered = (count: number): Promise<unknown> =>
  eventually(`${count} answers`, () => (answers().length === count ? true : undefined));
const actionsAt = (file: string, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    inWorkspace(file),
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
const commandOf = (actions: readonly vscode.CodeAction[], name: string): vscode.Command => {
  const command = actions.find((action) => action.command?.command === name)?.command;
  if (command === undefined) throw new Error(`no ${name} among ${actions.map(({ title }) => title)}`);
  return command;
};

describe('The portal’s answer in the editor', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is shown on the lines of the file that was sent, until it is dismissed', async () => {
    await openFile(inWorkspace(SENT));
    await answered(4);
    const [first, second] = answers().sort((a, b) => a.range.start.line - b.range.start.line);
    const { Error: Refused, Information } = vscode.DiagnosticSeverity;
    equal([first?.severity, second?.severity], [Information, Refused], 'severities');
    equal(second?.relatedInformation?.[0]?.location.uri.path.split('/').at(-1), RETURNED, 'where it leads');
    const { command, arguments: args = [] } = commandOf(
      await actionsAt(SENT, first?.range ?? new vscode.Range(0, 0, 0, 0)),
      'solde.hideAnswer',
    );
    // The command ends once what it says is answered.
    void vscode.commands.executeCommand(command, ...args);
    await answered(0);
    const { Workspace } = vscode.ConfigurationTarget;
    await vscode.workspace.getConfiguration('solde').update('hiddenAnswers', undefined, Workspace);
    await answered(4);
  });

  it('makes a new file of what was refused, at what is to be corrected', async () => {
    await openFile(inWorkspace(RETURNED));
    const uri = inWorkspace(RETURNED);
    const refusal = await eventually('the refusal', () =>
      soldeDiagnostics(uri).find((one) => one.severity === vscode.DiagnosticSeverity.Error),
    );
    const { command, arguments: args = [] } = commandOf(await actionsAt(RETURNED, refusal.range), 'solde.rejectedFile');
    const done = vscode.commands.executeCommand(command, ...args);
    // One answer is uncertain: the list of these is accepted with none of them chosen.
    const made = await eventually('the new file', () => {
      void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const editor = vscode.window.activeTextEditor;
      return editor !== undefined && editor.document.uri.toString() !== uri.toString() ? editor : undefined;
    });
    await done;
    const text = made.document.getText();
    const { lignesImport } = JSON.parse(text) as { lignesImport: { numLigne: number; numeroASP: string }[] };
    equal(
      lignesImport.map(({ numLigne, numeroASP }) => `${numLigne} ${numeroASP}`),
      ['1 FINBIO000022'],
      'what was refused',
    );
    await eventually('the selection', () =>
      made.document.getText(made.selection) === '"FINBIO000022"' ? true : undefined,
    );
    equal(made.document.isDirty, false, 'unsaved');
    await vscode.workspace.fs.delete(made.document.uri);
  });

  it('and the advances are compared in a text that leads to their places', async () => {
    await openFile(inWorkspace(SENT));
    await vscode.commands.executeCommand('solde.compareNumbers');
    const document = vscode.window.activeTextEditor?.document;
    equal(document?.uri.scheme, 'solde-correspondance', 'scheme');
    equal(document?.getText().includes('FINBIO000031, 00031'), true, 'the advance without a balance');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document?.uri,
    );
    const places = links.map(({ target }) => `${target?.path.split('/').at(-1)}#${target?.fragment}`);
    equal(places.includes('JSON-LOINC00001-20221003-001.json#L93,20'), true, places.join());
  });
});
