import {
  type NearbyFile,
  type NearbyLine,
  nameKey,
  pieceKey,
  type SiblingFile,
  type Surroundings,
  type SurroundingsParts,
} from './aroundFile.ts';

/** Several files name the same piece. */
const SEVERAL = Symbol('several');

/** What claim files say, looked up by number and by piece. Made once for all files that they lie around, when first asked. */
class Said {
  readonly #siblings: readonly SiblingFile[];
  #lines: Record<'numeroASP' | 'numeroEditeur', ReadonlyMap<string, readonly NearbyLine[]>> | undefined;
  #namers: Map<string, string | typeof SEVERAL> | undefined;
  #byPath: ReadonlyMap<string, SiblingFile> | undefined;

  constructor(siblings: readonly SiblingFile[]) {
    this.#siblings = siblings;
  }

  /** The file at a path. */
  by(path: string): SiblingFile | undefined {
    this.#byPath ??= new Map(this.#siblings.map((sibling) => [sibling.path, sibling]));
    return this.#byPath.get(path);
  }

  lines(field: 'numeroASP' | 'numeroEditeur', number: string): readonly NearbyLine[] {
    this.#lines ??= linesOf(this.#siblings);
    return this.#lines[field].get(number) ?? [];
  }

  /** The path of the one file that names a piece, or that several do; by the key of its name. */
  get namers(): ReadonlyMap<string, string | typeof SEVERAL> {
    this.#namers ??= namersOf(this.#siblings);
    return this.#namers;
  }
}

function linesOf(
  siblings: readonly SiblingFile[],
): Record<'numeroASP' | 'numeroEditeur', ReadonlyMap<string, NearbyLine[]>> {
  const lines = { numeroASP: new Map<string, NearbyLine[]>(), numeroEditeur: new Map<string, NearbyLine[]>() };
  // Folders are listed in any order.
  for (const sibling of [...siblings].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    for (const [index, line] of sibling.lines.entries()) {
      const elsewhere = { sibling, line, number: index + 1 };
      if (line.numeroASP !== undefined) addTo(lines.numeroASP, line.numeroASP, elsewhere);
      if (line.numeroEditeur !== undefined) addTo(lines.numeroEditeur, line.numeroEditeur, elsewhere);
    }
  }
  return lines;
}

function namersOf(siblings: readonly SiblingFile[]): Map<string, string | typeof SEVERAL> {
  const namers = new Map<string, string | typeof SEVERAL>();
  for (const { path, lines } of siblings) {
    for (const { names } of lines) {
      for (const name of names) {
        const key = pieceKey(name);
        const known = namers.get(key);
        namers.set(key, known === undefined || known === path ? path : SEVERAL);
      }
    }
  }
  return namers;
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/**
 * What lies in a folder and in those directly in it: the same for each claim file there, but for that file itself. What
 * these say of each other is put in order once for all of them, so that N files cost as N.
 */
export class FolderSurroundings {
  readonly #parts: SurroundingsParts;
  readonly #said: Said;
  readonly #byName: ReadonlyMap<string, readonly NearbyFile[]>;
  #unnamed: readonly NearbyFile[] | undefined;

  /** Parts that are the same as in `before` are taken from it, with what was found to be looked up in them. */
  constructor(parts: SurroundingsParts, before?: FolderSurroundings) {
    this.#parts = before === undefined ? parts : takenOver(parts, before.#parts);
    const { files: pieceFiles, siblings } = this.#parts;
    this.#byName = before !== undefined && before.#parts.files === pieceFiles ? before.#byName : byName(pieceFiles);
    this.#said = before !== undefined && before.#parts.siblings === siblings ? before.#said : new Said(siblings);
  }

  /** Whether there was no time to look at all of it: what is left will be looked at the next time. */
  get isUnfinished(): boolean {
    return this.#parts.unchecked.some(({ reason }) => reason === 'time');
  }

  /** Whether a claim file at a path, as its folder spells it, was seen. */
  has(path: string): boolean {
    return this.#said.by(path) !== undefined;
  }

  /** As one of the claim files sees it, by its path: it is none of its own neighbours. */
  around(itself: string | undefined): Surroundings {
    const { siblings } = this.#parts;
    const own = itself === undefined ? undefined : this.#said.by(itself);
    return {
      ...this.#parts,
      siblings: own === undefined ? siblings : siblings.filter((sibling) => sibling !== own),
      find: (name) => this.#byName.get(nameKey(name)) ?? [],
      lineIndexOf: (field, number) => {
        const lines = this.#said.lines(field, number);
        return lines.some(({ sibling }) => sibling === own) ? lines.filter(({ sibling }) => sibling !== own) : lines;
      },
      unnamed: () => [...this.#unnamedByAll(), ...(own === undefined ? [] : this.#namedOnlyBy(own))],
    };
  }

  #unnamedByAll(): readonly NearbyFile[] {
    this.#unnamed ??= [...this.#byName].flatMap(([key, [first]]) =>
      first === undefined || this.#said.namers.has(key) ? [] : first,
    );
    return this.#unnamed;
  }

  #namedOnlyBy({ path, lines }: SiblingFile): readonly NearbyFile[] {
    const keys = new Set(lines.flatMap(({ names }) => names.map(pieceKey)));
    return [...keys].flatMap((key) => {
      const first = this.#byName.get(key)?.[0];
      return first !== undefined && this.#said.namers.get(key) === path ? first : [];
    });
  }
}

function byName(pieceFiles: readonly NearbyFile[]): ReadonlyMap<string, readonly NearbyFile[]> {
  const files = new Map<string, NearbyFile[]>();
  for (const file of pieceFiles) addTo(files, nameKey(file.name), file);
  return files;
}

function takenOver(parts: SurroundingsParts, before: SurroundingsParts): SurroundingsParts {
  return {
    names: sameList(parts.names, before.names),
    files: sameList(parts.files, before.files),
    archives: sameList(parts.archives, before.archives),
    siblings: sameList(parts.siblings, before.siblings),
    complete: parts.complete,
    unchecked: sameList(parts.unchecked, before.unchecked),
  };
}

/** The list before, where each member is as it was. What a claim file says is told by the object that says it. */
function sameList<Item extends object | string>(after: readonly Item[], before: readonly Item[]): readonly Item[] {
  return areSame(after, before) ? before : after;
}

function areSame<Item extends object | string>(a: readonly Item[], b: readonly Item[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => isSame(one, b[index])));
}

function isSame<Item extends object | string>(a: Item, b: Item | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  const keys = Object.keys(a) as (keyof Item)[];
  return keys.every((key) => a[key] === b[key]);
}

/** A neighbourhood of these parts, for one file alone. */
export function createSurroundings(parts: SurroundingsParts): Surroundings {
  return new FolderSurroundings(parts).around(undefined);
}

/** Whether two neighbourhoods are of the same files, each as it was: nothing that is said of them can differ. */
export function isSameAround(a: Surroundings, b: Surroundings): boolean {
  return (
    a === b ||
    (a.complete === b.complete &&
      areSame(a.names, b.names) &&
      areSame(a.files, b.files) &&
      areSame(a.archives, b.archives) &&
      areSame(a.unchecked, b.unchecked) &&
      areSame(a.siblings, b.siblings))
  );
}
