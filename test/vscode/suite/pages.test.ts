import * as vscode from 'vscode';
import { languageOf } from '../../../server/src/core/messages/language.ts';
import { equal } from './support/assert.ts';
import { eventually, inWorkspace, openFile } from './support/workspace.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const french = languageOf(vscode.env.language) === 'fr';

/** The tab of that title, once it is there. */
const tab = (title: string): Promise<vscode.Tab> =>
  eventually(title, () => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    return tabs.find(({ label }) => label === title);
  });

describe('The pages of the extension', () => {
  const table = inWorkspace('table/demandes.csv');

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inWorkspace('table'), { recursive: true });
  });

  it('preview: is shown beside the text, which keeps the focus', async () => {
    await openFile(inWorkspace(RIGHT));
    await vscode.commands.executeCommand('solde.preview');
    const shown = await tab(french ? 'Aperçu du dépôt' : 'Submission Preview');
    equal(shown.group.viewColumn, vscode.ViewColumn.Two, 'its column');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), inWorkspace(RIGHT).toString(), 'the focus');
    await vscode.window.tabGroups.close(shown);
  });

  it('import: reads a table wherever it lies', async () => {
    const text = 'Numéro ASP;N° éditeur;Date;Montant HT;FINESS\nFINBIO000051;51;03/04/2023;2917,00;750712184\n';
    await vscode.workspace.fs.writeFile(table, new TextEncoder().encode(text));
    await vscode.commands.executeCommand('solde.import', table);
    await vscode.window.tabGroups.close(await tab(french ? 'Importer des demandes' : 'Import Claims'));
  });
});
