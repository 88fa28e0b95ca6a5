import type { ClaimFile } from '../../claim/claimFile.ts';
import { readInParts } from '../../claim/inParts.ts';
import { fileTree } from '../../editor/tree.ts';
import { decode, type EncodingFault } from '../../json/bytes.ts';
import { Lines } from '../../json/lines.ts';
import { siblingOf } from '../../nearby/sibling.ts';
import { checkBytes } from '../../rules/engine/check.ts';
import { problemsOfBytes } from '../../rules/engine/problems.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import type { BytesVerdict, Circumstances, Judge } from '../judge.ts';
import { type Summary, summaryOf } from '../summary.ts';
import { FIRST, type OpenFile, type OpenFiles, verdictOf, verdictUnread } from './openFiles.ts';

/** The bytes of a file judged, and the file that they are; undefined where they are no text. */
export interface JudgedBytes extends Omit<BytesVerdict, 'summary' | 'tree'> {
  readonly file: OpenFile | undefined;
}

type BytesJudging = 'siblingOfBytes' | 'verdictOfBytes' | 'verdictInParts' | 'verdictOfLength' | 'verdictUnread';

/** What is told of the bytes of a file that is not open. */
export function createBytesJudging(files: OpenFiles): Pick<Judge, BytesJudging> {
  return {
    siblingOfBytes: (bytes, place) => siblingOf(bytes, place),
    verdictOfLength: (length, circumstances = {}) =>
      verdictOf({ length, document: undefined, check: undefined }, circumstances),
    verdictUnread: (length, circumstances = {}) => verdictUnread(length, circumstances),
    verdictOfBytes: (bytes, circumstances = {}) => withMore(judgeBytes(files, bytes, circumstances)),
    async verdictInParts(bytes, circumstances, pause) {
      const { text, faults } = decode(bytes);
      if (isBinary(faults)) return withMore(judgeBytes(files, bytes, circumstances));
      const claimFile = await readInParts(text, pause);
      const judged = judgeText(text, faults, files.checkRead(text, claimFile, circumstances), circumstances);
      await pause();
      return withMore(judged);
    },
  };
}

/** With what is only worked out where it is asked for. */
function withMore({ text, file, kind, problems, lines }: JudgedBytes): BytesVerdict {
  const check = file?.check;
  return {
    text,
    kind,
    problems,
    lines,
    summary: () => check && summaryInLines(check.claimFile, text),
    tree: () => check && fileTree(check, problems),
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
  if (file === undefined) return { text, file, kind: undefined, problems: encoding, lines: FIRST };
  const { kind, problems, lines } = verdictOf(file, circumstances);
  return { text, file, kind, problems: [...encoding, ...problems], lines };
}

function isBinary(faults: readonly EncodingFault[]): boolean {
  return faults.some(({ kind }) => kind === 'binary');
}

function summaryInLines(claimFile: ClaimFile, text: string): Summary {
  const lines = new Lines(text);
  return summaryOf(claimFile, (offset) => lines.positionOf(offset));
}
