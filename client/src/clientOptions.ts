import type { Disposable, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn, WorkDoneProgress } from 'vscode-languageclient';
import { type CrashContext, CrashHandler } from './crashes.ts';
import { initializationOptions } from './initializationOptions.ts';
import { LANGUAGE } from './language.ts';

/** What a client is made with. */
export interface Making extends CrashContext {
  readonly log: LogOutputChannel;
}

/** A client, and what of its library the rest of the extension needs, which does not load it. */
export interface MadeClient {
  readonly client: BaseLanguageClient;
  /** Tells how much is done, in percent, of the work that was asked for with `workDoneToken`. */
  onPercentage(workDoneToken: string, report: (percentage: number) => void): Disposable;
}

/** How Node and the browser each make a client, once they have loaded the library. */
export type CreateClient = (making: Making) => Promise<MadeClient>;

export function clientOptions({ log, isStarting, giveUp }: Making): LanguageClientOptions {
  return {
    documentSelector: [{ language: LANGUAGE }],
    diagnosticCollectionName: 'solde',
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => initializationOptions(),
    initializationFailedHandler: () => false,
    errorHandler: new CrashHandler({ isStarting, giveUp }),
  };
}

export function madeClient(client: BaseLanguageClient): MadeClient {
  return {
    client,
    onPercentage: (workDoneToken, report) =>
      client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind === 'report') report(value.percentage ?? 0);
      }),
  };
}
