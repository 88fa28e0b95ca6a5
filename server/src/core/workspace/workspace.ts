import { type ClaimFile, readClaimFile } from '../claim/claimFile.ts';
import { type Document, editDocument, MAX_LENGTH, readDocument } from '../json/document.ts';
import type { Edit } from '../json/edits.ts';
import { PROFILES, type Profiles } from '../profiles/index.ts';
import type { Check } from '../rules/engine/check.ts';
import { checkClaimFile } from './checkText.ts';
import type { Circumstances } from './circumstances.ts';
import { type Verdict, verdictOf, verdictTooLong } from './verdict.ts';

/** An open file. `document` is undefined when the text is too long; the others may be those of an earlier text. */
interface OpenFile {
  readonly length: number;
  readonly document: Document | undefined;
  readonly claimFile?: ClaimFile;
  readonly check?: Check;
}

/** The open files, known by the names that the host gives them; a URI will do. All but `open` and `edit` throw for others. */
export class Workspace {
  readonly #files = new Map<string, OpenFile>();
  readonly #profiles: Profiles;

  /** `profiles` are those that a file may be of. */
  constructor(profiles: Profiles = PROFILES) {
    this.#profiles = profiles;
  }

  /** Takes in a text, in the place of any other of that name. */
  open(name: string, text: string): void {
    this.#files.set(name, opened(text));
  }

  /** Takes in one edit; `text` gives the whole text after it. */
  edit(name: string, edit: Edit, text: () => string): void {
    this.#files.set(name, edited(this.#find(name), edit, text));
  }

  close(name: string): void {
    this.#files.delete(name);
  }

  /** A file as its text now is; undefined where it is too long to be read. What an edit has not touched is not read again. */
  claimFile(name: string): ClaimFile | undefined {
    const file = this.#find(name);
    const { document, claimFile: before } = file;
    if (document === undefined || before?.document === document) return document && before;
    const claimFile = readClaimFile(document, before, this.#profiles);
    this.#files.set(name, { ...file, claimFile });
    return claimFile;
  }

  /**
   * A file checked as its text and the circumstances now are; undefined where it is too long to be read. It is the Check
   * that was given before as long as both are the same, and takes over of it what has not changed.
   */
  check(name: string, circumstances: Circumstances = {}): Check | undefined {
    const claimFile = this.claimFile(name);
    if (claimFile === undefined) return undefined;
    const file = this.#find(name);
    const check = checkClaimFile(claimFile, circumstances, file.check);
    if (check !== file.check) this.#files.set(name, { ...file, check });
    return check;
  }

  /** What is told of a file, even where it is too long to be read. */
  verdict(name: string, circumstances: Circumstances = {}): Verdict {
    const check = this.check(name, circumstances);
    return check ? verdictOf(check) : verdictTooLong(this.#find(name).length, circumstances);
  }

  #find(name: string): OpenFile {
    const file = this.#files.get(name);
    if (file === undefined) throw new Error(`Not open: ${name}`);
    return file;
  }
}

function opened(text: string): OpenFile {
  return { length: text.length, document: text.length > MAX_LENGTH ? undefined : readDocument(text) };
}

function edited(file: OpenFile, edit: Edit, text: () => string): OpenFile {
  const { document } = file;
  const length = file.length + edit.text.length - edit.length;
  if (length > MAX_LENGTH) return { length, document: undefined };
  return document === undefined ? opened(text()) : { ...file, length, document: editDocument(document, edit, text) };
}
