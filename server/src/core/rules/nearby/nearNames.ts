import { closest, distance } from 'fastest-levenshtein';

/** For so many pieces, among so many names, a typing error is looked for: comparing all with all takes long. */
const MOST_NEAR = 50;
const MOST_FREE = 600;
/** A name with more typing errors is another name. */
const MOST_ERRORS = 3;

/** No system has longer names; in an archive one may have any length, and is then nobody's. */
const LONGEST = 255;

/** What keeps words apart: spaces, low lines, and all that looks like a hyphen. */
const BETWEEN_WORDS = /[\s_\p{Pd}\u2212]+/gu;
/** Signs without a shape of their own. */
const UNSEEN = /\p{Cf}/gu;
const EXTENSION = /\.(?:pdf|png|jpe?g)$/;
/** What systems put before or behind the name of a copy: « Copie de X », « X - Copie (2) », « X (1) », « X[1] », « X copie 2 ». */
const COPY_BEFORE = /^(?:copie-de|copy-of|copie|copy)-(?=.)/;
const COPY_BEHIND = /-?(?:-(?:copie|copy)(?:-?\(?\d{1,3}\)?)?|\((?:copie|copy)?-?\d{0,3}\)|\[\d{1,3}\])$/;

/**
 * What a name is without what copies, downloads and typing aids make of it: another dash or space, an extension twice, the
 * mark of a copy. Two names of the same plain form are meant to be the same.
 */
function plainName(wanted: string): string {
  const name = wanted.normalize('NFKC').replace(UNSEEN, '').toLowerCase().trim().replace(BETWEEN_WORDS, '-');
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  let stem = name.slice(0, name.length - extension.length);
  for (let before = ''; before !== stem; ) {
    before = stem;
    stem = stem
      .replace(EXTENSION, '')
      .replace(COPY_BEHIND, '')
      .replace(COPY_BEFORE, '')
      .replace(/^-|[-.]$/g, '');
  }
  return stem + extension.replace('jpeg', 'jpg');
}

/** Finds among names the one that is almost another. */
export class AlmostNames {
  readonly #names: readonly string[];
  readonly #plain = new Map<string, string>();
  #compared = 0;

  constructor(names: readonly string[]) {
    const usual = names.filter(({ length }) => length <= LONGEST);
    this.#names = usual.slice(0, MOST_FREE);
    for (const name of usual) {
      const plain = plainName(name);
      if (!this.#plain.has(plain)) this.#plain.set(plain, name);
    }
  }

  /** The name that is meant to be this one. */
  same(wanted: string): string | undefined {
    if (wanted.length > LONGEST) return undefined;
    return this.#plain.get(plainName(wanted));
  }

  /** That, else the name that has the fewest typing errors. */
  nearest(wanted: string): string | undefined {
    const same = this.same(wanted);
    if (same !== undefined || this.#compared >= MOST_NEAR) return same;
    this.#compared++;
    const possible = this.#names.filter((name) => Math.abs(name.length - wanted.length) <= MOST_ERRORS);
    if (possible.length === 0) return undefined;
    const near = closest(wanted, possible);
    return distance(wanted, near) <= MOST_ERRORS ? near : undefined;
  }
}
