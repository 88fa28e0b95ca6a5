import type {
  DataTransfer,
  DataTransferItem,
  DocumentDropEditProvider,
  DocumentPasteEditProvider,
  Position,
  Range,
  TextDocument,
} from 'vscode';
import {
  Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  Uri,
} from 'vscode';
import {
  DROP_FILES,
  type DroppedFile,
  type DropRequest,
  PASTE_ROWS,
  type PasteRequest,
  START,
} from '../../server/src/lsp/protocol.ts';
import { base64 } from './files.ts';
import { LANGUAGE } from './language.ts';
import { inform } from './messages.ts';
import type { Inserted, Server } from './server.ts';
import { nameOf } from './words.ts';

const DEMANDES = DocumentDropOrPasteEditKind.Empty.append('solde', 'demandes');
const PIECES = DocumentDropOrPasteEditKind.Empty.append('solde', 'pieces');

const TEXT = 'text/plain';
const URIS = 'text/uri-list';
/** Any file that the data hold. */
const FILES = 'files';

/** Pastes rows of a spreadsheet as demandes, and files as pieces; files may be dropped too. */
export function pasting(server: Server): Disposable {
  return Disposable.from(pastedRows(server), pastedPieces(server), droppedPieces(server));
}

/** Gives an edit what the server would insert. */
function fill<Edit extends DocumentDropEdit | DocumentPasteEdit>(into: Edit, { edit }: Inserted): Edit {
  if (edit !== undefined) into.additionalEdit = edit;
  return into;
}

function say({ message }: Inserted): void {
  if (message !== null) void inform(message);
}

/** A paste is one of several that VS Code offers: what is to be said of it is said once it is the one that is made. */
class Pastes {
  readonly #inserted = new WeakMap<DocumentPasteEdit, Inserted>();

  of(inserted: Inserted, title: string, kind: DocumentDropOrPasteEditKind): DocumentPasteEdit[] {
    const paste = fill(new DocumentPasteEdit('', title, kind), inserted);
    this.#inserted.set(paste, inserted);
    return [paste];
  }

  readonly resolve = (paste: DocumentPasteEdit): DocumentPasteEdit => {
    const inserted = this.#inserted.get(paste);
    if (inserted !== undefined) say(inserted);
    return paste;
  };
}

function pastedRows(server: Server): Disposable {
  const pastes = new Pastes();
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, data) {
      const rows = await rowsIn(server, document, ranges, data);
      return rows && pastes.of(rows, l10n.t('Insert as claims'), DEMANDES);
    },
    resolveDocumentPasteEdit: pastes.resolve,
  };
  return languages.registerDocumentPasteEditProvider(LANGUAGE, provider, {
    providedPasteEditKinds: [DEMANDES],
    pasteMimeTypes: [TEXT],
  });
}

function pastedPieces(server: Server): Disposable {
  const pastes = new Pastes();
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, [range], data) {
      // With its cells a spreadsheet may put a picture of them on the clipboard.
      if (range === undefined || (await data.get(TEXT)?.asString())?.includes('\t')) return undefined;
      const pieces = await piecesIn(server, document, range.start, data);
      return pieces && pastes.of(pieces, titleOfPieces(), PIECES);
    },
    resolveDocumentPasteEdit: pastes.resolve,
  };
  return languages.registerDocumentPasteEditProvider(LANGUAGE, provider, {
    providedPasteEditKinds: [PIECES],
    pasteMimeTypes: [URIS, FILES],
  });
}

function droppedPieces(server: Server): Disposable {
  const provider: DocumentDropEditProvider = {
    async provideDocumentDropEdits(document, position, data) {
      const pieces = await piecesIn(server, document, position, data);
      if (pieces === undefined) return undefined;
      // A drop is not offered but made, and VS Code asks for no more of it.
      say(pieces);
      return fill(new DocumentDropEdit('', titleOfPieces(), PIECES), pieces);
    },
  };
  return languages.registerDocumentDropEditProvider(LANGUAGE, provider, {
    providedDropEditKinds: [PIECES],
    dropMimeTypes: [URIS, FILES],
  });
}

function titleOfPieces(): string {
  return l10n.t('Attach to the claim as documents');
}

/** What a selection holds is to be replaced, and several cursors each get something: then a text is pasted as it is. */
async function rowsIn(
  server: Server,
  document: TextDocument,
  [range, ...others]: readonly Range[],
  data: DataTransfer,
): Promise<Inserted | undefined> {
  const text = await data.get(TEXT)?.asString();
  if (range?.isEmpty !== true || others.length > 0 || !text?.includes('\t')) return undefined;
  const request: PasteRequest = { ...placeOf(document, range.start), text };
  return await server.insertion(PASTE_ROWS, document, request);
}

async function piecesIn(
  server: Server,
  document: TextDocument,
  position: Position,
  data: DataTransfer,
): Promise<Inserted | undefined> {
  const place = placeOf(document, position);
  const files = await filesIn(data);
  if (files.length === 0) return undefined;
  const request: DropRequest = { ...place, files };
  return await server.insertion(DROP_FILES, document, request);
}

function placeOf(document: TextDocument, { line, character }: Position): Omit<PasteRequest, 'text'> {
  return { uri: document.uri.toString(), version: document.version, position: { line, character } };
}

/** The files that data name, and those that they hold. */
async function filesIn(data: DataTransfer): Promise<DroppedFile[]> {
  const list = (await data.get(URIS)?.asString()) ?? '';
  const uris = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (uris.length > 0) return uris.map((uri) => ({ name: nameOf(Uri.parse(uri).path), uri }));
  const items = [...data].map(([, item]: [string, DataTransferItem]) => item.asFile());
  return await Promise.all(
    items.flatMap((file) =>
      file === undefined
        ? []
        : [
            file.data().then((bytes): DroppedFile => {
              const start = base64(bytes.subarray(0, START));
              return { name: file.name, start, ...(file.uri ? { uri: file.uri.toString() } : {}) };
            }),
          ],
    ),
  );
}
