import type { Disposable } from 'vscode';
import { commands } from 'vscode';
import { REVOIR } from '../../../server/src/lsp/protocol.ts';
import type { Server } from '../server.ts';

/** Looks again at the pieces, archives and files around the claim files: where VS Code does not say that they change. */
export function revoirVoisins(server: Server): Disposable {
  return commands.registerCommand(REVOIR, () => server.notify(REVOIR));
}
