import type { Disposable, Memento, TextEditor } from 'vscode';
import { InputBoxValidationSeverity, l10n, type Position, Range, SnippetString, Uri, window, workspace } from 'vscode';
import {
  NEW_FILE,
  type NewFile,
  type NewFileRequest,
  type NewValue,
  type WrongValue,
} from '../../../server/src/lsp/protocol.ts';
import { isSoldeFileName } from '../language.ts';
import { fail, plain } from '../messages.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';
import { makeAll } from '../writing.ts';

/** Makes a claim file: asks for what its header begins with, and leads through what only the author knows. */
export function newFile(server: Server, memory: Memento): Disposable {
  return registerCommand('solde.newFile', async () => {
    const folder = await chooseFolder();
    if (folder === undefined) return;
    const numeroAns = await ask(
      server,
      memory,
      'numeroAns',
      l10n.t('ANS listing number of your software (10 characters)'),
    );
    if (numeroAns === undefined) return;
    const SIRET = await ask(server, memory, 'SIRET', l10n.t('SIRET of your company (14 digits)'));
    if (SIRET === undefined) return;
    const request: NewFileRequest = { folder: folder.toString(), numeroAns, SIRET };
    const file = await server.askAloud<NewFile | null>(NEW_FILE.make, request);
    if (file === undefined) return;
    if (file === null) {
      await fail(l10n.t('Could not create the file: all file numbers for today are taken in this folder.'));
      return;
    }
    await write(server, Uri.joinPath(folder, file.name), file.snippet);
  });
}

/** The folder of the claim file that is shown, else one of the workspace's, else one that is asked for. */
async function chooseFolder(): Promise<Uri | undefined> {
  const shown = window.activeTextEditor?.document.uri;
  if (shown !== undefined && shown.scheme !== 'untitled' && isSoldeFileName(shown.path))
    return Uri.joinPath(shown, '..');
  const [folder, ...others] = workspace.workspaceFolders ?? [];
  if (folder !== undefined && others.length === 0) return folder.uri;
  if (folder !== undefined) return (await window.showWorkspaceFolderPick())?.uri;
  const options = { canSelectFiles: false, canSelectFolders: true, openLabel: l10n.t('Create Here') };
  return (await window.showOpenDialog(options))?.[0];
}

/** What was answered before in this workspace is offered again. */
async function ask(
  server: Server,
  memory: Memento,
  field: NewValue['field'],
  prompt: string,
): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('New Claim File'),
    prompt,
    value: memory.get(`solde.${field}`, ''),
    ignoreFocusOut: true,
    async validateInput(given) {
      const value: NewValue = { field, value: given.trim() };
      const wrong = await server.ask<WrongValue | null>(NEW_FILE.check, value);
      if (wrong === undefined || wrong === null) return undefined;
      const severity = wrong.isError ? InputBoxValidationSeverity.Error : InputBoxValidationSeverity.Warning;
      return { message: plain(wrong.message), severity };
    },
  });
  const given = answer?.trim();
  if (given !== undefined) await memory.update(`solde.${field}`, given);
  return given;
}

async function write(server: Server, uri: Uri, snippet: string): Promise<void> {
  if (!(await makeAll(server, [{ uri, text: '' }]))) return;
  const editor: TextEditor = await window.showTextDocument(await workspace.openTextDocument(uri));
  const start: Position = editor.document.positionAt(0);
  await editor.insertSnippet(new SnippetString(snippet), new Range(start, start));
}
