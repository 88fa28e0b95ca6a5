import type { CancellationToken, Disposable, WebviewPanel } from 'vscode';
import { CancellationTokenSource, l10n, ProgressLocation, Uri, ViewColumn, window } from 'vscode';
import {
  IMPORT,
  type ImportFiles,
  type ImportPreview,
  type ImportRequest,
  type Refusal,
  type TableRead,
  type TableRequest,
} from '../../../server/src/lsp/protocol.ts';
import { fail, inform } from '../messages.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';
import { nameOf, reasonOf } from '../words.ts';
import { makeAll, type NewText } from '../writing.ts';
import type { ImportAgain, ImportChoices, ImportSaid, ImportShown, ImportTable } from './importPage.ts';
import { pageOf, resourcesOf } from './page.ts';

/** Makes claim files of a table: it is chosen, its columns are matched in a page of their own, then the files are written. */
export function importTable(server: Server, extension: Uri): Disposable {
  return registerCommand('solde.import', async (given?: Uri) => {
    const uri = given ?? (await chooseTable());
    if (uri === undefined) return;
    const options = { location: ProgressLocation.Notification, title: l10n.t('Reading the table'), cancellable: true };
    const table = await window.withProgress(options, (_, token) => read(server, uri, token));
    if (table === undefined) return;
    if ('refusal' in table) await fail(table.refusal);
    else new ImportPanel(server, resourcesOf(extension), uri, table);
  });
}

/** Undefined where it was given up, or no server answers. */
async function read(server: Server, uri: Uri, token: CancellationToken): Promise<TableRead | Refusal | undefined> {
  const request: TableRequest = { uri: uri.toString() };
  try {
    return await server.askAloud<TableRead | Refusal>(IMPORT.read, request, token);
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  }
}

async function chooseTable(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Import Claims from a Table'),
    filters: { [l10n.t('Tables')]: ['csv', 'tsv', 'txt', 'xlsx'] },
  });
  return chosen?.[0];
}

const AGAIN: ImportAgain = { encore: true };

/** The page in which columns are matched, for one table. */
class ImportPanel {
  readonly #server: Server;
  readonly #uri: Uri;
  readonly #table: TableRead;
  readonly #panel: WebviewPanel;
  /** What is asked for now: a later request takes its place. */
  #asking = new CancellationTokenSource();
  #isOpen = true;
  #isWriting = false;

  constructor(server: Server, resources: Uri, uri: Uri, table: TableRead) {
    this.#server = server;
    this.#uri = uri;
    this.#table = table;
    this.#panel = window.createWebviewPanel('solde.import', l10n.t('Import Claims'), ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [resources],
      // What was chosen stays while one looks at something else.
      retainContextWhenHidden: true,
    });
    this.#panel.webview.onDidReceiveMessage((said: ImportSaid) => this.#hear(said));
    this.#panel.onDidDispose(() => {
      this.#isOpen = false;
      this.#asking.cancel();
    });
    this.#panel.webview.html = pageOf(this.#panel.webview, resources, 'import');
  }

  async #hear(said: ImportSaid): Promise<void> {
    if (said.kind === 'cancel') this.#panel.dispose();
    else if (said.kind === 'ready') await this.#panel.webview.postMessage(this.#shown());
    else if (said.kind === 'preview') await this.#preview(said.asked, said.choices);
    else if (!this.#isWriting) await this.#write(said.choices);
  }

  #shown(): ImportTable {
    const name = nameOf(this.#uri.path);
    return { name, table: this.#table, texts: texts() };
  }

  async #preview(asked: number, choices: ImportChoices): Promise<void> {
    this.#asking.cancel();
    this.#asking = new CancellationTokenSource();
    const { token } = this.#asking;
    try {
      const request = this.#request(choices);
      const result = await this.#server.ask<ImportPreview | Refusal>(IMPORT.preview, request, token);
      if (result !== undefined) await this.#show({ asked, result });
    } catch (error) {
      if (token.isCancellationRequested) return;
      await this.#show({ asked, result: { refusal: reasonOf(error) } });
    }
  }

  async #show(shown: ImportShown): Promise<void> {
    if (this.#isOpen) await this.#panel.webview.postMessage(shown);
  }

  async #write(choices: ImportChoices): Promise<void> {
    this.#isWriting = true;
    try {
      if (!(await this.#isWritten(choices)) && this.#isOpen) await this.#panel.webview.postMessage(AGAIN);
    } finally {
      this.#isWriting = false;
    }
  }

  /** False where there is nothing of it, which is said. */
  async #isWritten(choices: ImportChoices): Promise<boolean> {
    try {
      const made = await this.#server.askAloud<ImportFiles | Refusal>(IMPORT.texts, this.#request(choices));
      if (made === undefined) return false;
      if ('refusal' in made) void fail(made.refusal);
      else if (await makeAll(this.#server, this.#placed(made))) {
        await this.#done(made);
        return true;
      }
    } catch (error) {
      void fail(reasonOf(error));
    }
    return false;
  }

  /** Beside the table. */
  #placed({ files }: ImportFiles): NewText[] {
    return files.map(({ name, text }) => ({ uri: Uri.joinPath(this.#uri, '..', name), text }));
  }

  async #done({ files }: ImportFiles): Promise<void> {
    this.#panel.dispose();
    const [first] = files;
    if (first !== undefined) await window.showTextDocument(Uri.joinPath(this.#uri, '..', first.name));
    void inform(l10n.t('Created {0}.', files.map(({ name }) => name).join(', ')));
  }

  #request(choices: ImportChoices): ImportRequest {
    return { token: this.#table.token, ...choices };
  }
}

function texts(): ImportTable['texts'] {
  return {
    lines: l10n.t('Rows: {0}', '{0}'),
    columns: l10n.t('Column mapping'),
    column: l10n.t('Column'),
    examples: l10n.t('Examples'),
    contains: l10n.t('Field'),
    result: l10n.t('Preview'),
    write: l10n.t('Write the Files'),
    cancel: l10n.t('Cancel'),
    others: l10n.t('… and {0} more', '{0}'),
    notTaken: l10n.t('Ignored columns:'),
    line: l10n.t('Row {0}: {1}', '{0}', '{1}'),
    error: l10n.t('error'),
    warning: l10n.t('warning'),
    information: l10n.t('information'),
  };
}
