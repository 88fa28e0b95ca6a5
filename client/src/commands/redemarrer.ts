import type { Disposable } from 'vscode';
import { commands } from 'vscode';
import type { Server } from '../server.ts';

export function redemarrer(server: Server): Disposable {
  return commands.registerCommand('solde.redemarrer', () => server.restart());
}
