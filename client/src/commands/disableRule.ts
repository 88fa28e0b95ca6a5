import type { Disposable } from 'vscode';
import { ConfigurationTarget, l10n, Uri, workspace } from 'vscode';
import { DISABLE_RULE } from '../../../server/src/lsp/protocol.ts';
import { registerCommand } from '../registering.ts';
import { levelOf, writeSetting } from './writeSetting.ts';

const RULES = 'rules';
type Rules = Readonly<Record<string, string>>;

/** Switches a rule off, in the settings that decide about it for a file, and offers to take that back. */
export function disableRule(): Disposable {
  return registerCommand(DISABLE_RULE, async (code: string, file: string) => {
    const uri = Uri.parse(file);
    const { target, value } = levelOf<Rules>(RULES, uri, (rules) => rules[code] !== undefined);
    const write = (rules: Rules | undefined): Thenable<void> =>
      workspace.getConfiguration('solde', uri).update(RULES, rules, target);
    const said = l10n.t('Rule {0} was disabled in {1}.', code, nameOf(target));
    await writeSetting(write, { before: value, after: { ...value, [code]: 'off' }, said });
  });
}

function nameOf(target: ConfigurationTarget): string {
  return target === ConfigurationTarget.Global ? l10n.t('user settings') : l10n.t('workspace settings');
}
