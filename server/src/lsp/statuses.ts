import type { Connection } from 'vscode-languageserver';
import { statusOf } from '../core/editor/status.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import type { FileCircumstances } from './circumstances.ts';
import type { OpenFiles } from './openFiles.ts';
import { FILE_STATUS, type Status } from './protocol.ts';
import type { FileSettings } from './settings.ts';

/** What is done sooner is not shown as being done. */
const SHORT_MS = 200;

/** What the open files are told from. */
interface Parts {
  readonly workspace: Workspace;
  readonly settings: FileSettings;
  readonly circumstances: FileCircumstances;
  readonly files: OpenFiles;
}

/** Says of each open file in a few words how it stands, to a client that shows it. */
export class StatusPublisher {
  readonly #connection: Connection;
  readonly #parts: Parts;
  readonly #isWanted: boolean;
  /** How many of the works that take long go on for each file. */
  readonly #running = new Map<string, number>();

  constructor(connection: Connection, parts: Parts, isWanted: boolean) {
    this.#connection = connection;
    this.#parts = parts;
    this.#isWanted = isWanted;
  }

  say(uri: string): void {
    if (!this.#isWanted || !this.#parts.files.isOpen(uri)) return;
    const { workspace, settings, circumstances } = this.#parts;
    const status = statusOf(workspace.verdict(uri, circumstances.of(uri)), settings.languageOf(uri));
    const said: Status = { uri, ...status, busy: this.#running.has(uri) };
    void this.#connection.sendNotification(FILE_STATUS, said);
  }

  /** Work whose outcome may change what is said of a file: while it goes on, that is said too. */
  async during<T>(uri: string, work: Promise<T>): Promise<T> {
    if (!this.#isWanted) return await work;
    let isShown = false;
    const timer = setTimeout(() => {
      isShown = true;
      this.#count(uri, 1);
    }, SHORT_MS);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      if (isShown) this.#count(uri, -1);
    }
  }

  #count(uri: string, more: 1 | -1): void {
    const running = (this.#running.get(uri) ?? 0) + more;
    if (running > 0) this.#running.set(uri, running);
    else this.#running.delete(uri);
    this.say(uri);
  }
}
