import { repondParSonNom } from '../depot/appariement.ts';
import type { Demande } from '../depot/demande.ts';
import type { Depot } from '../depot/depot.ts';
import { sliceAt } from '../document/document.ts';
import type { FileRange } from '../problem.ts';
import type { Check } from '../rules/check.ts';
import type { Span } from '../rules/fixes.ts';
import { cleDe, type MentionPlacee, mentionAt, mentionsOf } from '../workspace/mentions.ts';
import { fichierDe } from './links.ts';

/** Where something is defined, and what in the text leads there. */
export interface Definition {
  readonly origin: Span;
  /** A place in the same text, a file, or a place in it. */
  readonly target: Span | { readonly chemin: string; readonly range?: FileRange };
}

/** What the portal's answer, or the demande that it answers, is reached from. */
const OF_THE_LINE = ['numLigne', 'codeTraitement', 'libelleTraitement'];

/**
 * What stands at `offset`: of a piece's name its file, of a number in such a name the demande that has it, of any other
 * number or FINESS its first place; of `numLigne` and of an answer the same demande in the file sent, or returned.
 */
export function definition({ depot, context }: Check, offset: number): Definition | undefined {
  const mention = mentionAt(depot, offset);
  if (mention === undefined) return counterpart({ depot, context }, offset);
  const origin = { start: mention.start, end: mention.end };
  if (mention.sorte === 'nomFichier') {
    const fichier = fichierDe(mention.texte, context.voisinage);
    return fichier && { origin, target: { chemin: fichier.chemin } };
  }
  const { start, end } = firstPlace(depot, mention);
  return { origin, target: { start, end } };
}

/** Of a number in a name its own demande's `numeroEditeur` comes first, where that is the same. */
function firstPlace(depot: Depot, mention: MentionPlacee): Span {
  const cle = cleDe(mention);
  const values = mentionsOf(depot).filter((one) => !one.dansNom && cleDe(one) === cle);
  const own = mention.dansNom ? values.find(({ index }) => index === mention.index) : undefined;
  return own ?? values[0] ?? mention;
}

/** The same demande in the file that was returned of this one, or that this one was returned of (1.2). */
function counterpart({ depot, context }: Pick<Check, 'depot' | 'context'>, offset: number): Definition | undefined {
  const { document, demandes, entete, kind } = depot;
  const index = sliceAt(document, offset);
  const demande = demandes[index];
  const from = document.starts[index] ?? 0;
  const origin = demande && lineAt(demande, offset - from);
  if (demande === undefined || origin === undefined || !['claim', 'returned'].includes(kind)) return undefined;
  const { numeroASP, numeroEditeur } = demande.resume;
  if (numeroASP === undefined || numeroEditeur === undefined) return undefined;
  const wanted = kind === 'returned' ? 'claim' : 'returned';
  for (const frere of context.voisinage?.freres ?? []) {
    if (frere.kind !== wanted || frere.ans !== entete.ans) continue;
    const [rendu = '', envoye] = kind === 'returned' ? [context.nomJson, frere.nom] : [frere.nom, context.nomJson];
    if (repondParSonNom(rendu, envoye) === false) continue;
    const ligne = frere.lignes.find((one) => one.numeroASP === numeroASP && one.numeroEditeur === numeroEditeur);
    if (ligne === undefined) continue;
    const target = { chemin: frere.chemin, range: ligne.lieu };
    return { origin: { start: from + origin.start, end: from + origin.end }, target };
  }
  return undefined;
}

function lineAt({ objet }: Demande, at: number): Span | undefined {
  for (const name of OF_THE_LINE) {
    const { offset = 0, length = -1 } = objet?.fields.get(name)?.property ?? {};
    if (offset <= at && at <= offset + length) return { start: offset, end: offset + length };
  }
  return undefined;
}
