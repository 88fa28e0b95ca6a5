import type { Demande } from '../depot/demande.ts';
import type { Resume } from '../depot/resume.ts';

/** The parts of a summary that hold texts of which a comparison wants each to stand once in a file. */
const PARTS = ['numeroASP', 'numeroEditeur', 'finess', 'noms'] as const;
export type TextsPart = (typeof PARTS)[number];

/**
 * Tells whether any text of a file stands twice, at a cost that does not grow with the file: it goes along with the
 * demandes from one check to the next, and counts again only those that changed.
 */
export class Doubles {
  private demandes: readonly Demande[] = [];
  private readonly counts = new Map(PARTS.map((part) => [part, new TextCounts()]));

  /** Goes along to these demandes, from those that it was last told of. */
  follow(demandes: readonly Demande[]): void {
    const before = this.demandes;
    this.demandes = demandes;
    // A plain loop: it runs over every demande of the file at each keystroke.
    for (let index = 0; index < Math.max(before.length, demandes.length); index++) {
      const [gone, come] = [before[index]?.resume, demandes[index]?.resume];
      if (gone !== come) this.replace(gone, come);
    }
  }

  has(part: TextsPart): boolean {
    return this.counts.get(part)?.hasDouble() ?? false;
  }

  private replace(gone: Resume | undefined, come: Resume | undefined): void {
    for (const [part, counts] of this.counts) {
      counts.count(gone?.[part], -1);
      counts.count(come?.[part], 1);
    }
  }
}

/** How often each text of one part stands in a file. */
class TextCounts {
  private readonly counts = new Map<string, number>();
  private total = 0;

  count(texts: Resume[TextsPart], by: 1 | -1): void {
    if (typeof texts !== 'object') this.countOne(texts, by);
    else for (const text of texts) this.countOne(text, by);
  }

  hasDouble(): boolean {
    return this.total > this.counts.size;
  }

  private countOne(text: string | undefined, by: 1 | -1): void {
    if (text === undefined) return;
    const count = (this.counts.get(text) ?? 0) + by;
    if (count === 0) this.counts.delete(text);
    else this.counts.set(text, count);
    this.total += by;
  }
}
