import type { Disposable } from 'vscode';
import { ConfigurationTarget, commands, l10n, Uri, window, workspace } from 'vscode';
import { MASQUER } from '../../../server/src/lsp/protocol.ts';

const MASQUEES = 'reponsesMasquees';

/**
 * No longer shows a returned file's answers on what was sent. It is a setting, so that it survives a restart, holds in any
 * editor, and can be seen and taken back.
 */
export function masquerReponse(): Disposable {
  return commands.registerCommand(MASQUER, async (nom: string, file: string) => {
    const settings = workspace.getConfiguration('solde', Uri.parse(file));
    const known = settings.get<readonly string[]>(MASQUEES, []);
    const target =
      workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
    const write = (noms: readonly string[]): Thenable<void> => settings.update(MASQUEES, noms, target);
    try {
      await write([...known, nom]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await window.showErrorMessage(l10n.t('The settings could not be written: {0}', reason));
      return;
    }
    const undo = l10n.t('Undo');
    const choice = await window.showInformationMessage(
      l10n.t('The answers in {0} are no longer shown on the file that was sent.', nom),
      undo,
    );
    if (choice === undo) await write(known);
  });
}
