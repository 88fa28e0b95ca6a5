import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Langue } from '../core/messages/langue.ts';
import { isOfHost } from '../core/ports.ts';

/** What is read. Where it cannot be, the question that it is read for is refused, with the reason in the user's language. */
export async function orRefused<Value>(reading: Promise<Value>, langue: Langue): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (!isOfHost(error)) throw error;
    // Its words are many, and most files can be read.
    const { direRaison } = await import('../core/deposit/raison.ts');
    const { say } = await import('./answers/texts.ts');
    const raison = direRaison(error, langue);
    throw new ResponseError(LSPErrorCodes.RequestFailed, say(langue, 'illisible', { raison }));
  }
}
