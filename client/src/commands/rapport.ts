import type { CancellationToken, Disposable, TextDocument } from 'vscode';
import { commands, env, l10n, ProgressLocation, UIKind, Uri, ViewColumn, window, workspace } from 'vscode';
import { RAPPORT, type ReportAnswer, type ReportRequest } from '../../../server/src/lsp/protocol.ts';
import { fileOf, type Given } from '../given.ts';
import { LANGUAGE } from '../language.ts';
import type { Server } from '../server.ts';
import { reasonOf } from '../words.ts';

/** A report that is written: where, and what it says. */
export interface WrittenReport {
  readonly uri: Uri;
  readonly texte: string;
}

/** Makes the report on a file, the given one, else the one that is shown; writes it beside the file and shows it. Gives its address. */
export function rapport(server: Server): Disposable {
  return commands.registerCommand('solde.rapport', async (given?: Given): Promise<Uri | undefined> => {
    const file = fileOf(given);
    const document = file && (await workspace.openTextDocument(file));
    if (document?.languageId !== LANGUAGE) {
      await window.showInformationMessage(l10n.t('Open a solde file first.'));
      return undefined;
    }
    if (!(await isSaved(document))) return undefined;
    const written = await writeReport(server, document.uri);
    if (written !== undefined) await showReport(written);
    return written?.uri;
  });
}

/** Makes the report on a file as it is saved, and writes it beside the file; undefined where it is not, which is said. */
export async function writeReport(server: Server, uri: Uri): Promise<WrittenReport | undefined> {
  const answer = await make(server, uri);
  if (answer === undefined) return undefined;
  if ('refus' in answer) {
    await window.showErrorMessage(answer.refus);
    return undefined;
  }
  const { nom, occupe, texte } = answer;
  const written = { uri: Uri.joinPath(uri, '..', nom), texte };
  if (occupe && !(await mayReplace(nom))) return undefined;
  return (await write(written)) ? written : undefined;
}

/** The report is on what is saved: what is not, is asked about. */
async function isSaved(document: TextDocument): Promise<boolean> {
  if (!document.isDirty && !document.isUntitled) return true;
  const save = l10n.t('Save');
  const message = l10n.t('The report is made on the file as it is saved. Save it now?');
  if ((await window.showWarningMessage(message, { modal: true }, save)) !== save) return false;
  return await document.save();
}

/** Undefined where it was given up, or no server answers. */
async function make(server: Server, uri: Uri): Promise<ReportAnswer | undefined> {
  const request: ReportRequest = { uri: uri.toString(), forme: 'html' };
  const title = l10n.t('Report on the deposit: reading the documents');
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return await window.withProgress(options, (_, token) => ask(server, request, token));
}

async function ask(
  server: Server,
  request: ReportRequest,
  token: CancellationToken,
): Promise<ReportAnswer | undefined> {
  try {
    return await server.askAloud<ReportAnswer>(RAPPORT, request, token);
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  }
}

/** Whole or not at all: by a file of another name, that takes its own once it is there. */
async function write({ uri, texte }: WrittenReport): Promise<boolean> {
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  try {
    await workspace.fs.writeFile(temporary, new TextEncoder().encode(texte));
    await workspace.fs.rename(temporary, uri, { overwrite: true });
    return true;
  } catch (error) {
    const reason = reasonOf(error);
    await clear(temporary);
    await window.showErrorMessage(l10n.t('The report could not be written: {0}', reason));
    return false;
  }
}

async function clear(temporary: Uri): Promise<void> {
  try {
    await workspace.fs.delete(temporary);
  } catch {
    // Where nothing could be written there is nothing to clear; what went wrong is said already.
  }
}

async function mayReplace(nom: string): Promise<boolean> {
  const replace = l10n.t('Replace');
  const message = l10n.t('{0} is there already, and is no report. Replace it?', nom);
  return (await window.showWarningMessage(message, { modal: true }, replace)) === replace;
}

/** In the browser of this machine where the file is on it, else in a panel of the editor. */
export async function showReport({ uri, texte }: WrittenReport): Promise<void> {
  const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined && uri.scheme === 'file';
  if (isHere && (await env.openExternal(uri))) return;
  const title = l10n.t('Report on the deposit');
  const panel = window.createWebviewPanel('solde.rapport', title, ViewColumn.Beside, {
    enableScripts: false,
    localResourceRoots: [],
  });
  panel.webview.html = texte;
}
