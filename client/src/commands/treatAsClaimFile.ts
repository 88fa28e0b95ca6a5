import type { Disposable } from 'vscode';
import { l10n, languages, window } from 'vscode';
import { LANGUAGE } from '../language.ts';
import { inform } from '../messages.ts';
import { registerCommand } from '../registering.ts';

/** For a solde file with another name than the one the portal wants. */
export function treatAsClaimFile(): Disposable {
  return registerCommand('solde.treatAsClaimFile', async () => {
    const document = window.activeTextEditor?.document;
    if (document === undefined) {
      await inform(l10n.t('Open the file you want to treat as a claim file first.'));
      return;
    }
    await languages.setTextDocumentLanguage(document, LANGUAGE);
  });
}
