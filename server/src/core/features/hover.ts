import { BLOCS } from '../depot/fields.ts';
import { wordBilan } from '../messages/bilanTexts.ts';
import type { Langue } from '../messages/langue.ts';
import { wordLecture } from '../messages/lectures.ts';
import type { Check } from '../rules/check.ts';
import { type Levels, problemsOf } from '../rules/problems.ts';
import { direDemande, direEtat, direTotaux, direVerdict, ENTRE } from './bilan/phrases.ts';
import { bilanDemande, bilanOf } from './bilan.ts';
import { documentationOf } from './documentation.ts';
import { type Lieu, lieuAt } from './hover/lieu.ts';
import { MARKDOWN, PLAIN, type Rendu } from './hover/rendu.ts';
import { faitsDe } from './hover/valeurs.ts';

/** What is said of the key or value at a place, `[start, end)` in UTF-16 units of the whole text. */
export interface Survol {
  readonly start: number;
  readonly end: number;
  readonly texte: string;
}

/** Who reads it. */
export interface Lecteur {
  readonly langue: Langue;
  readonly markdown: boolean;
}

/** What the key or the value at `offset` says; undefined where nothing is to be said. */
export function hoverAt(check: Check, levels: Levels, offset: number, lecteur: Lecteur): Survol | undefined {
  const lieu = lieuAt(check, offset);
  if (lieu === undefined) return undefined;
  const { langue, markdown } = lecteur;
  const rendu = markdown ? MARKDOWN : PLAIN;
  const paragraphs = [
    ...resumer(check, levels, lieu, { langue, rendu }),
    ...(lieu.isKey ? [] : faitsDe(check, lieu, { langue, rendu })),
  ];
  // A value that says nothing by itself is what its key says.
  const all = paragraphs.length > 0 && !lieu.isKey ? paragraphs : [...paragraphs, ...documenter(lieu, langue, rendu)];
  return all.length === 0 ? undefined : { start: lieu.start, end: lieu.end, texte: all.join('\n\n') };
}

/** The demande, on its number; the file, on the list of its demandes. */
function resumer(
  check: Check,
  levels: Levels,
  { field, index }: Lieu,
  { langue, rendu }: { readonly langue: Langue; readonly rendu: Rendu },
): string[] {
  if (field?.name === 'numLigne' && index !== undefined) {
    const bilan = bilanDemande(check, index, problemsOf(check, levels));
    const title = [wordBilan('ligne', langue, { ligne: index + 1 }), direEtat(bilan, langue)];
    return [rendu.gras(title.join(ENTRE)), direDemande(bilan, langue).join(ENTRE)];
  }
  if (field?.name === 'lignesImport') {
    const bilan = bilanOf(check, problemsOf(check, levels));
    return [rendu.gras(direVerdict(bilan, langue)), direTotaux(bilan, langue).join(ENTRE)];
  }
  return [];
}

function documenter({ field, bloc }: Lieu, langue: Langue, rendu: Rendu): string[] {
  if (field !== undefined) return [rendu.documentation(documentationOf(field, langue))];
  const [first] = bloc;
  if (first === undefined) return [];
  const title = wordLecture('bloc', langue, { bloc: BLOCS[first.bloc]?.[langue] ?? first.bloc });
  const keys = bloc.map(({ name, titre }) => `- ${rendu.brut(name)} : ${titre[langue]}`);
  return [rendu.gras(title), keys.join('\n')];
}
