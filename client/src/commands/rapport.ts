import type { CancellationToken, Disposable, TextDocument } from 'vscode';
import { commands, env, l10n, ProgressLocation, UIKind, Uri, ViewColumn, window, workspace } from 'vscode';
import { RAPPORT, type ReportAnswer, type ReportRequest } from '../../../server/src/lsp/protocol.ts';
import { LANGUAGE } from '../language.ts';
import type { Server } from '../server.ts';

/** Makes the report on the file that is shown, writes it beside the file and shows it. Gives its address. */
export function rapport(server: Server): Disposable {
  return commands.registerCommand('solde.rapport', async (): Promise<Uri | undefined> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE) {
      await window.showInformationMessage(l10n.t('Open a solde file first.'));
      return undefined;
    }
    if (!(await isSaved(document))) return undefined;
    const answer = await make(server, document.uri);
    if (answer === undefined) return undefined;
    if ('refus' in answer) {
      await window.showErrorMessage(answer.refus);
      return undefined;
    }
    const target = Uri.joinPath(document.uri, '..', answer.nom);
    if (!(await write(target, answer.texte))) return undefined;
    await show(target, answer.texte);
    return target;
  });
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
    return await server.ask<ReportAnswer>(RAPPORT, request, token);
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  }
}

/** Whole or not at all: by a file of another name, that takes its own once it is there. */
async function write(target: Uri, text: string): Promise<boolean> {
  if ((await isThere(target)) && !(await mayReplace(target))) return false;
  const temporary = target.with({ path: `${target.path}.tmp` });
  try {
    await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await workspace.fs.rename(temporary, target, { overwrite: true });
    return true;
  } catch (error) {
    if (await isThere(temporary)) await workspace.fs.delete(temporary);
    const reason = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(l10n.t('The report could not be written: {0}', reason));
    return false;
  }
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    // Of all that may be wrong with a path, only that something stands there matters here.
    return false;
  }
}

async function mayReplace(target: Uri): Promise<boolean> {
  const replace = l10n.t('Replace');
  const message = l10n.t('{0} is there already. Replace it?', target.path.split('/').at(-1) ?? '');
  return (await window.showWarningMessage(message, { modal: true }, replace)) === replace;
}

/** In the browser of this machine where the file is on it, else in a panel of the editor. */
async function show(target: Uri, text: string): Promise<void> {
  const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined && target.scheme === 'file';
  if (isHere && (await env.openExternal(target))) return;
  const title = l10n.t('Report on the deposit');
  const panel = window.createWebviewPanel('solde.rapport', title, ViewColumn.Beside, {
    enableScripts: false,
    localResourceRoots: [],
  });
  panel.webview.html = text;
}
