import type { Disposable } from 'vscode';
import { REVOIR } from '../../../server/src/lsp/protocol.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';

/** Looks again at the pieces, archives and files around the claim files: where VS Code does not say that they change. */
export function revoirVoisins(server: Server): Disposable {
  return registerCommand(REVOIR, () => server.notify(REVOIR));
}
