import { type Pause, readInParts } from '../claim/inParts.ts';
import { decode, type EncodingFault } from '../json/bytes.ts';
import type { Problem } from '../problem.ts';
import { type Check, checkBytes } from '../rules/engine/check.ts';
import { problemsOfBytes } from '../rules/engine/problems.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { checkClaimFile, checkText } from './checkText.ts';
import type { Circumstances } from './circumstances.ts';
import { type Verdict, verdictOf, verdictTooLong, verdictWithout } from './verdict.ts';

/** What is told of a file's bytes. The places of the problems are those of the text that they were read as. */
export interface BytesVerdict extends Verdict {
  readonly text: string;
}

/** The verdict on the bytes of a file that is not open. */
export function verdictOfBytes(bytes: Uint8Array, circumstances: Circumstances = {}): BytesVerdict {
  const { text, faults } = decode(bytes);
  if (isBinary(faults)) return notRead(text, faults, circumstances);
  const check = checkText(text, circumstances);
  if (check !== undefined) return { text, ...verdictOf(withBytes(check, faults)) };
  return notRead(text, faults, circumstances, verdictTooLong(text.length, circumstances).problems);
}

/** The same, read with pauses in which the host does what waits. */
export async function verdictInParts(
  bytes: Uint8Array,
  circumstances: Circumstances,
  pause: Pause,
): Promise<BytesVerdict> {
  const { text, faults } = decode(bytes);
  if (isBinary(faults)) return notRead(text, faults, circumstances);
  const claimFile = await readInParts(text, pause);
  const verdict = verdictOf(withBytes(checkClaimFile(claimFile, circumstances), faults));
  await pause();
  return { text, ...verdict };
}

function withBytes(check: Check, faults: readonly EncodingFault[]): Check {
  return faults.length === 0 ? check : { ...check, bytes: checkBytes(faults) };
}

/** What is told of bytes that are no text, or a text that is too long: what is wrong with them, and why they are not read. */
function notRead(
  text: string,
  faults: readonly EncodingFault[],
  { settings = DEFAULT_SETTINGS }: Circumstances,
  why: readonly Problem[] = [],
): BytesVerdict {
  return { text, ...verdictWithout([...problemsOfBytes(checkBytes(faults), settings), ...why]) };
}

function isBinary(faults: readonly EncodingFault[]): boolean {
  return faults.some(({ kind }) => kind === 'binary');
}
