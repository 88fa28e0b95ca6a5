import type { Disposable, LogOutputChannel } from 'vscode';
import { commands } from 'vscode';

export function afficherJournal(log: LogOutputChannel): Disposable {
  return commands.registerCommand('solde.afficherJournal', () => log.show());
}
