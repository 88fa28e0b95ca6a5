import type { Depot } from '../depot/depot.ts';
import { decode } from '../document/bytes.ts';
import { Lines } from '../document/lines.ts';
import { arbreOf } from '../features/arbre.ts';
import type { BytesVerdict, Circumstances, Judge } from '../judge.ts';
import { frereDe } from '../nearby/frere.ts';
import { checkBytes } from '../rules/check.ts';
import { problemsOfBytes } from '../rules/problems.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { type Summary, summaryOf } from '../workspace/summary.ts';
import { type OpenFile, type OpenFiles, verdictOf } from './openFiles.ts';

/** The bytes of a file judged, and the file that they are; undefined where they are no text. */
export interface JudgedBytes extends Omit<BytesVerdict, 'summary' | 'arbre'> {
  readonly file: OpenFile | undefined;
}

type BytesJudging = 'frereOfBytes' | 'verdictOfBytes' | 'verdictOfLength';

/** What is told of the bytes of a file that is not open. */
export function createBytesJudging(files: OpenFiles): Pick<Judge, BytesJudging> {
  return {
    frereOfBytes: (bytes, place) => frereDe(bytes, place),
    verdictOfLength: (length, circumstances = {}) =>
      verdictOf({ length, document: undefined, check: undefined }, circumstances),
    verdictOfBytes(bytes, circumstances = {}) {
      const { text, file, kind, problems } = judgeBytes(files, bytes, circumstances);
      const check = file?.check;
      return {
        text,
        kind,
        problems,
        summary: () => check && summaryInLines(check.depot, text),
        arbre: () => check && arbreOf(check, problems),
      };
    },
  };
}

/** Reads bytes as text and judges it, with what is wrong with the bytes themselves. */
export function judgeBytes(files: OpenFiles, bytes: Uint8Array, circumstances: Circumstances): JudgedBytes {
  const { text, faults } = decode(bytes);
  const encoding = problemsOfBytes(checkBytes(faults), circumstances.settings ?? DEFAULT_SETTINGS);
  if (faults.some(({ kind }) => kind === 'binaire')) {
    return { text, file: undefined, kind: undefined, problems: encoding };
  }
  const file = files.check(text, circumstances);
  const { kind, problems } = verdictOf(file, circumstances);
  return { text, file, kind, problems: [...encoding, ...problems] };
}

function summaryInLines(depot: Depot, text: string): Summary {
  const lines = new Lines(text);
  return summaryOf(depot, (offset) => lines.positionOf(offset));
}
