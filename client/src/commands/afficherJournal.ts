import type { Disposable, LogOutputChannel } from 'vscode';
import { registerCommand } from '../registering.ts';

export function afficherJournal(log: LogOutputChannel): Disposable {
  return registerCommand('solde.afficherJournal', () => log.show());
}
