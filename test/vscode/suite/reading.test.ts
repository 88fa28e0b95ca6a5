import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension.ts';
import { languageOf } from '../../../server/src/core/messages/language.ts';
import { equal } from './support/assert.ts';
import { eventually, extensionId, inWorkspace, openFile, settledDiagnostics } from './support/workspace.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const FAULTY = 'JSON-LOINC00001-20230301-002.json';

const french = languageOf(vscode.env.language) === 'fr';

/** What is shown where `found` first stands in a file. */
async function hoverOn(found: string): Promise<string> {
  const uri = inWorkspace(RIGHT);
  const document = await vscode.workspace.openTextDocument(uri);
  const position = document.positionAt(document.getText().indexOf(found));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : String(one))).join('\n');
}

async function lenses(): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    inWorkspace(RIGHT),
  );
  return found.map(({ command }) => command?.title ?? '');
}

describe('What the editor tells of a file', () => {
  before(async () => {
    await openFile(inWorkspace(RIGHT));
    await settledDiagnostics(inWorkspace(RIGHT), 500, 1_000);
  });

  it('is a hover, of a key and of a value', async () => {
    const field = await hoverOn('"SIRET"');
    if (!field.startsWith('**SIRET')) throw new Error(field);
    const piece = await hoverOn('"BIO-LOINC-Va1-FACTURE-00001.pdf"');
    const folder = french ? 'Dans le dossier du fichier' : 'In the file’s folder';
    if (!piece.startsWith(folder) || !piece.includes('PDF')) throw new Error(piece);
  });

  it('stands over the file and each demande', async () => {
    const [head = '', first = '', ...others] = await lenses();
    if (!head.startsWith(french ? 'Prêt à déposer ·' : 'Ready to submit ·')) throw new Error(head);
    if (!first.startsWith(french ? 'Prête ·' : 'Ready ·')) throw new Error(first);
    equal(others.length > 0, true, 'more demandes');
  });

  it('goes when it is switched off', async () => {
    const settings = vscode.workspace.getConfiguration('solde', inWorkspace(RIGHT));
    try {
      await settings.update('codeLens', false, vscode.ConfigurationTarget.Workspace);
      for (const deadline = Date.now() + 10_000; (await lenses()).length > 0; ) {
        if (Date.now() > deadline) throw new Error('lenses are still there');
      }
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('is the verdict of the status bar, of each file its own', async () => {
    const api = vscode.extensions.getExtension<Api>(extensionId)?.exports;
    const statusOf = (file: string) => api?.statusOf(inWorkspace(file).toString());
    const right = await eventually('the verdict', () => statusOf(RIGHT));
    equal(right.verdict, french ? 'Prêt à déposer' : 'Ready to submit', RIGHT);
    equal([right.problems, right.level, right.busy], [0, 'information', false], RIGHT);
    await openFile(inWorkspace(FAULTY));
    const faulty = await eventually('another verdict', () => statusOf(FAULTY));
    equal(faulty.level, 'error', FAULTY);
    const shown = (await settledDiagnostics(inWorkspace(FAULTY))).length;
    equal(statusOf(FAULTY)?.problems, shown, 'problems');
  });
});
