import {
  type ClientCapabilities,
  type Connection,
  LSPErrorCodes,
  type Position,
  type PrepareRenameParams,
  type Range,
  type RenameOptions,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Langue, wordRefus } from '../core/messages/messages.ts';
import type { Refus } from '../core/messages/refusals.ts';
import { toRange } from './convert.ts';
import type { Session } from './session.ts';
import { say } from './texts.ts';
import { type Change, type EditAbilities, editAbilities, toWorkspaceEdit } from './workspaceEdit.ts';

export function renameProvider({ textDocument }: ClientCapabilities): boolean | RenameOptions {
  return textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true;
}

/** Renames a `numeroEditeur`, with the names and the files of its pieces. */
export function serveRename(connection: Connection, session: Session, capabilities: ClientCapabilities): void {
  const able = editAbilities(capabilities);
  connection.onPrepareRename((params) => prepare(session, params));
  connection.onRenameRequest((params) => rename(session, params, able));
}

function prepare(session: Session, { textDocument: { uri }, position }: PrepareRenameParams): Prepared {
  const { service, circumstances } = session;
  const document = openFile(session, uri);
  const found = service.prepareRename(uri, document.offsetAt(position), circumstances.of(uri));
  if ('refus' in found) throw refusal(found, session.settings.langueOf(uri));
  return { range: toRange(found, document), placeholder: found.numero };
}

interface Prepared {
  readonly range: Range;
  readonly placeholder: string;
}

async function rename(
  session: Session,
  { textDocument: { uri }, position, newName }: RenameParams,
  able: EditAbilities,
): Promise<WorkspaceEdit | null> {
  const { version } = openFile(session, uri);
  // No watcher is quick enough to say what was put there a moment ago.
  await session.lookAround(uri);
  const document = openFile(session, uri);
  if (document.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, `${uri} has changed`);
  const langue = session.settings.langueOf(uri);
  const change = renameIn(session, document, position, newName);
  if ('refus' in change) throw refusal(change, langue);
  if (change.edits.length === 0) return null;
  const question = say(langue, 'confirmerFichiers');
  return (
    toWorkspaceEdit(change, document, able, question) ??
    // An editor that cannot rename files still changes the text: what is then not found is said.
    toWorkspaceEdit({ edits: change.edits }, document, able, question) ??
    null
  );
}

function renameIn(
  { service, circumstances }: Session,
  document: TextDocument,
  position: Position,
  newName: string,
): Change | Refus {
  const { uri } = document;
  return service.rename(uri, document.offsetAt(position), newName, circumstances.of(uri));
}

function openFile({ files }: Session, uri: string): TextDocument {
  const document = files.get(uri);
  if (document === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `Not open: ${uri}`);
  return document;
}

function refusal(refus: Refus, langue: Langue): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, wordRefus(refus, langue));
}
