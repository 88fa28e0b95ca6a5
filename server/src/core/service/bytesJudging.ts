import type { Depot } from '../depot/depot.ts';
import { readInParts } from '../depot/inParts.ts';
import { decode, type EncodingFault } from '../document/bytes.ts';
import { Lines } from '../document/lines.ts';
import { arbreOf } from '../features/arbre.ts';
import type { BytesVerdict, Circumstances, Judge } from '../judge.ts';
import { frereDe } from '../nearby/frere.ts';
import { checkBytes } from '../rules/check.ts';
import { problemsOfBytes } from '../rules/problems.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { type Summary, summaryOf } from '../workspace/summary.ts';
import { FIRST, type OpenFile, type OpenFiles, verdictOf, verdictUnread } from './openFiles.ts';

/** The bytes of a file judged, and the file that they are; undefined where they are no text. */
export interface JudgedBytes extends Omit<BytesVerdict, 'summary' | 'arbre'> {
  readonly file: OpenFile | undefined;
}

type BytesJudging = 'frereOfBytes' | 'verdictOfBytes' | 'verdictInParts' | 'verdictOfLength' | 'verdictUnread';

/** What is told of the bytes of a file that is not open. */
export function createBytesJudging(files: OpenFiles): Pick<Judge, BytesJudging> {
  return {
    frereOfBytes: (bytes, place) => frereDe(bytes, place),
    verdictOfLength: (length, circumstances = {}) =>
      verdictOf({ length, document: undefined, check: undefined }, circumstances),
    verdictUnread: (length, circumstances = {}) => verdictUnread(length, circumstances),
    verdictOfBytes: (bytes, circumstances = {}) => withMore(judgeBytes(files, bytes, circumstances)),
    async verdictInParts(bytes, circumstances, pause) {
      const { text, faults } = decode(bytes);
      if (isBinary(faults)) return withMore(judgeBytes(files, bytes, circumstances));
      const depot = await readInParts(text, pause);
      const judged = judgeText(text, faults, files.checkRead(text, depot, circumstances), circumstances);
      await pause();
      return withMore(judged);
    },
  };
}

/** With what is only worked out where it is asked for. */
function withMore({ text, file, kind, problems, lignes }: JudgedBytes): BytesVerdict {
  const check = file?.check;
  return {
    text,
    kind,
    problems,
    lignes,
    summary: () => check && summaryInLines(check.depot, text),
    arbre: () => check && arbreOf(check, problems),
  };
}

/** Reads bytes as text and judges it, with what is wrong with the bytes themselves. */
export function judgeBytes(files: OpenFiles, bytes: Uint8Array, circumstances: Circumstances): JudgedBytes {
  const { text, faults } = decode(bytes);
  return judgeText(text, faults, isBinary(faults) ? undefined : files.check(text, circumstances), circumstances);
}

function judgeText(
  text: string,
  faults: readonly EncodingFault[],
  file: OpenFile | undefined,
  circumstances: Circumstances,
): JudgedBytes {
  const encoding = problemsOfBytes(checkBytes(faults), circumstances.settings ?? DEFAULT_SETTINGS);
  if (file === undefined) return { text, file, kind: undefined, problems: encoding, lignes: FIRST };
  const { kind, problems, lignes } = verdictOf(file, circumstances);
  return { text, file, kind, problems: [...encoding, ...problems], lignes };
}

function isBinary(faults: readonly EncodingFault[]): boolean {
  return faults.some(({ kind }) => kind === 'binaire');
}

function summaryInLines(depot: Depot, text: string): Summary {
  const lines = new Lines(text);
  return summaryOf(depot, (offset) => lines.positionOf(offset));
}
