import type { Disposable } from 'vscode';
import { ConfigurationTarget, commands, l10n, Uri, workspace } from 'vscode';
import { DESACTIVER } from '../../../server/src/lsp/protocol.ts';
import { writeSetting } from './writeSetting.ts';

const REGLES = 'regles';
type Regles = Readonly<Record<string, string>>;

/** Switches a rule off, in the settings that decide about it for a file, and offers to take that back. */
export function desactiverRegle(): Disposable {
  return commands.registerCommand(DESACTIVER, async (code: string, file: string) => {
    const { target, regles } = whereToWrite(code, Uri.parse(file));
    const write = (value: Regles | undefined): Thenable<void> =>
      workspace.getConfiguration('solde', Uri.parse(file)).update(REGLES, value, target);
    const said = l10n.t('The rule “{0}” is off in {1}.', code, nameOf(target));
    await writeSetting(write, { before: regles, after: { ...regles, [code]: 'off' }, said });
  });
}

/** The settings nearest to the file that name the rule already, or else those of the workspace, or of the user. */
function whereToWrite(code: string, file: Uri): { target: ConfigurationTarget; regles: Regles | undefined } {
  const levels = workspace.getConfiguration('solde', file).inspect<Regles>(REGLES);
  const all = [
    { target: ConfigurationTarget.WorkspaceFolder, regles: levels?.workspaceFolderValue },
    { target: ConfigurationTarget.Workspace, regles: levels?.workspaceValue },
    { target: ConfigurationTarget.Global, regles: levels?.globalValue },
  ];
  const usual = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  const target = (all.find(({ regles }) => regles?.[code] !== undefined)?.target ?? usual) as ConfigurationTarget;
  return { target, regles: all.find((level) => level.target === target)?.regles };
}

function nameOf(target: ConfigurationTarget): string {
  return target === ConfigurationTarget.Global ? l10n.t('your settings') : l10n.t('the workspace’s settings');
}
