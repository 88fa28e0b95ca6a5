import type { Disposable } from 'vscode';
import { commands } from 'vscode';

/** Adds a demande behind the one at the cursor; where pieces nearby bear numbers of their own, the user chooses. */
export function ajouterDemande(): Disposable {
  return commands.registerCommand('solde.ajouterDemande', () =>
    commands.executeCommand('editor.action.codeAction', {
      kind: 'refactor.rewrite.solde.ajouter-demande',
      apply: 'ifSingle',
    }),
  );
}
