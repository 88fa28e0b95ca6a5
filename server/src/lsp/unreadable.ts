import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Language } from '../core/messages/language.ts';
import { isOfHost } from '../core/ports.ts';

/** What is read. Where it cannot be, the question that it is read for is refused, with the reason in the user's language. */
export async function orRefused<Value>(reading: Promise<Value>, language: Language): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (!isOfHost(error)) throw error;
    // Its words are many, and most files can be read.
    const { sayReason } = await import('../core/submission/reason.ts');
    const { say } = await import('./answers/texts.ts');
    const reason = sayReason(error, language);
    throw new ResponseError(LSPErrorCodes.RequestFailed, say(language, 'unreadable', { reason }));
  }
}
