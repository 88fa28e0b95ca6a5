import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { prepareRename, rename } from '../../core/editor/rename.ts';
import type { Language } from '../../core/messages/language.ts';
import type { RefusalMessage } from '../../core/messages/refusals.ts';
import { wordRefusal } from '../../core/messages/refusals.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';
import type { Answering } from './answering.ts';
import { say } from './texts.ts';
import { type EditAbilities, editAbilities, toWorkspaceEdit } from './workspaceEdit.ts';

const NOT_READ: RefusalMessage = { refusal: 'unread' };

/** Renames a `numeroEditeur`, with the names and the files of its pieces. */
export function serveRename(answering: Answering): void {
  const { connection } = answering;
  const able = editAbilities(answering);
  connection.onPrepareRename((params) => prepare(answering, params));
  connection.onRenameRequest((params) => renameIn(answering, params, able));
}

function prepare({ session }: Answering, { textDocument: { uri }, position }: PrepareRenameParams): Prepared {
  const document = openFile(session, uri);
  const check = session.check(uri);
  const found = check ? prepareRename(check, document.offsetAt(position)) : NOT_READ;
  if ('refusal' in found) throw refusal(found, session.settings.languageOf(uri));
  return { range: toRange(found, document), placeholder: found.number };
}

interface Prepared {
  readonly range: Range;
  readonly placeholder: string;
}

async function renameIn(
  answering: Answering,
  { textDocument: { uri }, position, newName }: RenameParams,
  able: EditAbilities,
): Promise<WorkspaceEdit | null> {
  const { session } = answering;
  const { version } = openFile(session, uri);
  // No watcher is quick enough to say what was put there a moment ago.
  await session.lookAround(uri);
  const document = openFile(session, uri);
  if (document.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, `${uri} has changed`);
  const language = session.settings.languageOf(uri);
  const check = session.check(uri);
  const change = check ? rename(check, document.offsetAt(position), newName) : NOT_READ;
  if ('refusal' in change) throw refusal(change, language);
  if (change.edits.length === 0) return null;
  const question = say(language, 'confirmFiles');
  return (
    toWorkspaceEdit(change, document, able, question) ??
    // An editor that cannot rename files still changes the text: what is then not found is said.
    toWorkspaceEdit({ edits: change.edits }, document, able, question) ??
    null
  );
}

function openFile({ files }: Session, uri: string): TextDocument {
  const document = files.get(uri);
  if (document === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `Not open: ${uri}`);
  return document;
}

function refusal(refusal: RefusalMessage, language: Language): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, wordRefusal(refusal, language));
}
