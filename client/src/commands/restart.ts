import type { Disposable } from 'vscode';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';

export function restart(server: Server): Disposable {
  return registerCommand('solde.restart', () => server.restart());
}
