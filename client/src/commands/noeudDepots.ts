import { commands, Disposable } from 'vscode';
import { registerCommand } from '../registering.ts';
import { type Noeud, placeOf } from '../views/noeuds.ts';

/** What the menu of a node of the tree has besides the commands on files. */
export function noeudDepots(): Disposable {
  return Disposable.from(
    registerCommand('solde.depots.ouvrir', (noeud: Noeud) =>
      commands.executeCommand('vscode.open', noeud.uri, { selection: placeOf(noeud) }),
    ),
    registerCommand('solde.depots.reveler', ({ uri }: Noeud) => commands.executeCommand('revealInExplorer', uri)),
  );
}
