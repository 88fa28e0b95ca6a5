import {
  type Ailleurs,
  cleDeLaPiece,
  cleDuNom,
  type Fichier,
  type Frere,
  type Voisinage,
  type VoisinageParts,
} from './voisinage.ts';

/** Several files name the same piece. */
const SEVERAL = Symbol('several');

/** What claim files say, looked up by number and by piece. Made once for all files that they lie around, when first asked. */
class Said {
  readonly #freres: readonly Frere[];
  #lines: Record<'numeroASP' | 'numeroEditeur', ReadonlyMap<string, readonly Ailleurs[]>> | undefined;
  #namers: Map<string, string | typeof SEVERAL> | undefined;
  #byPath: ReadonlyMap<string, Frere> | undefined;

  constructor(freres: readonly Frere[]) {
    this.#freres = freres;
  }

  /** The file at a path. */
  by(path: string): Frere | undefined {
    this.#byPath ??= new Map(this.#freres.map((frere) => [frere.chemin, frere]));
    return this.#byPath.get(path);
  }

  lines(champ: 'numeroASP' | 'numeroEditeur', numero: string): readonly Ailleurs[] {
    this.#lines ??= linesOf(this.#freres);
    return this.#lines[champ].get(numero) ?? [];
  }

  /** The path of the one file that names a piece, or that several do; by the key of its name. */
  get namers(): ReadonlyMap<string, string | typeof SEVERAL> {
    this.#namers ??= namersOf(this.#freres);
    return this.#namers;
  }
}

function linesOf(freres: readonly Frere[]): Record<'numeroASP' | 'numeroEditeur', ReadonlyMap<string, Ailleurs[]>> {
  const lines = { numeroASP: new Map<string, Ailleurs[]>(), numeroEditeur: new Map<string, Ailleurs[]>() };
  // Folders are listed in any order.
  for (const frere of [...freres].sort((a, b) => (a.chemin < b.chemin ? -1 : 1))) {
    for (const [index, ligne] of frere.lignes.entries()) {
      const ailleurs = { frere, ligne, numero: index + 1 };
      if (ligne.numeroASP !== undefined) addTo(lines.numeroASP, ligne.numeroASP, ailleurs);
      if (ligne.numeroEditeur !== undefined) addTo(lines.numeroEditeur, ligne.numeroEditeur, ailleurs);
    }
  }
  return lines;
}

function namersOf(freres: readonly Frere[]): Map<string, string | typeof SEVERAL> {
  const namers = new Map<string, string | typeof SEVERAL>();
  for (const { chemin, lignes } of freres) {
    for (const { noms } of lignes) {
      for (const nom of noms) {
        const cle = cleDeLaPiece(nom);
        const known = namers.get(cle);
        namers.set(cle, known === undefined || known === chemin ? chemin : SEVERAL);
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
export class Surroundings {
  readonly #parts: VoisinageParts;
  readonly #said: Said;
  readonly #byName: ReadonlyMap<string, readonly Fichier[]>;
  #unnamed: readonly Fichier[] | undefined;

  /** Parts that are the same as in `before` are taken from it, with what was found to be looked up in them. */
  constructor(parts: VoisinageParts, before?: Surroundings) {
    this.#parts = before === undefined ? parts : takenOver(parts, before.#parts);
    const { fichiers, freres } = this.#parts;
    this.#byName = before !== undefined && before.#parts.fichiers === fichiers ? before.#byName : byName(fichiers);
    this.#said = before !== undefined && before.#parts.freres === freres ? before.#said : new Said(freres);
  }

  /** Whether there was no time to look at all of it: what is left will be looked at the next time. */
  get isUnfinished(): boolean {
    return this.#parts.nonControles.some(({ raison }) => raison === 'temps');
  }

  /** Whether a claim file at a path, as its folder spells it, was seen. */
  has(path: string): boolean {
    return this.#said.by(path) !== undefined;
  }

  /** As one of the claim files sees it, by its path: it is none of its own neighbours. */
  around(itself: string | undefined): Voisinage {
    const { freres } = this.#parts;
    const own = itself === undefined ? undefined : this.#said.by(itself);
    return {
      ...this.#parts,
      freres: own === undefined ? freres : freres.filter((frere) => frere !== own),
      chercher: (nom) => this.#byName.get(cleDuNom(nom)) ?? [],
      lignesDe: (champ, numero) => {
        const lines = this.#said.lines(champ, numero);
        return lines.some(({ frere }) => frere === own) ? lines.filter(({ frere }) => frere !== own) : lines;
      },
      nonNommes: () => [...this.#unnamedByAll(), ...(own === undefined ? [] : this.#namedOnlyBy(own))],
    };
  }

  #unnamedByAll(): readonly Fichier[] {
    this.#unnamed ??= [...this.#byName].flatMap(([cle, [first]]) =>
      first === undefined || this.#said.namers.has(cle) ? [] : first,
    );
    return this.#unnamed;
  }

  #namedOnlyBy({ chemin, lignes }: Frere): readonly Fichier[] {
    const cles = new Set(lignes.flatMap(({ noms }) => noms.map(cleDeLaPiece)));
    return [...cles].flatMap((cle) => {
      const first = this.#byName.get(cle)?.[0];
      return first !== undefined && this.#said.namers.get(cle) === chemin ? first : [];
    });
  }
}

function byName(fichiers: readonly Fichier[]): ReadonlyMap<string, readonly Fichier[]> {
  const files = new Map<string, Fichier[]>();
  for (const fichier of fichiers) addTo(files, cleDuNom(fichier.nom), fichier);
  return files;
}

function takenOver(parts: VoisinageParts, before: VoisinageParts): VoisinageParts {
  return {
    noms: sameList(parts.noms, before.noms),
    fichiers: sameList(parts.fichiers, before.fichiers),
    archives: sameList(parts.archives, before.archives),
    freres: sameList(parts.freres, before.freres),
    complet: parts.complet,
    nonControles: sameList(parts.nonControles, before.nonControles),
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
export function createVoisinage(parts: VoisinageParts): Voisinage {
  return new Surroundings(parts).around(undefined);
}

/** Whether two neighbourhoods are of the same files, each as it was: nothing that is said of them can differ. */
export function isSameAround(a: Voisinage, b: Voisinage): boolean {
  return (
    a === b ||
    (a.complet === b.complet &&
      areSame(a.noms, b.noms) &&
      areSame(a.fichiers, b.fichiers) &&
      areSame(a.archives, b.archives) &&
      areSame(a.nonControles, b.nonControles) &&
      areSame(a.freres, b.freres))
  );
}
