import type { Disposable } from 'vscode';
import { commands, l10n, languages, window } from 'vscode';
import { LANGUAGE } from '../language.ts';

/** For a solde file with another name than the one the portal wants. */
export function traiterCommeSolde(): Disposable {
  return commands.registerCommand('solde.traiterCommeSolde', async () => {
    const document = window.activeTextEditor?.document;
    if (document === undefined) {
      await window.showInformationMessage(l10n.t('Open the file to be treated as a solde file first.'));
      return;
    }
    await languages.setTextDocumentLanguage(document, LANGUAGE);
  });
}
