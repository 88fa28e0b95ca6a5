import type { Language } from '../messages/language.ts';
import { type Coded, wordSubmission } from '../messages/submissionTexts.ts';
import { CHANGED, isAbsent, LINK_ELSEWHERE } from '../ports.ts';

const KINDS: ReadonlyMap<unknown, Coded['kind']> = new Map<unknown, Coded['kind']>([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'forbidden'],
  ['EPERM', 'forbidden'],
  ['EROFS', 'read-only'],
  ['NoPermissions', 'forbidden'],
  ['EEXIST', 'taken'],
  ['FileExists', 'taken'],
  ['EFBIG', 'too-large'],
  ['EISDIR', 'folder'],
  ['EFTYPE', 'not-a-file'],
  // What a system says that is asked to open a socket.
  ['ENXIO', 'not-a-file'],
  ['EOPNOTSUPP', 'not-a-file'],
  ['ELOOP', 'link-loop'],
  [LINK_ELSEWHERE, 'link-elsewhere'],
  [CHANGED, 'change'],
  ['ETIMEDOUT', 'too-slow'],
  ['ENOTDIR', 'not-a-folder'],
  ['ENAMETOOLONG', 'name-too-long'],
  ['ERR_FS_FILE_TOO_LARGE', 'read-too-large'],
  ['FileIsADirectory', 'folder'],
  ['EBUSY', 'busy'],
]);

/** Why a file could not be read or written, by the host's error; in the host's own words where there are no better ones. */
export function reasonOf(error: unknown): Coded | string {
  if (isAbsent(error)) return { kind: 'gone' };
  const kind = KINDS.get((error as { code?: unknown } | null | undefined)?.code);
  if (kind !== undefined) return { kind };
  return error instanceof Error ? error.message : String(error);
}

/** The same, in words, of a file of which nobody knew that it was there. */
export function sayReason(error: unknown, language: Language): string {
  const reason: Coded | string = isAbsent(error) ? { kind: 'absent' } : reasonOf(error);
  return typeof reason === 'string' ? reason : wordSubmission(reason, language);
}

/** Work that cannot go on, and what is to be said of it. */
export class Stop extends Error {
  readonly said: Coded;

  constructor(said: Coded) {
    super(said.kind);
    this.said = said;
  }
}
