import type { Disposable, Event, TextDocument, Uri, WebviewPanel } from 'vscode';
import { l10n, Range, ViewColumn, window, workspace } from 'vscode';
import { type Place, PREVIEW, type PreviewAnswer, type PreviewRequest } from '../../../server/src/lsp/protocol.ts';
import { fileOf, type Given } from '../given.ts';
import { LANGUAGE } from '../language.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';
import { nameOf } from '../words.ts';
import { pageOf, resourcesOf } from './page.ts';

const NONE = (): string => l10n.t('Open a claim file to preview it here.');

/** What the page says. */
type Said = { readonly kind: 'ready' } | { readonly kind: 'go'; readonly place: Place; readonly of: Shown };

/** Which text the page shows: places are good in no other. */
interface Shown {
  readonly uri: string;
  readonly version: number;
}

/** Shows the deposit beside its text, and follows the editor: one preview, of the claim file that was last looked at. */
export class PreviewView implements Disposable {
  readonly #server: Server;
  readonly #resources: Uri;
  readonly #listeners: readonly Disposable[];
  #panel: WebviewPanel | undefined;
  #document: TextDocument | undefined;
  /** Whether an answer is waited for, and whether another is wanted after it. */
  #asking: 'no' | 'once' | 'again' = 'no';

  constructor(server: Server, extension: Uri, onDidCheck: Event<string>) {
    this.#server = server;
    this.#resources = resourcesOf(extension);
    this.#listeners = [
      registerCommand('solde.preview', (given?: Given) => this.#open(fileOf(given))),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor?.document)),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#follow(undefined);
      }),
      onDidCheck((uri) => {
        if (uri === this.#document?.uri.toString()) void this.#refresh();
      }),
    ];
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }

  async #open(uri: Uri | undefined): Promise<void> {
    const document = uri && (await workspace.openTextDocument(uri));
    if (document?.languageId === LANGUAGE) this.#document = document;
    // A document that no editor shows is soon closed.
    if (document !== undefined) await window.showTextDocument(document);
    if (this.#panel === undefined) this.#panel = this.#createPanel();
    else this.#panel.reveal(undefined, true);
    await this.#refresh();
  }

  #createPanel(): WebviewPanel {
    const panel = window.createWebviewPanel(
      'solde.preview',
      l10n.t('Submission Preview'),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [this.#resources] },
    );
    panel.webview.onDidReceiveMessage((said: Said) => {
      if (said.kind === 'ready') void this.#refresh();
      else void this.#go(said.place, said.of);
    });
    panel.onDidChangeViewState(() => {
      // What it missed while it was hidden.
      if (panel.visible) void this.#refresh();
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.html = pageOf(panel.webview, this.#resources, 'preview');
    return panel;
  }

  #follow(document: TextDocument | undefined): void {
    // No editor is active while the preview itself is looked at.
    if (document?.languageId === LANGUAGE) this.#document = document;
    else if (document !== undefined || this.#document?.isClosed !== true) return;
    else this.#document = undefined;
    void this.#refresh();
  }

  /** Shows the file as it stands. While it is asked for, any number of changes ask for it but once more. */
  async #refresh(): Promise<void> {
    if (this.#panel?.visible !== true) return;
    if (this.#asking !== 'no') {
      this.#asking = 'again';
      return;
    }
    this.#asking = 'once';
    try {
      const uri = this.#document?.uri;
      const request: PreviewRequest = { uri: uri?.toString() ?? '' };
      const answer = (await this.#server.ask<PreviewAnswer>(PREVIEW, request)) ?? null;
      const shown = { uri: request.uri, name: nameOf(uri?.path ?? ''), none: NONE(), ...answer };
      await this.#panel?.webview.postMessage(shown);
    } finally {
      const isWantedAgain = (this.#asking as string) === 'again';
      this.#asking = 'no';
      if (isWantedAgain) void this.#refresh();
    }
  }

  async #go({ start, end }: Place, { uri, version }: Shown): Promise<void> {
    const document = this.#document;
    // The text has changed since, and what is new will be shown in a moment.
    if (document?.uri.toString() !== uri || document.version !== version) return;
    const selection = new Range(document.positionAt(start), document.positionAt(end));
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    await window.showTextDocument(document, { selection, viewColumn: shown?.viewColumn ?? ViewColumn.One });
  }
}
