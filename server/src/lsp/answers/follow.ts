import type { AnnotatedTextEdit, FileRename, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { follow, type Renamed } from '../../core/editor/follow.ts';
import { decode } from '../../core/json/bytes.ts';
import { MAX_LENGTH } from '../../core/json/document.ts';
import { isClaimName } from '../../core/nearby/names.ts';
import { toRange } from '../convert.ts';
import { nameOf, uriOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { say } from './texts.ts';
import { type EditAbilities, editAbilities } from './workspaceEdit.ts';

const PIECE = /\.(pdf|png|jpe?g)$/i;

/** Before files are renamed in the editor: the edits of the claim files that name them, and of a claim file's own header. */
export function serveFollow(answering: Answering): void {
  const able = editAbilities(answering);
  answering.connection.workspace.onWillRenameFiles(({ files }) => followAll(answering, files, able));
}

interface Following {
  readonly document: TextDocument;
  readonly isOpen: boolean;
  readonly edits: TextEdit[];
  readonly headerEdits: TextEdit[];
}

async function followAll(
  answering: Answering,
  files: readonly FileRename[],
  able: EditAbilities,
): Promise<WorkspaceEdit | null> {
  const byUri = new Map<string, Following>();
  for (const { oldUri, newUri } of files) {
    const names = { old: nameOf(oldUri), created: nameOf(newUri) };
    if (names.old === names.created) continue;
    const isPiece = PIECE.test(names.old);
    // The number of a header is not changed unasked.
    if (!isPiece && !(able.versions && able.questions)) continue;
    const renamed: Renamed = { what: isPiece ? 'piece' : 'claim', ...names };
    for (const uri of isPiece ? await claimsAround(answering, oldUri) : [oldUri]) {
      const known = byUri.get(uri) ?? (await textOf(answering, uri));
      if (known === undefined) continue;
      byUri.set(uri, known);
      (isPiece ? known.edits : known.headerEdits).push(...editsOf(known.document, renamed));
    }
  }
  const changed = [...byUri.values()].filter(({ edits, headerEdits }) => edits.length + headerEdits.length > 0);
  return changed.length === 0
    ? null
    : toWorkspaceEdit(changed, able, say(answering.session.settings.languageOf(''), 'confirmAns'));
}

function editsOf(document: TextDocument, renamed: Renamed): TextEdit[] {
  return follow(document.getText(), renamed).map(({ offset, length, text }) => ({
    range: toRange({ start: offset, end: offset + length }, document),
    newText: text,
  }));
}

/** The claim files that a piece lies around: in its folder and in the one above, open ones of whatever name. */
async function claimsAround({ connection, session }: Answering, uri: string): Promise<readonly string[]> {
  const fs = session.fileSystems.of(uri);
  const open = session.files.keys().filter((one) => session.isAround(one, uri));
  if (fs === undefined) return open;
  const folder = fs.parent(session.fileSystems.pathOf(uri));
  const found = new Set(open);
  for (const one of [folder, fs.parent(folder)]) {
    try {
      for (const [name, type] of await fs.readDirectory(one)) {
        if (type === 'file' && isClaimName(name)) found.add(uriOf(fs.join(one, name)));
      }
    } catch (error) {
      connection.console.log(`${one} is not searched for claim files: ${error}`);
    }
  }
  return [...found];
}

/** A claim file as the editor has it, or else as it stands on the disk. */
async function textOf({ connection, session }: Answering, uri: string): Promise<Following | undefined> {
  const open = session.files.get(uri);
  if (open !== undefined) return { document: open, isOpen: true, edits: [], headerEdits: [] };
  const fs = session.fileSystems.of(uri);
  if (fs === undefined) return undefined;
  try {
    const path = session.fileSystems.pathOf(uri);
    const { type, size } = await fs.stat(path);
    if (type !== 'file' || size > MAX_LENGTH) return undefined;
    const document = TextDocument.create(uri, 'solde-json', 0, decode(await fs.readBytes(path)).text);
    return { document, isOpen: false, edits: [], headerEdits: [] };
  } catch (error) {
    connection.console.log(`${uri} cannot follow what is renamed: ${error}`);
    return undefined;
  }
}

function toWorkspaceEdit(changed: readonly Following[], able: EditAbilities, question: string): WorkspaceEdit {
  if (!able.versions) {
    return { changes: Object.fromEntries(changed.map(({ document, edits }) => [document.uri, edits])) };
  }
  const documentChanges = changed.map(
    ({ document, isOpen, edits, headerEdits }): TextDocumentEdit => ({
      textDocument: { uri: document.uri, version: isOpen ? able.versionOf(document) : null },
      edits: [...edits, ...headerEdits.map((edit): AnnotatedTextEdit => ({ ...edit, annotationId: 'ans' }))],
    }),
  );
  const isAsked = changed.some(({ headerEdits }) => headerEdits.length > 0);
  return {
    documentChanges,
    ...(isAsked ? { changeAnnotations: { ans: { label: question, needsConfirmation: true } } } : {}),
  };
}
