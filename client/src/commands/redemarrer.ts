import type { Disposable } from 'vscode';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';

export function redemarrer(server: Server): Disposable {
  return registerCommand('solde.redemarrer', () => server.restart());
}
