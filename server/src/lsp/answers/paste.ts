import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Note } from '../../core/messages/notes.ts';
import { wordNote } from '../../core/messages/notes.ts';
import { pasteRows } from '../../core/tables/rows/paste.ts';
import { type Insertion, PASTE_ROWS, type PasteRequest } from '../protocol.ts';
import type { Answering } from './answering.ts';
import { say } from './texts.ts';
import { type Change, editAbilities, toWorkspaceEdit } from './workspaceEdit.ts';

/** Makes demandes of the rows of a spreadsheet. */
export function servePasteRows(answering: Answering): void {
  const { connection, session } = answering;
  connection.onRequest(
    PASTE_ROWS,
    ({ uri, version, position, text }: PasteRequest): Insertion<WorkspaceEdit> | null => {
      const document = session.files.get(uri);
      if (document?.version !== version) return null;
      const check = session.check(uri);
      const pasted = check && pasteRows(check, document.offsetAt(position), text);
      return pasted === undefined ? null : toInsertion(answering, uri, pasted);
    },
  );
}

/** A change and what is to be said of it, in the user's language. Null where the editor can make no part of it. */
export function toInsertion(
  answering: Answering,
  uri: string,
  { notes, ...change }: Change & { readonly notes: readonly Note[] },
): Insertion<WorkspaceEdit> | null {
  const { files, settings } = answering.session;
  const document = files.get(uri);
  const language = settings.languageOf(uri);
  const able = editAbilities(answering);
  const write = (one: Change): WorkspaceEdit | undefined =>
    document && (one.edits.length > 0 || one.files?.length)
      ? toWorkspaceEdit(one, document, able, say(language, 'confirmFiles'))
      : undefined;
  // An editor that cannot rename files still changes the text: what is then not found is said.
  const edit = write(change) ?? write({ edits: change.edits });
  const message = notes.map((note) => wordNote(note, language)).join(' ') || null;
  return edit === undefined && message === null ? null : { edit: edit ?? null, message };
}
