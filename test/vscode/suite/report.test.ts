import * as vscode from 'vscode';
import { languageOf } from '../../../server/src/core/messages/language.ts';
import { equal } from './support/assert.ts';
import { eventually, inWorkspace, openFile } from './support/workspace.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const french = languageOf(vscode.env.language) === 'fr';

describe('The report on a deposit', () => {
  const report = inWorkspace('JSON-LOINC00001-20230301-001-rapport.html');

  after(() => vscode.workspace.fs.delete(report));

  it('is written beside its file, and shown', async () => {
    await openFile(inWorkspace(RIGHT));
    const written = await vscode.commands.executeCommand<vscode.Uri | undefined>('solde.report');
    equal(written?.toString(), report.toString(), 'its address');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(report));
    equal(text.includes(french ? 'Prêt à déposer' : 'Ready to submit'), true, 'the verdict');
    equal(text.includes('SHA-256'), true, 'the sums');
    if (vscode.env.uiKind === vscode.UIKind.Desktop) return;
    const tabs = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const title = french ? 'Rapport de dépôt' : 'Submission Report';
    const tab = await eventually('the panel', () => tabs().find(({ label }) => label === title));
    await vscode.window.tabGroups.close(tab);
  });
});
