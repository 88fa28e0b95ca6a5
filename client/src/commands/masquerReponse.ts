import type { Disposable } from 'vscode';
import { l10n, Uri, workspace } from 'vscode';
import { MASQUER } from '../../../server/src/lsp/protocol.ts';
import { registerCommand } from '../registering.ts';
import { levelOf, writeSetting } from './writeSetting.ts';

const MASQUEES = 'reponsesMasquees';

/**
 * No longer shows a returned file's answers on what was sent. It is a setting, so that it survives a restart, holds in any
 * editor, and can be seen and taken back.
 */
export function masquerReponse(): Disposable {
  return registerCommand(MASQUER, async (nom: string, file: string) => {
    const uri = Uri.parse(file);
    const { target, value } = levelOf<readonly string[]>(MASQUEES, uri, () => true);
    const write = (noms: readonly string[] | undefined): Thenable<void> =>
      workspace.getConfiguration('solde', uri).update(MASQUEES, noms, target);
    const said = l10n.t('The answers in {0} are no longer shown on the file that was sent.', nom);
    await writeSetting(write, { before: value, after: [...(value ?? []), nom], said });
  });
}
