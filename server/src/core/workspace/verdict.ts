import type { Kind } from '../claim/kind.ts';
import { MAX_LENGTH } from '../json/document.ts';
import type { Said } from '../messages/said.ts';
import { LONGEST_CLAIM } from '../nearby/room.ts';
import { megabytes, messageOf, type Problem } from '../problem.ts';
import type { Check } from '../rules/engine/check.ts';
import { leveled, linesOf, problemsOf } from '../rules/engine/problems.ts';
import type { Place } from '../rules/engine/telling.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Circumstances } from './circumstances.ts';

/** What is told of a file, whether it was read or not. */
export interface Verdict {
  /** All that the rules found; undefined where the file was not read. */
  readonly check: Check | undefined;
  readonly kind: Kind | undefined;
  /** In the order of the text; those of its bytes first. */
  readonly problems: readonly Problem[];
  /** Where what concerns all demandes is said: on `lignesImport`, else on the first character. */
  readonly lines: Place;
}

export function verdictOf(check: Check): Verdict {
  return { check, kind: check.context.kind, problems: problemsOf(check), lines: linesOf(check) };
}

/** The verdict on a file that is not read, with what is said of it. */
export function verdictWithout(problems: readonly Problem[]): Verdict {
  return { check: undefined, kind: undefined, problems, lines: FIRST };
}

/** The verdict on a file that is longer than `MAX_LENGTH`, and so not read. */
export function verdictTooLong(length: number, circumstances: Circumstances = {}): Verdict {
  return notRead('size', length, circumstances);
}

/** The verdict on a file of this length in bytes that is longer than what is read before anybody opens it. */
export function verdictUnread(length: number, circumstances: Circumstances = {}): Verdict {
  return notRead('closed', length, circumstances);
}

/** The first character of a text. */
const FIRST: Place = { start: 0, end: 1 };

function notRead(kind: 'size' | 'closed', length: number, { settings = DEFAULT_SETTINGS }: Circumstances): Verdict {
  const limit = kind === 'size' ? MAX_LENGTH : LONGEST_CLAIM;
  const code = 'non-controle';
  const said: Said<typeof code> = { kind, size: megabytes(length, 1), limit: limit / 1_000_000 };
  const problem: Problem = {
    code,
    level: kind === 'size' ? 'warning' : 'information',
    ...FIRST,
    line: undefined,
    message: messageOf(code, said),
    related: [],
    elsewhere: [],
  };
  return verdictWithout(leveled([problem], settings));
}
