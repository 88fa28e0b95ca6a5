import { type ClaimFile, readClaimFile } from '../../claim/claimFile.ts';
import { dayOf } from '../../claim/claimName.ts';
import { kindNamed } from '../../claim/kind.ts';
import { type Document, editDocument, MAX_LENGTH, readDocument } from '../../json/document.ts';
import type { Edit } from '../../json/edits.ts';
import { LONGEST_CLAIM } from '../../nearby/room.ts';
import type { Clock } from '../../ports.ts';
import { megabytes, type Problem } from '../../problem.ts';
import { type Check, check as checkClaimFile } from '../../rules/engine/check.ts';
import type { Context } from '../../rules/engine/context.ts';
import { leveled, linesOf, problemsOf } from '../../rules/engine/problems.ts';
import type { Place } from '../../rules/engine/telling.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings.ts';
import type { Circumstances, Verdict } from '../judge.ts';

/** An open file. `document` is undefined when the text is too long; `check` when it has not been asked for yet. */
export interface OpenFile {
  readonly length: number;
  readonly document: Document | undefined;
  readonly check: Check | undefined;
}

/** The open files by their names, and how any text is checked. `clock`: see `createService`. */
export class OpenFiles {
  readonly #files = new Map<string, OpenFile>();
  readonly #clock: Clock | undefined;

  constructor(clock: Clock | undefined) {
    this.#clock = clock;
  }

  open(name: string, text: string): void {
    this.#files.set(name, openFile(text));
  }

  edit(name: string, edit: Edit, text: () => string): void {
    this.#files.set(name, edited(this.find(name), edit, text));
  }

  close(name: string): void {
    this.#files.delete(name);
  }

  /** Its text as it is now, with what was last found in it. Throws when no file of that name is open. */
  find(name: string): OpenFile {
    const file = this.#files.get(name);
    if (file === undefined) throw new Error(`Not open: ${name}`);
    return file;
  }

  /** Checked as its text and the circumstances now are. */
  current(name: string, circumstances: Circumstances): OpenFile {
    const file = checked(this.find(name), circumstances, this.today);
    this.#files.set(name, file);
    return file;
  }

  /** A text that is not open, checked. */
  check(text: string, circumstances: Circumstances): OpenFile {
    return checked(openFile(text), circumstances, this.today);
  }

  /** The same of a text that has been read. */
  checkRead({ length }: string, claimFile: ClaimFile, circumstances: Circumstances): OpenFile {
    const { document } = claimFile;
    return { length, document, check: checkClaimFile(claimFile, contextOf(claimFile, circumstances, this.today)) };
  }

  /** The time where the user is; without a clock, the host's own. */
  now(): Date {
    return this.#clock?.() ?? new Date();
  }

  /** Undefined where nothing is compared with today. */
  get today(): string | undefined {
    return this.#clock && dayOf(this.#clock());
  }
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
function checked(file: OpenFile, circumstances: Circumstances, today: string | undefined): OpenFile {
  const { document, check: before } = file;
  if (document === undefined) return file;
  const claimFile =
    before?.claimFile.document === document ? before.claimFile : readClaimFile(document, before?.claimFile);
  return { ...file, check: checkClaimFile(claimFile, contextOf(claimFile, circumstances, today), before) };
}

/** What the rules are told of a file besides its text. */
export function contextOf(
  claimFile: ClaimFile,
  { settings = DEFAULT_SETTINGS, template, isTemplate = false, fileName, surroundings }: Circumstances,
  today: string | undefined,
): Context {
  const kind = isTemplate ? 'model' : kindNamed(claimFile.kind, fileName);
  return {
    kind,
    maximumAmount: settings.maximumAmount,
    template,
    fileName,
    surroundings,
    today,
    hiddenAnswers: settings.hiddenAnswers,
  };
}

/** The problems of a checked file at the levels of its settings. */
export function verdictOf({ check, length }: OpenFile, { settings = DEFAULT_SETTINGS }: Circumstances): Verdict {
  if (check === undefined) return unreadVerdict(unread('size', length, MAX_LENGTH), settings);
  return { kind: check.context.kind, problems: problemsOf(check, settings), lines: linesOf(check) };
}

/** See `Judge.verdictUnread`. */
export function verdictUnread(length: number, { settings = DEFAULT_SETTINGS }: Circumstances): Verdict {
  return unreadVerdict(unread('closed', length, LONGEST_CLAIM), settings);
}

function unreadVerdict(problem: Problem, settings: Settings): Verdict {
  return { kind: undefined, problems: leveled([problem], settings), lines: FIRST };
}

/** The first character of a text. */
export const FIRST: Place = { start: 0, end: 1 };

function unread(kind: 'size' | 'closed', length: number, limit: number): Problem {
  const args = { size: megabytes(length, 1), limit: limit / 1_000_000 };
  const code = 'non-controle';
  return {
    code,
    level: kind === 'size' ? 'warning' : 'information',
    ...FIRST,
    line: undefined,
    message: { code, kind, args },
    related: [],
    elsewhere: [],
  };
}
