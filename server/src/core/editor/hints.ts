import type { Demande } from '../claim/demande.ts';
import { departmentOf } from '../claim/departments.ts';
import type { Language } from '../messages/language.ts';
import { formatWeight } from '../messages/quantities.ts';
import type { Surroundings } from '../nearby/aroundFile.ts';
import type { Check } from '../rules/engine/check.ts';
import type { Span } from '../rules/engine/fixes.ts';

/** A few words behind a value that are not of the text. */
export interface Hint {
  /** Behind which character of the text they stand. */
  readonly offset: number;
  readonly text: string;
}

/** The department behind each FINESS number, and the weight behind each piece, in `[start, end]` of the whole text. */
export function hintsIn({ claimFile, context }: Check, { start, end }: Span, language: Language): Hint[] {
  const { document, demandes } = claimFile;
  return demandes.flatMap((demande, index) => {
    const from = document.starts[index] ?? 0;
    if (from > end || from + demande.slice.text.length < start) return [];
    return hintsOf(demande, context.surroundings, language)
      .map(({ offset, text }) => ({ offset: from + offset, text }))
      .filter(({ offset }) => offset >= start && offset <= end);
  });
}

function hintsOf({ finess, pieces }: Demande, surroundings: Surroundings | undefined, language: Language): Hint[] {
  const departments = finess.flatMap((value) => {
    const department = departmentOf(value.value);
    return department ? [{ offset: value.offset + value.length, text: department.name }] : [];
  });
  const weight = pieces.flatMap((piece) => {
    const name = piece?.nomFichier;
    if (name === undefined) return [];
    // Of several files of a name the heaviest is meant, as in its problems.
    const sizes = (surroundings?.find(name.value) ?? []).flatMap(({ size }) => size ?? []);
    return sizes.length === 0
      ? []
      : [{ offset: name.offset + name.length, text: formatWeight(Math.max(...sizes), language) }];
  });
  return [...departments, ...weight];
}
