import type { CodeAction, Disposable } from 'vscode';
import { commands, l10n, window } from 'vscode';
import { inform } from '../messages.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';

const KIND = 'refactor.rewrite.solde.add-demande';

/** Adds a demande behind the one at the cursor; where pieces nearby bear numbers of their own, the user chooses. */
export function addDemande(server: Server): Disposable {
  return registerCommand('solde.addDemande', async () => {
    const editor = window.activeTextEditor;
    if (editor === undefined || !(await server.sayUnlessRunning())) return;
    const { document, selection } = editor;
    const ask = 'vscode.executeCodeActionProvider';
    const actions = await commands.executeCommand<CodeAction[]>(ask, document.uri, selection, KIND);
    if (actions.length > 0)
      await commands.executeCommand('editor.action.codeAction', { kind: KIND, apply: 'ifSingle' });
    else {
      const why = l10n.t('Cannot add a claim: the file already has 200, or its JSON errors must be fixed first.');
      await inform(why);
    }
  });
}
