import { Message } from 'vscode-languageserver';

/**
 * Takes out of what a client says the members that are null, in place: many clients write null where the protocol would have a
 * member left out, and nothing that is said to this server means another thing by it.
 */
export function dropNulls(message: Message): void {
  if (Message.isRequest(message) || Message.isNotification(message)) dropIn(message.params);
}

function dropIn(value: unknown): void {
  if (Array.isArray(value)) {
    // Places in a list count: what stands behind a null would be taken for another.
    for (const one of value) dropIn(one);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const members = value as Record<string, unknown>;
  for (const [name, member] of Object.entries(members)) {
    if (member === null) delete members[name];
    else dropIn(member);
  }
}
