import type { Disposable, TextDocument } from 'vscode';
import {
  commands,
  env,
  l10n,
  Position,
  ProgressLocation,
  Range,
  Selection,
  UIKind,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  SUBMISSION,
  type SubmissionBuilding,
  type SubmissionBuilt,
  type SubmissionPrepared,
  type SubmissionRequest,
  type SubmissionText,
} from '../../../server/src/lsp/protocol.ts';
import { fileOf, type Given } from '../given.ts';
import { confirm, fail, inform, refuse } from '../messages.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';
import { nameOf, reasonOf } from '../words.ts';
import { showReport, type WrittenReport, writeReport } from './report.ts';

/** More lines in a dialog are no help: all problems are in the Problems panel. */
const MOST_LINES = 12;

/** Prepares the deposit of a claim file: checks all of it, asks what is to be asked, has its archives made, then its report. */
export function prepareSubmission(server: Server): Disposable {
  return registerCommand('solde.prepareSubmission', async (given?: Given) => {
    const uri = fileOf(given);
    const document = uri && (await saved(uri));
    if (document === undefined) return;
    await window.showTextDocument(document);
    const agreed = await prepared(server, document);
    if (agreed !== undefined) await build(server, agreed);
  });
}

/** The document as it is on the disk, which is what counts; undefined where the user does not want to save it. */
async function saved(uri: Uri): Promise<TextDocument | undefined> {
  const document = await workspace.openTextDocument(uri);
  if (document.isUntitled) {
    await fail(l10n.t('Save the file first: its archives are created next to it.'));
    return undefined;
  }
  if (!document.isDirty) return document;
  const save = l10n.t('Save and Continue');
  const question = l10n.t('{0} has unsaved changes. The submission is prepared from the saved file.', nameOf(uri.path));
  if ((await confirm({ message: question }, save)) !== save) return undefined;
  return (await document.save()) ? document : undefined;
}

/** Shows and asks all that is to be agreed to; undefined where something stops it, or the user does. */
async function prepared(server: Server, document: TextDocument): Promise<SubmissionBuilding | undefined> {
  const { uri } = document;
  const request: SubmissionRequest = { uri: uri.toString() };
  const options = { location: ProgressLocation.Window, title: l10n.t('Checking submission') };
  const found = await window.withProgress(options, () =>
    server.askAloud<SubmissionPrepared>(SUBMISSION.prepare, request),
  );
  if (found === undefined) return undefined;
  if (found.obstacles.length > 0) {
    await showObstacles(document, found.obstacles);
    return undefined;
  }
  const renamed = await dayAgreed(document, found.day);
  if (renamed === undefined) return undefined;
  if (renamed !== document) return await prepared(server, renamed);
  if (!(await warningsAgreed(found.warnings)) || !(await replacingAgreed(found.existing))) return undefined;
  return { ...request, replace: found.existing.length > 0 };
}

async function showObstacles(document: TextDocument, obstacles: readonly SubmissionText[]): Promise<void> {
  const show = l10n.t('Show Problems');
  const message = l10n.t('Cannot prepare the submission yet: {0}', nameOf(document.uri.path));
  const choice = await refuse({ message, detail: listed(obstacles) }, show);
  if (choice !== show) return;
  const position = obstacles.find((one) => one.position !== undefined)?.position;
  const editor = await window.showTextDocument(document);
  if (position !== undefined) {
    const place = new Position(position.line, position.character);
    editor.selection = new Selection(place, place);
    editor.revealRange(new Range(place, place));
  }
  await commands.executeCommand('workbench.actions.view.problems');
}

/** The document under the name that it is to be deposited with; undefined where the user stops here. */
async function dayAgreed(document: TextDocument, day: SubmissionPrepared['day']): Promise<TextDocument | undefined> {
  if (day === null) return document;
  const keep = l10n.t('Keep Name');
  const rename = day.created === null ? undefined : l10n.t('Rename to {0}', day.created);
  const choices = rename === undefined ? [keep] : [rename, keep];
  const choice = await confirm({ message: day.message }, ...choices);
  if (choice === keep) return document;
  if (choice === undefined || day.created === null) return undefined;
  const uri = Uri.joinPath(document.uri, '..', day.created);
  const edit = new WorkspaceEdit();
  edit.renameFile(document.uri, uri, { overwrite: false });
  if (!(await workspace.applyEdit(edit))) {
    await fail(l10n.t('Could not rename {0}.', nameOf(document.uri.path)));
    return undefined;
  }
  const renamed = await workspace.openTextDocument(uri);
  await window.showTextDocument(renamed);
  return renamed;
}

async function warningsAgreed(warnings: readonly SubmissionText[]): Promise<boolean> {
  if (warnings.length === 0) return true;
  const all = l10n.t('Prepare Anyway');
  const message = l10n.t('The submission can be prepared, but please confirm:');
  return (await confirm({ message, detail: listed(warnings) }, all)) === all;
}

async function replacingAgreed(existing: readonly string[]): Promise<boolean> {
  if (existing.length === 0) return true;
  const replace = l10n.t('Replace');
  const message = l10n.t('These archives already exist and will be replaced:');
  const detail = existing.join('\n');
  return (await confirm({ message, detail }, replace)) === replace;
}

async function build(server: Server, request: SubmissionBuilding): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Creating submission archives'),
    cancellable: true,
  };
  const built = await window.withProgress(options, (progress, token) => {
    let before = 0;
    return server.askAtLength<SubmissionBuilt>(SUBMISSION.build, request, token, (percentage) => {
      progress.report({ increment: percentage - before, message: `${percentage} %` });
      before = percentage;
    });
  });
  if (built === undefined) return;
  const report = built.messages.length === 0 ? await reportOn(server, Uri.parse(request.uri)) : undefined;
  // The command is done: nobody waits for what the user does with its result.
  void showResult(built, report);
}

/** Whatever becomes of the report: the archives are there, and are shown. */
async function reportOn(server: Server, uri: Uri): Promise<WrittenReport | undefined> {
  try {
    return await writeReport(server, uri);
  } catch (error) {
    const reason = reasonOf(error);
    void fail(l10n.t('Could not write the report: {0}', reason));
    return undefined;
  }
}

async function showResult({ archives, messages }: SubmissionBuilt, report: WrittenReport | undefined): Promise<void> {
  if (messages.length > 0) void fail(messages.join(' '));
  const [first] = archives;
  if (first === undefined) return;
  const show = l10n.t('Show Archives');
  const showTheReport = l10n.t('Open Report');
  const choices = report === undefined ? [show] : [showTheReport, show];
  const choice = await inform(archives.map(({ message }) => message).join(' '), ...choices);
  if (choice === showTheReport && report !== undefined) await showReport(report);
  if (choice !== show) return;
  const uri = Uri.parse(first.uri);
  // A browser, or VS Code on files of another machine, has no window of the system to show them in.
  const isHere = uri.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  await commands.executeCommand(isHere ? 'revealFileInOS' : 'revealInExplorer', uri);
}

function listed(texts: readonly SubmissionText[]): string {
  const lines = texts.slice(0, MOST_LINES).map(({ message }) => `• ${message}`);
  const more = texts.length - lines.length;
  return [...lines, ...(more > 0 ? [l10n.t('… and {0} more', more)] : [])].join('\n');
}
