import type { Disposable } from 'vscode';
import { ConfigurationTarget, commands, l10n, Uri, window, workspace } from 'vscode';
import { DESACTIVER } from '../../../server/src/lsp/protocol.ts';

const REGLES = 'regles';
type Regles = Readonly<Record<string, string>>;

/** Switches a rule off, in the settings that decide about it for a file, and offers to take that back. */
export function desactiverRegle(): Disposable {
  return commands.registerCommand(DESACTIVER, async (code: string, file: string) => {
    const { target, regles } = whereToWrite(code, Uri.parse(file));
    const write = (value: Regles | undefined): Thenable<void> =>
      workspace.getConfiguration('solde', Uri.parse(file)).update(REGLES, value, target);
    try {
      await write({ ...regles, [code]: 'off' });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await window.showErrorMessage(l10n.t('The settings could not be written: {0}', reason));
      return;
    }
    const undo = l10n.t('Undo');
    const choice = await window.showInformationMessage(
      l10n.t('The rule “{0}” is off in {1}.', code, nameOf(target)),
      undo,
    );
    if (choice === undo) await write(regles);
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
