import { Message } from 'vscode-languageserver';
import { parseUri } from './uris.ts';

/**
 * Gives the URIs of files in what a client says the spelling that they have here, in place: clients differ in what they
 * escape (`'` or `%27`, `C:` or `c%3A`), and URIs are compared as texts.
 */
export function respell(message: Message): void {
  if (Message.isRequest(message) || Message.isNotification(message)) respellIn(message.params);
}

function respellIn(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const members = value as Record<string, unknown>;
  for (const [key, member] of Object.entries(members)) {
    if (typeof member !== 'string') respellIn(member);
    else if (/uri$/i.test(key)) members[key] = spelling(member);
  }
}

function spelling(uri: string): string {
  // Java puts four slashes before the name of a server.
  return /^file:/i.test(uri) ? parseUri(uri.replace(/^file:\/{4,}/i, 'file://')).toString() : uri;
}
