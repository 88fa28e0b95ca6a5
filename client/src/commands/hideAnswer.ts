import type { Disposable } from 'vscode';
import { l10n, Uri, workspace } from 'vscode';
import { HIDE_ANSWER } from '../../../server/src/lsp/protocol.ts';
import { registerCommand } from '../registering.ts';
import { levelOf, writeSetting } from './writeSetting.ts';

const HIDDEN = 'hiddenAnswers';

/**
 * No longer shows a returned file's answers on what was sent. It is a setting, so that it survives a restart, holds in any
 * editor, and can be seen and taken back.
 */
export function hideAnswer(): Disposable {
  return registerCommand(HIDE_ANSWER, async (name: string, file: string) => {
    const uri = Uri.parse(file);
    const { target, value } = levelOf<readonly string[]>(HIDDEN, uri, () => true);
    const write = (names: readonly string[] | undefined): Thenable<void> =>
      workspace.getConfiguration('solde', uri).update(HIDDEN, names, target);
    const said = l10n.t('Portal responses from {0} are now hidden.', name);
    await writeSetting(write, { before: value, after: [...(value ?? []), name], said });
  });
}
