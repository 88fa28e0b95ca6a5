import type { Pause } from '../claim/inParts.ts';
import type { Kind } from '../claim/kind.ts';
import { type PortalTemplate, readPortalTemplate } from '../claim/portalTemplate.ts';
import type { FileStatus } from '../editor/status.ts';
import type { FileTree } from '../editor/tree.ts';
import { decode } from '../json/bytes.ts';
import type { Edit } from '../json/edits.ts';
import type { Language } from '../messages/language.ts';
import type { SiblingFile, Surroundings } from '../nearby/aroundFile.ts';
import type { Clock } from '../ports.ts';
import type { FileRange, Position, Problem } from '../problem.ts';
import type { Place } from '../rules/engine/telling.ts';
import type { Settings } from '../settings.ts';
import { createBytesJudging } from './service/bytesJudging.ts';
import { createJudging } from './service/judging.ts';
import { OpenFiles } from './service/openFiles.ts';
import type { Summary } from './summary.ts';

export { MAX_LENGTH } from '../json/document.ts';
export { LONGEST_CLAIM } from '../nearby/room.ts';
export type { PortalTemplate };

/** What is known of a file: its kind, undefined when it is too long to be read, and its problems in the text's order. */
export interface Verdict {
  readonly kind: Kind | undefined;
  readonly problems: readonly Problem[];
  /** Where what concerns all demandes is said: on `lignesImport`, else on the first character. */
  readonly lines: Place;
}

/** A file's bytes, read as text and judged. The places of the problems are those of this text. */
export interface BytesVerdict extends Verdict {
  readonly text: string;
  /** What other files look for in it. */
  summary(): Summary | undefined;
  /** For a tree; undefined where the bytes are no text. */
  tree(): FileTree | undefined;
}

/** What the host knows of a file besides its text. */
export interface Circumstances {
  readonly settings?: Settings;
  /** The model that the settings name. */
  readonly template?: PortalTemplate | undefined;
  /** Whether the file is that model itself. */
  readonly isTemplate?: boolean;
  /** The file's own name, without its folder; undefined for a text that has none yet. */
  readonly fileName?: string | undefined;
  /** What lies around the file, where that is known. */
  readonly surroundings?: Surroundings | undefined;
}

/**
 * What keeps the problems of files true: all that a host needs as long as nobody asks for more (`service.ts`). Files are
 * known by the name that the host gives them; a URI will do.
 */
export interface Judge {
  /** The open files, for the rest of the core. */
  readonly files: OpenFiles;
  /** Takes in a text, in the place of any other of that name. */
  open(name: string, text: string): void;
  /** Takes in one edit; `text` gives the whole text after it. */
  edit(name: string, edit: Edit, text: () => string): void;
  close(name: string): void;
  /** The verdict on an open file as it stands. Throws when no file of that name is open. */
  verdict(name: string, circumstances?: Circumstances): Verdict;
  /** What an open file says that concerns those around it; `range` gives the lines of its offsets. */
  sibling(
    name: string,
    place: Pick<SiblingFile, 'name' | 'path'>,
    range: (start: number, end: number) => FileRange,
  ): SiblingFile | undefined;
  /** What other files look for in an open file; undefined where it is too long to be read. */
  summary(name: string, positionOf: (offset: number) => Position, circumstances?: Circumstances): Summary | undefined;
  /** An open file in a few words. */
  status(name: string, language: Language, circumstances?: Circumstances): FileStatus;
  /** An open file for a tree; undefined where it is too long to be read. */
  tree(name: string, circumstances?: Circumstances): FileTree | undefined;
  /** What the bytes of a file that is not open say that concerns those around it. */
  siblingOfBytes(bytes: Uint8Array, place: Pick<SiblingFile, 'name' | 'path'>): SiblingFile;
  /** The verdict on the bytes of a file that is not open. */
  verdictOfBytes(bytes: Uint8Array, circumstances?: Circumstances): BytesVerdict;
  /** The same, read with pauses in which the host does what waits. */
  verdictInParts(bytes: Uint8Array, circumstances: Circumstances, pause: Pause): Promise<BytesVerdict>;
  /** The verdict on a file that is longer than `MAX_LENGTH`, and so not read. */
  verdictOfLength(length: number, circumstances?: Circumstances): Verdict;
  /** The verdict on a file of this length in bytes that is longer than what is read before anybody opens it. */
  verdictUnread(length: number, circumstances?: Circumstances): Verdict;
  /** The model in these bytes, for the files that are written after it. */
  readPortalTemplate(name: string, bytes: Uint8Array): PortalTemplate;
}

/** `clock` tells the time where the user is; without one, nothing is compared with today. */
export function createJudge(clock?: Clock): Judge {
  const files = new OpenFiles(clock);
  return {
    files,
    open: (name, text) => files.open(name, text),
    edit: (name, edit, text) => files.edit(name, edit, text),
    close: (name) => files.close(name),
    ...createJudging(files),
    ...createBytesJudging(files),
    readPortalTemplate: (name, bytes) => readPortalTemplate(name, decode(bytes).text),
  };
}
