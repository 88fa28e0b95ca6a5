import type { Connection, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MAX_LENGTH } from '../core/json/document.ts';
import { shortened } from '../core/rules/engine/telling.ts';
import type { BytesVerdict } from '../core/workspace/checkBytes.ts';
import { type Verdict, verdictTooLong, verdictUnread } from '../core/workspace/verdict.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import type { FileCircumstances } from './circumstances.ts';
import { toDiagnostic } from './convert.ts';
import type { OpenFiles } from './openFiles.ts';
import type { Pages } from './pages.ts';
import type { Refreshes } from './refreshes.ts';
import type { FileSettings } from './settings.ts';
import type { StatusPublisher } from './statuses.ts';
import type { Trees } from './trees.ts';
import { isPast } from './uris.ts';

/** VS Code keeps no more problems of one file: of more, those that tell most are sent, and how many are not. */
const MOST = 1000;

interface Parts {
  readonly workspace: Workspace;
  readonly files: OpenFiles;
  readonly settings: FileSettings;
  readonly circumstances: FileCircumstances;
  readonly pages: Pages;
  readonly refreshes: Refreshes;
  readonly statuses: StatusPublisher;
  readonly trees: Trees;
}

/** Decides when a file is checked, and sends its problems with the version of the text they were found in. */
export class Diagnostics {
  readonly #connection: Connection;
  readonly #parts: Parts;
  /** The files to be checked, the most urgent last. */
  #waiting: string[] = [];
  #isRunning = false;

  constructor(connection: Connection, parts: Parts) {
    this.#connection = connection;
    this.#parts = parts;
  }

  /**
   * Checks a file once the messages that have already arrived are read: of several edits, only the last is checked. Of many
   * files one is checked at a time, the one that came last first, and messages are read between them.
   */
  schedule(uri: string): void {
    if (isPast(uri)) return;
    this.#waiting = [...this.#waiting.filter((other) => other !== uri), uri];
    this.#goOn();
  }

  /** The same for a file whose text is as it was, but not what is known besides it: what is being typed goes first. */
  scheduleAnew(uri: string): void {
    this.#parts.refreshes.ask();
    if (isPast(uri) || this.#waiting.includes(uri)) return;
    this.#waiting.unshift(uri);
    this.#goOn();
  }

  #goOn(): void {
    if (this.#isRunning || this.#waiting.length === 0) return;
    this.#isRunning = true;
    setTimeout(() => {
      this.#isRunning = false;
      const uri = this.#waiting.pop();
      if (uri !== undefined) this.#publish(uri);
      this.#goOn();
    });
  }

  /** Shows the problems of a file that is not open. */
  showClosed(uri: string, verdict: BytesVerdict): void {
    const document = TextDocument.create(uri, 'solde-json', 0, verdict.text);
    this.#connection.sendDiagnostics({ uri, diagnostics: this.#convert(verdict, document) });
  }

  /** Says of a file that is not open that it is too long to be read before it is; its length in bytes. */
  showTooLong(uri: string, length: number): void {
    const verdict = (length > MAX_LENGTH ? verdictTooLong : verdictUnread)(length, this.#parts.circumstances.of(uri));
    const diagnostics = this.#convert(verdict, TextDocument.create(uri, 'solde-json', 0, ''));
    this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  clear(uri: string): void {
    this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #publish(uri: string): void {
    const text = this.#parts.files.get(uri);
    if (text === undefined) return;
    try {
      const version = this.#parts.files.versions.of(text);
      const said = version === null ? {} : { version };
      this.#connection.sendDiagnostics({ uri, ...said, diagnostics: this.#find(text) });
      this.#parts.statuses.say(uri);
      this.#parts.trees.edited(uri);
    } catch (error) {
      // A fault of ours on one text must not take the server from the others; nothing stale may stay in sight.
      this.#connection.console.error(`${uri} could not be checked: ${error instanceof Error ? error.stack : error}`);
      this.clear(uri);
    }
  }

  #find(text: TextDocument): Diagnostic[] {
    return this.#convert(this.#parts.workspace.verdict(text.uri, this.#parts.circumstances.of(text.uri)), text);
  }

  #convert({ problems, lines }: Verdict, text: TextDocument): Diagnostic[] {
    const language = this.#parts.settings.languageOf(text.uri);
    return shortened(problems, MOST, lines).map((problem) => toDiagnostic(problem, text, language, this.#parts.pages));
  }
}
