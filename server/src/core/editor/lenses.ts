import { toDocument } from '../json/document.ts';
import type { Language } from '../messages/language.ts';
import { formatEuros } from '../messages/quantities.ts';
import type { Check } from '../rules/engine/check.ts';
import { SEPARATOR, sayFileTotals, sayPieces, sayState, sayVerdict } from './overview/sentences.ts';
import { type DemandeOverview, fileOverview } from './overview.ts';

/** What stands over a place of a file. */
export interface Lens {
  readonly offset: number;
  readonly text: string;
}

/** The file summed up over its first brace, and each demande over its own. Of what is not judged only the first is said. */
export function lensesOf(check: Check, language: Language): Lens[] {
  const { document, header } = check.claimFile;
  const overview = fileOverview(check);
  const head = {
    offset: toDocument(document, header.root?.offset ?? 0),
    text: [sayVerdict(overview, language), ...sayFileTotals(overview, language)].join(SEPARATOR),
  };
  const demandes = overview.demandes.flatMap((demande, index) => {
    const offset = document.starts[index];
    return offset === undefined || demande.status === 'not-checked' ? [] : [{ offset, text: say(demande, language) }];
  });
  return [head, ...demandes];
}

function say(overview: DemandeOverview, language: Language): string {
  const amount = overview.hasAmount ? [formatEuros(overview.centimes, language)] : [];
  return [sayState(overview, language), ...amount, sayPieces(overview.pieces, language)].join(SEPARATOR);
}
