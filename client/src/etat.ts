import type { Disposable, LanguageStatusItem } from 'vscode';
import { EventEmitter, LanguageStatusSeverity, l10n, languages, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ETAT, type Etat } from '../../server/src/lsp/protocol.ts';
import { LANGUAGE } from './language.ts';
import { plain } from './messages.ts';

const SEVERITY: Readonly<Record<Etat['niveau'], LanguageStatusSeverity>> = {
  error: LanguageStatusSeverity.Error,
  warning: LanguageStatusSeverity.Warning,
  information: LanguageStatusSeverity.Information,
};

/** Shows in the status bar how the file in the active editor stands. */
export class EtatView implements Disposable {
  readonly #item: LanguageStatusItem;
  readonly #said = new Map<string, Etat>();
  readonly #listeners: readonly Disposable[];
  readonly #didSay = new EventEmitter<string>();
  /** Tells of each open file that was checked anew, by its URI. */
  readonly onDidSay = this.#didSay.event;

  constructor() {
    this.#item = languages.createLanguageStatusItem('solde.etat', { language: LANGUAGE });
    this.#item.name = l10n.t('Verdict on the solde file');
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
    client.onNotification(ETAT, (etat: Etat) => {
      const uri = client.protocol2CodeConverter.asUri(etat.uri).toString();
      this.#said.set(uri, etat);
      this.#show();
      this.#didSay.fire(uri);
    });
  }

  /** What the server last said of an open file, by its URI. */
  of(uri: string): Etat | undefined {
    return this.#said.get(uri);
  }

  dispose(): void {
    this.#item.dispose();
    this.#didSay.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }

  #show(): void {
    const etat = this.of(window.activeTextEditor?.document.uri.toString() ?? '');
    this.#item.text = plain(etat?.verdict ?? l10n.t('Checking…'));
    this.#item.detail = plain(etat?.detail ?? '');
    this.#item.severity = SEVERITY[etat?.niveau ?? 'information'];
    this.#item.busy = etat?.occupe ?? false;
  }
}
