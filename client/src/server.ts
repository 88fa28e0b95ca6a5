import type { CancellationToken, LogOutputChannel, TextDocument, WorkspaceEdit } from 'vscode';
import { l10n } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as SentEdit } from 'vscode-languageclient';
import type { Insertion } from '../../server/src/lsp/protocol.ts';
import type { CreateClient, MadeClient, Making } from './clientOptions.ts';
import { lendFiles } from './files.ts';
import { fail } from './messages.ts';

const LONGEST_START_MS = 10_000;

/** What the server would insert: an edit, if any, and what is to be said of it. */
export interface Inserted {
  readonly edit: WorkspaceEdit | undefined;
  readonly message: string | null;
}

/** What shows something that the server says of its own accord. */
interface Listener {
  /** To be told of a client that is about to start. */
  listen(client: BaseLanguageClient): void;
}

/** The language server as the rest of the extension sees it: something to start, restart and stop. */
export class Server {
  readonly #createClient: CreateClient;
  readonly #log: LogOutputChannel;
  readonly #listeners: readonly Listener[];
  #made: MadeClient | undefined;
  #last: Promise<void> = Promise.resolve();
  /** How much work was asked for at length so far: each has a token of its own. */
  #asked = 0;

  constructor(createClient: CreateClient, log: LogOutputChannel, listeners: readonly Listener[]) {
    this.#createClient = createClient;
    this.#log = log;
    this.#listeners = listeners;
  }

  /** Never rejects: a start that fails is in the log, and said when the {@link CrashHandler} has given up. */
  start(): Promise<void> {
    return this.#inTurn(() => this.#start());
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#stop());
  }

  /** With a new client: one whose start has failed cannot be started again, and the crashes are counted afresh. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  /** Tells the server something; nothing while it does not run. */
  async notify(notification: string): Promise<void> {
    await this.#last;
    await this.#running()?.client.sendNotification(notification);
  }

  /** Asks the server something; undefined while it does not run. */
  async ask<Answer>(request: string, params: unknown, token?: CancellationToken): Promise<Answer | undefined> {
    await this.#last;
    const client = this.#running()?.client;
    // A token that is none would be sent as a second parameter.
    if (token === undefined) return await client?.sendRequest<Answer>(request, params);
    return await client?.sendRequest<Answer>(request, params, token);
  }

  /** Asks what a person wants to know: where the server does not run, that is said. */
  async askAloud<Answer>(request: string, params: unknown, token?: CancellationToken): Promise<Answer | undefined> {
    if (!(await this.sayUnlessRunning())) return undefined;
    return await this.ask<Answer>(request, params, token);
  }

  /** Whether the server runs; where it does not, that is said. */
  async sayUnlessRunning(): Promise<boolean> {
    await this.#last;
    const isRunning = this.#running() !== undefined;
    // Nobody waits for what the user does with it.
    if (!isRunning) void this.#sayThatItStopped();
    return isRunning;
  }

  /** Asks for an insertion into a document as it stands; undefined where there is none, or the text has changed meanwhile. */
  async insertion(request: string, document: TextDocument, params: unknown): Promise<Inserted | undefined> {
    const { version } = document;
    const answer = await this.ask<Insertion<SentEdit> | null>(request, params);
    const edit = await this.#made?.client.protocol2CodeConverter.asWorkspaceEdit(answer?.edit);
    return answer && document.version === version ? { edit, message: answer.message } : undefined;
  }

  /** Asks for work that takes a while, and may be cancelled; `report` is told how much of it is done, in percent. */
  async askAtLength<Answer>(
    request: string,
    params: object,
    token: CancellationToken,
    report: (percentage: number) => void,
  ): Promise<Answer | undefined> {
    await this.#last;
    const made = this.#running();
    if (made === undefined) return undefined;
    const workDoneToken = `${request} ${++this.#asked}`;
    const listening = made.onPercentage(workDoneToken, report);
    try {
      return await made.client.sendRequest<Answer>(request, { ...params, workDoneToken }, token);
    } finally {
      listening.dispose();
    }
  }

  #running(): MadeClient | undefined {
    return this.#made?.client.isRunning() === true ? this.#made : undefined;
  }

  /** One after the other: a client that is still starting cannot be stopped, and would live on beside the next one. */
  #inTurn(action: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(action);
    return this.#last;
  }

  async #start(): Promise<void> {
    try {
      this.#made = await this.#createClient(this.#making());
      const { client } = this.#made;
      lendFiles(client);
      for (const listener of this.#listeners) listener.listen(client);
      // A server that hangs while it starts must not keep the user from restarting it.
      await Promise.race([client.start(), new Promise((resolve) => setTimeout(resolve, LONGEST_START_MS))]);
    } catch (error) {
      this.#log.error('The server did not start.', error instanceof Error ? error : String(error));
    }
  }

  async #stop(): Promise<void> {
    const made = this.#made;
    this.#made = undefined;
    try {
      await made?.client.dispose();
    } catch (error) {
      // The client library refuses to stop what never started or does not answer.
      this.#log.warn('The server did not stop by itself.', error instanceof Error ? error : String(error));
    }
  }

  #making(): Making {
    return {
      log: this.#log,
      isStarting: () => isStarting(this.#made?.client),
      giveUp: () => void this.#sayThatItStopped(),
    };
  }

  async #sayThatItStopped(): Promise<void> {
    const restart = l10n.t('Restart');
    const showLog = l10n.t('Show Log');
    const choice = await fail(l10n.t('The Ségur Solde server stopped: claim files are not checked.'), restart, showLog);
    if (choice === restart) await this.restart();
    if (choice === showLog) this.#log.show();
  }
}

/** Neither stopped nor running yet. */
function isStarting(client: BaseLanguageClient | undefined): boolean {
  return client?.needsStop() === true && !client.isRunning();
}
