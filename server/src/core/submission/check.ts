import type { Coded } from '../messages/submissionTexts.ts';
import { type NearbyFile, nameKey, type Surroundings } from '../nearby/aroundFile.ts';
import { createSurroundings } from '../nearby/surroundings.ts';
import type { Problem } from '../problem.ts';
import type { Check } from '../rules/engine/check.ts';
import { type BytesVerdict, verdictOfBytes } from '../workspace/checkBytes.ts';
import type { Circumstances } from '../workspace/circumstances.ts';
import { isArchiveOf } from './archiveName.ts';

/** A piece that a demande names, and the file that it is. */
export interface FoundPiece {
  /** As the demande writes it. */
  readonly name: string;
  readonly file: NearbyFile;
}

export interface FoundDemande {
  /** Its place in the file, from 1. */
  readonly line: number;
  readonly pieces: readonly FoundPiece[];
}

/** What stands in the way of a deposit, and what would go into its archives. */
export interface SubmissionCheck {
  /** Undefined where the file was not read. */
  readonly kind: Check['context']['kind'] | undefined;
  /** The text that the places of the problems are in. */
  readonly text: string;
  readonly errors: readonly Problem[];
  readonly obstacles: readonly Coded[];
  /** To be confirmed. */
  readonly warnings: readonly Problem[];
  readonly remarks: readonly Coded[];
  /** Those that name pieces. */
  readonly demandes: readonly FoundDemande[];
}

/** What is said here in other words, and stops. */
const SAID_HERE: ReadonlySet<string> = new Set(['piece-introuvable', 'pieces-absentes']);
const NOT_CLAIMS = { returned: 'returned', model: 'template', advance: 'advance' } as const;

/** What lies around a file but for the archives of it that were prepared before: new ones take their place. */
function withoutArchives(surroundings: Surroundings, fileName: string): Surroundings {
  const isOurs = (location: string): boolean => isArchiveOf(location, fileName);
  return createSurroundings({
    ...surroundings,
    files: surroundings.files.filter(({ inArchive, location }) => !inArchive || !isOurs(location)),
    archives: surroundings.archives.filter(({ location }) => !isOurs(location)),
  });
}

/** What stands in the way of depositing the file in these bytes, and what goes into its archives. */
export function examine(bytes: Uint8Array, circumstances: Circumstances): SubmissionCheck {
  const { fileName = '', surroundings } = circumstances;
  // Archives that are to be replaced say nothing of the deposit.
  const others = surroundings && withoutArchives(surroundings, fileName);
  return checkOf(verdictOfBytes(bytes, { ...circumstances, surroundings: others }), surroundings);
}

/** The same of a file that is too long to be read. */
export function withoutBytes(): SubmissionCheck {
  return checkOf({ text: '', check: undefined, problems: [] }, undefined);
}

function checkOf(
  { text, check, problems }: Pick<BytesVerdict, 'text' | 'check' | 'problems'>,
  surroundings: Surroundings | undefined,
): SubmissionCheck {
  const found = new Lookup(surroundings);
  const demandes = check?.context.kind === 'claim' ? found.demandes(check) : [];
  return {
    kind: check?.context.kind,
    text,
    errors: problems.filter(({ level }) => level === 'error'),
    obstacles: [...obstaclesOf(check, surroundings, demandes, found.obstacles), ...found.obstacles],
    warnings: problems.filter(({ level, code }) => level === 'warning' && !SAID_HERE.has(code)),
    remarks: [...found.remarks, ...already(check)],
    demandes,
  };
}

/** What the portal has accepted in this file, whatever the level that the user gives its answers. */
function already(check: Check | undefined): Coded[] {
  if (check === undefined) return [];
  const answers = check.comparisons.filter(({ rule }) => rule.code === 'reponse-portail');
  const lines = answers.flatMap(({ message, finding: { index = -1 } }) =>
    message.kind === 'accepted' ? [index + 1] : [],
  );
  return lines.length === 0 ? [] : [{ kind: 'already-accepted', args: { lines: lines.join(', ') } }];
}

function obstaclesOf(
  check: Check | undefined,
  surroundings: Surroundings | undefined,
  demandes: readonly FoundDemande[],
  others: readonly Coded[],
): Coded[] {
  if (check === undefined) return [{ kind: 'unread' }];
  const { kind } = check.context;
  if (kind !== 'claim') return [{ kind: NOT_CLAIMS[kind] }];
  if (surroundings === undefined) return [{ kind: 'unreadable-folder' }];
  return demandes.length === 0 && others.length === 0 ? [{ kind: 'no-piece' }] : [];
}

/** Finds the file of each piece, and keeps what is to be said of it. */
class Lookup {
  readonly obstacles: Coded[] = [];
  readonly remarks: Coded[] = [];
  readonly #surroundings: Surroundings | undefined;
  /** The names so far, by how people read them. */
  readonly #names = new Map<string, { readonly name: string; readonly line: number }>();

  constructor(surroundings: Surroundings | undefined) {
    this.#surroundings = surroundings;
  }

  demandes({ claimFile }: Check): FoundDemande[] {
    return claimFile.demandes.flatMap(({ summary }, index) => {
      const line = index + 1;
      const pieces = summary.names.flatMap((name) => (name === undefined ? [] : this.#piece(name, line)));
      return pieces.length > 0 ? [{ line, pieces }] : [];
    });
  }

  #piece(name: string, line: number): FoundPiece[] {
    if (this.#surroundings === undefined || this.#isTwice(name, line)) return [];
    const all = this.#surroundings.find(name);
    const [file, ...others] = all.filter(({ inArchive }) => !inArchive).sort(nearestTo(name));
    if (file === undefined) {
      const location = all[0]?.location;
      if (location === undefined) this.obstacles.push({ kind: 'piece-absent', args: { line, name } });
      else this.obstacles.push({ kind: 'piece-packed', args: { line, name, location } });
      return [];
    }
    // What lies around a file is never sought behind a link, which may lead anywhere.
    if (this.#surroundings.unchecked.some(({ location, reason }) => reason === 'link' && location === file.location)) {
      this.obstacles.push({ kind: 'piece-link', args: { line, location: file.location } });
      return [];
    }
    if (others.length > 0) {
      const places = [file, ...others].map(({ location }) => location).join(', ');
      this.remarks.push({ kind: 'piece-several', args: { line, name, places, location: file.location } });
    }
    return [{ name, file }];
  }

  #isTwice(name: string, line: number): boolean {
    const key = nameKey(name);
    const known = this.#names.get(key);
    if (known === undefined) {
      this.#names.set(key, { name, line });
      return false;
    }
    const args = { line, name, other: known.line };
    if (known.name === name) this.obstacles.push({ kind: 'piece-named-twice', args });
    else this.obstacles.push({ kind: 'similar-names', args: { ...args, similar: known.name } });
    return true;
  }
}

/** The file that is spelt so before others, the claim file's own folder before those in it. */
function nearestTo(name: string): (a: NearbyFile, b: NearbyFile) => number {
  const rank = (file: NearbyFile): number => (file.name === name ? 0 : 2) + (file.location === file.name ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || (a.location < b.location ? -1 : 1);
}
