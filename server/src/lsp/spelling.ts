import { DidOpenTextDocumentNotification, Message, type MessageWriter } from 'vscode-languageserver';
import { parseUri } from './uris.ts';
import { within } from './within.ts';

/**
 * How a client spells the URIs of files. Clients differ in what they escape (`'` or `%27`, `C:` or `c%3A`), and URIs are compared
 * as texts: so what comes in is given one spelling, and what goes out is given back the one that the client opened a file by.
 */
export class Spelling {
  /** The client's spelling of each file that it opened by another than ours, and ours of each of these. */
  readonly #theirs = new Map<string, string>();
  readonly #ours = new Map<string, string>();
  /** The longest of both, in UTF-16 units: no text that is longer has to be looked at. */
  #longest = 0;

  /** Respells what a client says, in place. */
  receive(message: Message): void {
    if (!Message.isRequest(message) && !Message.isNotification(message)) return;
    if (message.method === DidOpenTextDocumentNotification.method) this.#learn(message.params);
    respell(message, this.#ours);
  }

  /** What is said to the client, in its spelling; the same object where nothing is to be changed. */
  send<Said extends Message>(message: Said): Said {
    return this.#theirs.size === 0 ? message : this.#inTheirs(message);
  }

  /** A writer that writes what is said in the client's spelling. */
  readonly outgoing = (writer: MessageWriter): MessageWriter => ({
    onError: writer.onError,
    onClose: writer.onClose,
    write: (message) => writer.write(this.send(message)),
    end: () => writer.end(),
    dispose: () => writer.dispose(),
  });

  #learn(params: unknown): void {
    const uri = (params as { textDocument?: { uri?: unknown } | null } | null | undefined)?.textDocument?.uri;
    if (typeof uri !== 'string') return;
    const ours = spelling(uri);
    if (ours === uri) {
      // It was opened by another spelling before.
      this.#theirs.delete(ours);
      return;
    }
    this.#theirs.set(ours, uri);
    this.#ours.set(uri, ours);
    this.#longest = Math.max(this.#longest, uri.length, ours.length);
  }

  /** Wherever a URI stands by itself: among the arguments of a command as well, or as the name of a member. */
  #inTheirs<Value>(value: Value): Value;
  #inTheirs(value: unknown): unknown {
    if (typeof value === 'string') return this.#theirOf(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one: unknown) => this.#inTheirs(one));
    const members = Object.entries(value);
    return Object.fromEntries(members.map(([name, member]) => [this.#theirOf(name), this.#inTheirs(member)]));
  }

  #theirOf(text: string): string {
    return text.length > this.#longest ? text : (this.#theirs.get(text) ?? text);
  }
}

/**
 * Gives the URIs of files in what a client says the spelling that they have here, in place; `known` are spellings by which it
 * opened files, which may stand where nothing says that a text is a URI.
 */
export function respell(message: Message, known: ReadonlyMap<string, string> = new Map()): void {
  if (!Message.isRequest(message) && !Message.isNotification(message)) return;
  for (const { members } of within(message.params)) {
    for (const [key, member] of Object.entries(members)) {
      if (typeof member !== 'string') continue;
      if (/uri$/i.test(key)) members[key] = spelling(member);
      else if (known.size > 0) members[key] = known.get(member) ?? member;
    }
  }
}

function spelling(uri: string): string {
  // Java puts four slashes before the name of a server.
  return /^file:/i.test(uri) ? parseUri(uri.replace(/^file:\/{4,}/i, 'file://')).toString() : uri;
}
