import type { Disposable, LanguageStatusItem } from 'vscode';
import { EventEmitter, LanguageStatusSeverity, l10n, languages, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FILE_STATUS, type Status } from '../../server/src/lsp/protocol.ts';
import { LANGUAGE } from './language.ts';
import { plain } from './messages.ts';

const SEVERITY: Readonly<Record<Status['level'], LanguageStatusSeverity>> = {
  error: LanguageStatusSeverity.Error,
  warning: LanguageStatusSeverity.Warning,
  information: LanguageStatusSeverity.Information,
};

/** Shows in the status bar how the file in the active editor stands. */
export class StatusView implements Disposable {
  readonly #item: LanguageStatusItem;
  readonly #said = new Map<string, Status>();
  readonly #listeners: readonly Disposable[];
  readonly #didSay = new EventEmitter<string>();
  /** Tells of each open file that was checked anew, by its URI. */
  readonly onDidSay = this.#didSay.event;

  constructor() {
    this.#item = languages.createLanguageStatusItem('solde.status', { language: LANGUAGE });
    this.#item.name = l10n.t('Claim file status');
    this.#item.command = { title: l10n.t('Problems'), command: 'workbench.actions.view.problems' };
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument(({ uri }) => void this.#said.delete(uri.toString())),
    ];
    this.#show();
  }

  /** Listens to a server that is about to start; what an earlier one said is past. */
  listen(client: BaseLanguageClient): void {
    this.#said.clear();
    this.#show();
    client.onNotification(FILE_STATUS, (status: Status) => {
      const uri = client.protocol2CodeConverter.asUri(status.uri).toString();
      this.#said.set(uri, status);
      this.#show();
      this.#didSay.fire(uri);
    });
  }

  /** What the server last said of an open file, by its URI. */
  of(uri: string): Status | undefined {
    return this.#said.get(uri);
  }

  dispose(): void {
    this.#item.dispose();
    this.#didSay.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }

  #show(): void {
    const status = this.of(window.activeTextEditor?.document.uri.toString() ?? '');
    this.#item.text = plain(status?.verdict ?? l10n.t('Checking…'));
    this.#item.detail = plain(status?.detail ?? '');
    this.#item.severity = SEVERITY[status?.level ?? 'information'];
    this.#item.busy = status?.busy ?? false;
  }
}
