import type { Demande } from '../../claim/demande.ts';
import type { Summary } from '../../claim/summary.ts';

/** The parts of a summary that hold texts of which a comparison wants each to stand once in a file. */
const PARTS = ['numeroASP', 'numeroEditeur', 'finess', 'names'] as const;
export type TextsPart = (typeof PARTS)[number];

/**
 * Tells whether any text of a file stands twice, at a cost that does not grow with the file: it goes along with the
 * demandes from one check to the next, and counts again only those that changed.
 */
export class Doubles {
  private demandes: readonly Demande[] = [];
  private readonly texts = new Map(PARTS.map((part) => [part, new Texts()]));

  /** Goes along to these demandes, from those that it was last told of. */
  follow(demandes: readonly Demande[]): void {
    const before = this.demandes;
    this.demandes = demandes;
    if (before === demandes) return;
    const length = Math.max(before.length, demandes.length);
    // A plain loop: it runs over every demande of the file at each keystroke.
    for (let index = 0; index < length; index++) {
      const gone = before[index];
      const come = demandes[index];
      if (gone !== come) this.replace(gone?.summary, come?.summary);
    }
  }

  has(part: TextsPart): boolean {
    return this.texts.get(part)?.hasDouble() ?? false;
  }

  private replace(gone: Summary | undefined, come: Summary | undefined): void {
    for (const [part, texts] of this.texts) {
      for (const text of listOf(gone?.[part])) texts.remove(text);
      for (const text of listOf(come?.[part])) texts.add(text);
    }
  }
}

const NO_TEXT: readonly string[] = [];

function listOf(texts: Summary[TextsPart]): readonly (string | undefined)[] {
  if (texts === undefined) return NO_TEXT;
  return typeof texts === 'string' ? [texts] : texts;
}

/** The texts of one part. Nearly all stand once: only of others it is counted how often they stand again. */
class Texts {
  private readonly different = new Set<string>();
  private readonly again = new Map<string, number>();

  hasDouble(): boolean {
    return this.again.size > 0;
  }

  add(text: string | undefined): void {
    if (text === undefined) return;
    const { size } = this.different;
    this.different.add(text);
    if (this.different.size === size) this.again.set(text, (this.again.get(text) ?? 0) + 1);
  }

  remove(text: string | undefined): void {
    if (text === undefined) return;
    const again = this.again.get(text);
    if (again === undefined) this.different.delete(text);
    else if (again === 1) this.again.delete(text);
    else this.again.set(text, again - 1);
  }
}
