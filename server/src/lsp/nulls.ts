import { Message } from 'vscode-languageserver';
import { within } from './within.ts';

/** No message of the protocol, or of this server, is nested half as deeply. */
const MOST_LEVELS = 100;

/**
 * Takes out of what a client says the members that are null, in place: many clients write null where the protocol would have a
 * member left out, and nothing that is said to this server means another thing by it. What is nested deeper than any message
 * is as good as null: else it could not even be said of it that it is wrong.
 */
export function dropNulls(message: Message): void {
  if (!Message.isRequest(message) && !Message.isNotification(message)) return;
  for (const { members, depth } of within(message.params)) {
    // Places in a list count: what stands behind a null would be taken for another.
    const isList = Array.isArray(members);
    for (const [name, member] of Object.entries(members)) {
      const isTooDeep = depth >= MOST_LEVELS && typeof member === 'object';
      if (isList && isTooDeep) members[name] = null;
      else if (isTooDeep || (member === null && !isList)) delete members[name];
    }
  }
}
