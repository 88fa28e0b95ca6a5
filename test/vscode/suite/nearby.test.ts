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
const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';

const codes = (file = RIGHT): unknown[] => soldeDiagnostics(inWorkspace(file)).map(codeOf);
const has = (...expected: readonly string[]): Promise<unknown> =>
  eventually(`${expected} on ${RIGHT}`, () => (codes().join() === expected.join() ? true : undefined));

async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(inWorkspace(from), inWorkspace(to));
  equal(await vscode.workspace.applyEdit(edit), true, `${from} renamed`);
}

describe('What lies around a file in the editor', () => {
  const { fs } = vscode.workspace;
  let facture: Uint8Array;

  before(async () => {
    facture = await fs.readFile(inWorkspace(FACTURE));
    await openFile(inWorkspace(RIGHT));
    await settledDiagnostics(inWorkspace(RIGHT), 500, 1_000);
    // What an earlier suite made and deleted may still be told of.
    await has();
  });
  afterEach(async () => {
    await fs.writeFile(inWorkspace(FACTURE), facture);
    await has();
  });

  it('is followed when a piece is deleted, emptied or too heavy', async () => {
    await fs.delete(inWorkspace(FACTURE));
    await has('piece-introuvable');
    await fs.writeFile(inWorkspace(FACTURE), new Uint8Array());
    await has('piece-vide');
    const heavy = new Uint8Array(3_500_000);
    heavy.set(facture);
    await fs.writeFile(inWorkspace(FACTURE), heavy);
    await has('piece-poids');
  });

  it('follows a piece that is renamed: the text names it as it is called now', async () => {
    const renamed = FACTURE.replace('FACTURE', 'FACTUR');
    const text = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';
    await rename(FACTURE, renamed);
    await eventually('the new name in the text', () => text().includes(`"${renamed}"`) || undefined);
    await rename(renamed, FACTURE);
    await eventually('the old name in the text', () => text().includes(`"${FACTURE}"`) || undefined);
    await has();
  });

  it('is followed when a piece moves into a folder of its own, and that folder out of reach', async () => {
    await rename(FACTURE, `factures/${FACTURE}`);
    await settledDiagnostics(inWorkspace(RIGHT), 500, 1_000);
    // What an earlier suite made and deleted may still be told of.
    await has();
    await rename('factures', 'a/b/c');
    await has('piece-introuvable');
    await fs.delete(inWorkspace('a'), { recursive: true });
  });

  it('is looked at again by the command', async () => {
    await vscode.commands.executeCommand('solde.recheckFolder');
    await settledDiagnostics(inWorkspace(RIGHT), 500, 1_000);
    // What an earlier suite made and deleted may still be told of.
    await has();
  });

  it('shows the problems of a claim file that nobody opened, as long as it is there', async () => {
    const name = 'JSON-LOINC00001-20230302-001.json';
    await fs.writeFile(inWorkspace(name), new TextEncoder().encode('{ "lignesImport": [] }'));
    await eventually('its problems', () => (codes(name).includes('lignes-nombre') ? true : undefined));
    await fs.delete(inWorkspace(name));
    await eventually('none', () => (codes(name).length === 0 ? true : undefined));
  });
});
