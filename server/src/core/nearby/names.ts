import { claimNameIn } from '../claim/claimName.ts';
import { PROFILES } from '../profiles/index.ts';

/** Folders of programs, and what macOS puts beside the files of an archive: no deposit is in them. */
export const NEVER_SEARCHED: ReadonlySet<string> = new Set(['node_modules', '.git', '__MACOSX']);
/** The name of a claim file (3.3), in any case. Each part but the last ends at the first dash behind it: no name takes long. */
const CLAIM = /^JSON-.[^-]*-.[^-]*-.+\.json$/i;
const ARCHIVE = /\.zip$/i;
const PIECE_FORMAT = /\.(pdf|png|jpe?g)$/i;
/** What systems and programs leave beside files: `._a.pdf`, `.DS_Store`, `.~lock.a.pdf#`, `~$a.pdf`, `Thumbs.db`. */
const LEFT_BEHIND = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i;

export function isClaimName(name: string): boolean {
  return CLAIM.test(name);
}

/** What this tool makes of a claim file, and names after it. */
const REPORT = /^rapport-/i;

/** Whether a file of that name may speak of demandes: a claim file, or what bears the name of one, as the portal's answer may. */
export function isSiblingName(name: string): boolean {
  return isClaimName(name) || (/\.json$/i.test(name) && !REPORT.test(name) && claimNameIn(name) !== undefined);
}

export function isArchiveName(name: string): boolean {
  return ARCHIVE.test(name);
}

/** Whether a name begins as those of pieces do (3.3), in any case. */
export function isPieceName(name: string): boolean {
  const upper = name.toUpperCase();
  return PROFILES.some(({ corridor }) => upper.startsWith(`${corridor}-`));
}

/** Whether a file of that path in its archive, or name in its folder, is nobody's piece, whatever it is named after. */
export function isLeftBehind(path: string): boolean {
  const parts = path.split(/[/\\]/);
  return LEFT_BEHIND.test(parts.at(-1) ?? '') || parts.slice(0, -1).some((folder) => NEVER_SEARCHED.has(folder));
}

/** Whether a file of that name can concern a claim file. */
export function isOfConcern(name: string): boolean {
  return (
    !isLeftBehind(name) &&
    (isSiblingName(name) || isPieceName(name) || [ARCHIVE, PIECE_FORMAT].some((form) => form.test(name)))
  );
}
