import { readDepot } from './depot/depot.ts';
import type { Kind } from './depot/kind.ts';
import { type Modele, readModele } from './depot/modele.ts';
import { decode } from './document/bytes.ts';
import { type Document, type Edit, editDocument, readDocument } from './document/document.ts';
import type { Problem } from './problem.ts';
import { type Check, check, checkBytes } from './rules/check.ts';
import { levelled, problemsOf, problemsOfBytes } from './rules/problems.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

export type { Modele };

/** The longest text that is checked, in UTF-16 units; of a longer one only the size is said. */
export const MAX_LENGTH = 10_000_000;

/** What is known of a file: its kind, undefined when it is too long to be read, and its problems in the text's order. */
export interface Verdict {
  readonly kind: Kind | undefined;
  readonly problems: readonly Problem[];
}

/** A file's bytes, read as text and judged. The places of the problems are those of this text. */
export interface BytesVerdict extends Verdict {
  readonly text: string;
}

/** The only entrance to the core. Files are known by the name that the host gives them; a URI will do. */
export interface Service {
  /** Takes in a text, in the place of any other of that name. */
  open(name: string, text: string): void;
  /** Takes in one edit; `text` gives the whole text after it. */
  edit(name: string, edit: Edit, text: () => string): void;
  close(name: string): void;
  /** The verdict on an open file as it stands. Throws when no file of that name is open. */
  verdict(name: string, settings?: Settings, modele?: Modele): Verdict;
  /** The model in these bytes, for the files that are written after it. */
  readModele(name: string, bytes: Uint8Array): Modele;
  /** The verdict on the bytes of a file that is not open. */
  verdictOfBytes(bytes: Uint8Array, settings?: Settings): BytesVerdict;
}

/** An open file. `document` is undefined when the text is too long; `check` when it has not been asked for yet. */
interface OpenFile {
  readonly length: number;
  readonly document: Document | undefined;
  readonly check: Check | undefined;
}

export function createService(): Service {
  const files = new Map<string, OpenFile>();
  return {
    open: (name, text) => void files.set(name, openFile(text)),
    edit: (name, edit, text) => void files.set(name, edited(find(files, name), edit, text)),
    close: (name) => void files.delete(name),
    verdict(name, settings = DEFAULT_SETTINGS, modele) {
      const file = checked(name, find(files, name), settings, modele);
      files.set(name, file);
      return verdictOf(file, settings);
    },
    readModele: (name, bytes) => readModele(name, decode(bytes).text),
    verdictOfBytes: (bytes, settings = DEFAULT_SETTINGS) => verdictOfBytes(bytes, settings),
  };
}

function find(files: ReadonlyMap<string, OpenFile>, name: string): OpenFile {
  const file = files.get(name);
  if (file === undefined) throw new Error(`Not open: ${name}`);
  return file;
}

function openFile(text: string): OpenFile {
  const document = text.length > MAX_LENGTH ? undefined : readDocument(text);
  return { length: text.length, document, check: undefined };
}

function edited({ document, check, length }: OpenFile, edit: Edit, text: () => string): OpenFile {
  const longer = length + edit.text.length - edit.length;
  if (document === undefined) return longer > MAX_LENGTH ? { length: longer, document, check } : openFile(text());
  if (longer > MAX_LENGTH) return { length: longer, document: undefined, check: undefined };
  return { length: longer, document: editDocument(document, edit, text), check };
}

/** The file with its check as the text and the settings now are. What has not changed is not computed again. */
function checked(name: string, file: OpenFile, { montantMaximum }: Settings, modele?: Modele): OpenFile {
  const { document, check: before } = file;
  if (document === undefined) return file;
  const depot = before?.depot.document === document ? before.depot : readDepot(document, before?.depot);
  const kind = modele?.name === name ? 'model' : depot.kind;
  return { ...file, check: check(depot, { kind, montantMaximum, cleImpId: modele?.cleImpId ?? 'impId' }, before) };
}

function verdictOf({ check, length }: OpenFile, settings: Settings): Verdict {
  if (check === undefined) return { kind: undefined, problems: levelled([tooLong(length)], settings) };
  return { kind: check.context.kind, problems: problemsOf(check, settings) };
}

/** Millions, with one decimal: how the size of a file that is too long is said. */
export function mega(units: number): string {
  return (units / 1_000_000).toFixed(1);
}

function tooLong(length: number): Problem {
  const args = { taille: mega(length), limite: MAX_LENGTH / 1_000_000 };
  const code = 'non-controle';
  return {
    code,
    level: 'warning',
    start: 0,
    end: 1,
    ligne: undefined,
    message: { code, kind: 'taille', args },
    related: [],
  };
}

function verdictOfBytes(bytes: Uint8Array, settings: Settings): BytesVerdict {
  const { text, faults } = decode(bytes);
  const encoding = problemsOfBytes(checkBytes(faults), settings);
  if (faults.some(({ kind }) => kind === 'binaire')) return { text, kind: undefined, problems: encoding };
  const { kind, problems } = verdictOf(checked('', openFile(text), settings), settings);
  return { text, kind, problems: [...encoding, ...problems] };
}
