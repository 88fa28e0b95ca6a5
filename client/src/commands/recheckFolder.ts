import type { Disposable } from 'vscode';
import { RECHECK_FOLDER } from '../../../server/src/lsp/protocol.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';

/** Looks again at the pieces, archives and files around the claim files: where VS Code does not say that they change. */
export function recheckFolder(server: Server): Disposable {
  return registerCommand(RECHECK_FOLDER, () => server.notify(RECHECK_FOLDER));
}
