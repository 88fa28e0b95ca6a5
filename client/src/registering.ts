import type { Disposable } from 'vscode';
import { commands } from 'vscode';
import { unlinked } from '../../server/src/core/messages/plain.ts';
import { reasonOf } from './words.ts';

/** Registers a command. What it fails with VS Code shows like any other message, so that no text in it may be a link. */
export function registerCommand<Args extends unknown[]>(id: string, work: (...args: Args) => unknown): Disposable {
  return commands.registerCommand(id, async (...args: Args): Promise<unknown> => {
    try {
      return await work(...args);
    } catch (error) {
      throw new Error(unlinked(reasonOf(error)), { cause: error });
    }
  });
}
