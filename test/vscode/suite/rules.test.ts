import * as vscode from 'vscode';
import { equal } from './support/assert.ts';
import {
  codeOf,
  eventually,
  extensionId,
  inWorkspace,
  openFile,
  settledDiagnostics,
  soldeDiagnostics,
} from './support/workspace.ts';

const FAULTY = 'JSON-LOINC00001-20230301-002.json';
const CODE = 'date-format';

const problems = (): vscode.Diagnostic[] =>
  soldeDiagnostics(inWorkspace(FAULTY)).filter((diagnostic) => codeOf(diagnostic) === CODE);

/** The tabs that show a page, by their titles; the preview of Markdown names the file. */
function pages(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .map(({ label }) => label)
    .filter((label) => label.includes(`${CODE}.md`));
}

async function closePages(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ label }) => label.includes('.md')));
}

/** Runs the action of the problem whose command this is. */
async function run(command: string): Promise<void> {
  const [problem] = problems();
  if (problem === undefined) throw new Error(`no ${CODE} to act upon`);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    inWorkspace(FAULTY),
    problem.range,
  );
  const action = actions.find((one) => one.command?.command === command && one.title.includes(CODE));
  if (action?.command === undefined) throw new Error(`no ${command} among ${actions.map(({ title }) => title)}`);
  void vscode.commands.executeCommand(command, ...(action.command.arguments ?? []));
}

describe('A problem', () => {
  before(async () => {
    await openFile(inWorkspace(FAULTY));
    await settledDiagnostics(inWorkspace(FAULTY));
  });
  afterEach(closePages);

  it('has its rule explained on a page, without a network', async () => {
    await run('solde.explainRule');
    await eventually('the page', () => (pages().length > 0 ? true : undefined));
  });

  it('links its code to that page', async () => {
    const code = problems()[0]?.code;
    const target = typeof code === 'object' ? code.target.toString(true) : '';
    equal(target, `${vscode.env.uriScheme}://${extensionId}/rules/${CODE}.md`, 'link');
  });

  it('has its rule switched off in the settings', async () => {
    const settings = (): vscode.WorkspaceConfiguration =>
      vscode.workspace.getConfiguration('solde', inWorkspace(FAULTY));
    await openFile(inWorkspace(FAULTY));
    try {
      await run('solde.disableRule');
      await eventually('the problem gone', () => (problems().length === 0 ? true : undefined));
      equal(settings().inspect('rules')?.workspaceValue, { [CODE]: 'off' }, 'settings of the workspace');
    } finally {
      await settings().update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually('the problem back', () => (problems().length > 0 ? true : undefined));
  });
});
