import type { Disposable, LogOutputChannel } from 'vscode';
import { registerCommand } from '../registering.ts';

export function showLog(log: LogOutputChannel): Disposable {
  return registerCommand('solde.showLog', () => log.show());
}
