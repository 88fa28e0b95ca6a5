import * as vscode from 'vscode';
import { equal } from './support/assert.ts';
import { paste } from './support/hand.ts';
import { eventually, inWorkspace, openFile, settledDiagnostics } from './support/workspace.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const CATALOG = 'BIO-LOINC-Va1-CT1-00001.pdf';
const uri = (): vscode.Uri => inWorkspace(RIGHT);

const ROWS = [
  'N° dossier ASP\tNuméro éditeur\tDate de facture\tMontant HT\tFINESS',
  'FINBIO000077\t77\t2023-02-13\t2 917,00 €\t"750712184\n690781810"',
  'FINBIO000078\t78\t14/02/2023\t1458,5\t970100228',
].join('\r\n');

async function cursorAt(part: string, shift = 0): Promise<vscode.TextEditor> {
  const editor = await openFile(uri());
  const position = editor.document.positionAt(editor.document.getText().indexOf(part) + shift);
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

/** Once the text is other than it was. */
const changed = ({ document }: vscode.TextEditor, before: string): Promise<string> =>
  eventually('another text', () => (document.getText() === before ? undefined : document.getText()));

describe('Pasted into the editor', () => {
  let right = '';

  before(async () => {
    const { document } = await openFile(uri());
    await settledDiagnostics(uri(), 500, 1_000);
    right = document.getText();
  });
  afterEach(async () => {
    await openFile(uri());
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('rows of a spreadsheet are demandes, and one undo takes them back', async () => {
    const editor = await cursorAt('"numLigne"');
    await paste(ROWS);
    const text = await changed(editor, right);
    const { lignesImport } = JSON.parse(text) as { lignesImport: Record<string, unknown>[] };
    const added = lignesImport.filter(({ numeroASP }) => /FINBIO00007[78]/.test(String(numeroASP)));
    equal(
      added.map(({ numeroEditeur }) => numeroEditeur),
      ['00077', '00078'],
      'the numbers',
    );
    equal(text.includes('2917.00') && text.includes('1458.50'), true, 'the amounts');
    equal(/\[\s*"750712184",\s*"690781810"\s*\]/.test(text), true, 'the beneficiaries');
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), right, 'after one undo');
  });

  it('rows stay the text that they are inside a text', async () => {
    const editor = await cursorAt('"numeroASP": "', '"numeroASP": "'.length);
    await paste('a\tb');
    equal((await changed(editor, right)).includes('"numeroASP": "a\tb'), true, 'the text');
  });

  it('a file copied in the explorer is a piece of the demande whose number it bears', async () => {
    const { fs } = vscode.workspace;
    await fs.writeFile(inWorkspace(CATALOG), new TextEncoder().encode('%PDF-1.4\n%%EOF\n'));
    try {
      await vscode.commands.executeCommand('revealInExplorer', inWorkspace(CATALOG));
      await vscode.commands.executeCommand('filesExplorer.copy');
      const editor = await cursorAt('"numLigne"');
      await paste();
      equal((await changed(editor, right)).includes(`"nomFichier": "${CATALOG}"`), true, 'the piece');
      await vscode.commands.executeCommand('undo');
      equal(editor.document.getText(), right, 'after one undo');
    } finally {
      await fs.delete(inWorkspace(CATALOG));
    }
  });
});
