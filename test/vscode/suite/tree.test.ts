import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension.ts';
import type { Node } from '../../../client/src/views/nodes.ts';
import { languageOf } from '../../../server/src/core/messages/language.ts';
import { equal } from './support/assert.ts';
import { extensionId, inWorkspace, openFile } from './support/workspace.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const RETURNED = 'JSON-LOINC00001-20230222-001_FichierRetour.json';
const french = languageOf(vscode.env.language) === 'fr';

/** The view, and what it shows. */
function tree(): vscode.TreeDataProvider<Node> {
  const api = vscode.extensions.getExtension<Api>(extensionId)?.exports;
  if (api === undefined) throw new Error('the extension is not active');
  return api.submissions;
}

async function childrenOf(node?: Node): Promise<Node[]> {
  return (await tree().getChildren(node)) ?? [];
}

/** The node of a file, once its words are these. */
async function fileOf(name: string, says = ''): Promise<Node> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    const found = (await childrenOf()).find(({ uri }) => uri.path === inWorkspace(name).path);
    if (found !== undefined && String((await itemOf(found)).description).startsWith(says)) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name}: not seen in the tree with “${says}”`);
}

async function itemOf(node: Node): Promise<vscode.TreeItem> {
  return await tree().getTreeItem(node);
}

async function run<T>(command: string, ...args: unknown[]): Promise<T> {
  return await vscode.commands.executeCommand<T>(command, ...args);
}

describe('The tree of the claim files', () => {
  after(() => run('workbench.action.closeAllEditors'));

  it('leads from a file to its demandes, and from these to their pieces', async () => {
    const file = await fileOf(RIGHT, french ? 'Prêt à déposer' : 'Ready to submit');
    const [demande] = await childrenOf(file);
    if (demande === undefined) throw new Error('no demande');
    const item = await itemOf(demande);
    equal([item.label, item.contextValue], ['1 · FINBIO000006 · 00001', 'demande'], 'the first demande');
    const [piece] = await childrenOf(demande);
    if (piece === undefined) throw new Error('no piece');
    const { label, command } = await itemOf(piece);
    equal(label, 'BIO-LOINC-Va1-FACTURE-00001.pdf', 'its first piece');
    await run(command?.command ?? '', ...(command?.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    const there = editor?.document.getText(
      new vscode.Range(editor.selection.active, editor.selection.active.translate(0, 33)),
    );
    equal(there, `"${label}"`, 'where its command leads');
    equal([tree().getParent?.(piece), tree().getParent?.(demande)], [demande, file], 'the way back');
  });

  it('follows what is typed', async () => {
    const editor = await openFile(inWorkspace(RIGHT));
    const place = editor.document.positionAt(editor.document.getText().indexOf('"typeAction": "C"'));
    await editor.edit((edit) => edit.insert(place, '"typeAction": "X", '));
    await fileOf(RIGHT, french ? 'À corriger' : 'To fix');
    await run('undo');
    await fileOf(RIGHT, french ? 'Prêt à déposer' : 'Ready to submit');
  });

  it('gives its nodes to the commands on files, open or not', async () => {
    await run('workbench.action.closeAllEditors');
    const returned = await fileOf(RETURNED);
    equal((await itemOf(returned)).contextValue, 'file.returned', 'what its menu goes by');
    await run('solde.submissions.open', returned);
    equal(vscode.window.activeTextEditor?.document.uri.path, returned.uri.path, 'opened');
    await run('workbench.action.closeAllEditors');
    await run('solde.compareNumbers', returned);
    equal(vscode.window.activeTextEditor?.document.uri.scheme, 'solde-correspondance', 'compared');
    await run('workbench.action.closeAllEditors');
    const report = await run<vscode.Uri>('solde.report', await fileOf(RIGHT));
    equal(report.path, inWorkspace('JSON-LOINC00001-20230301-001-rapport.html').path, 'reported on');
    await vscode.workspace.fs.delete(report);
  });
});
