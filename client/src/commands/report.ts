import type { CancellationToken, Disposable, TextDocument } from 'vscode';
import { env, l10n, ProgressLocation, UIKind, Uri, ViewColumn, window, workspace } from 'vscode';
import { REPORT, type Refusal, type ReportAnswer, type ReportRequest } from '../../../server/src/lsp/protocol.ts';
import { fileOf, type Given } from '../given.ts';
import { LANGUAGE } from '../language.ts';
import { confirm, fail, inform } from '../messages.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';
import { reasonOf } from '../words.ts';
import { bytesAt, changed, put } from '../writing.ts';

/** A report that is written: where, and what it says. */
export interface WrittenReport {
  readonly uri: Uri;
  readonly text: string;
}

type Made = Exclude<ReportAnswer, Refusal>;

/** Makes the report on a file, the given one, else the one that is shown; writes it beside the file and shows it. Gives its address. */
export function report(server: Server): Disposable {
  return registerCommand('solde.report', async (given?: Given): Promise<Uri | undefined> => {
    const file = fileOf(given);
    const document = file && (await workspace.openTextDocument(file));
    if (document?.languageId !== LANGUAGE) {
      await inform(l10n.t('Open a claim file first.'));
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
  if ('refusal' in answer) {
    await fail(answer.refusal);
    return undefined;
  }
  const written = { uri: Uri.joinPath(uri, '..', answer.name), text: answer.text };
  return (await write(written, answer)) ? written : undefined;
}

/** The report is on what is saved: what is not, is asked about. */
async function isSaved(document: TextDocument): Promise<boolean> {
  if (!document.isDirty && !document.isUntitled) return true;
  const save = l10n.t('Save');
  const message = l10n.t('The report uses the saved file. Save it now?');
  if ((await confirm({ message }, save)) !== save) return false;
  return await document.save();
}

/** Undefined where it was given up, or no server answers. */
async function make(server: Server, uri: Uri): Promise<ReportAnswer | undefined> {
  const request: ReportRequest = { uri: uri.toString(), form: 'html' };
  const title = l10n.t('Submission report: reading documents');
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return await window.withProgress(options, (_, token) => ask(server, request, token));
}

async function ask(
  server: Server,
  request: ReportRequest,
  token: CancellationToken,
): Promise<ReportAnswer | undefined> {
  try {
    return await server.askAloud<ReportAnswer>(REPORT, request, token);
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  }
}

/** False where it could not be written, which is said, or the user does not want it. */
async function write({ uri, text }: WrittenReport, { name, busy, before: earlier }: Made): Promise<boolean> {
  try {
    const before = busy || earlier !== null ? await bytesAt(uri) : undefined;
    if (busy && !(await mayReplace(name))) return false;
    // What stands there now may be no longer what the server took for a report.
    const isReport = earlier === null || (before !== undefined && (await sha256(before)) === earlier);
    if (!isReport) throw new Error(changed());
    await put(uri, text, before);
    return true;
  } catch (error) {
    const reason = reasonOf(error);
    await fail(l10n.t('Could not write the report: {0}', reason));
    return false;
  }
}

/** As the server writes it. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function mayReplace(name: string): Promise<boolean> {
  const replace = l10n.t('Replace');
  const message = l10n.t('{0} already exists and is not a report. Replace it?', name);
  return (await confirm({ message }, replace)) === replace;
}

/** In the browser of this machine where the file is on it, else in a panel of the editor. */
export async function showReport({ uri, text }: WrittenReport): Promise<void> {
  const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined && uri.scheme === 'file';
  if (isHere && (await env.openExternal(uri))) return;
  const title = l10n.t('Submission Report');
  const panel = window.createWebviewPanel('solde.report', title, ViewColumn.Beside, {
    enableScripts: false,
    localResourceRoots: [],
  });
  panel.webview.html = text;
}
