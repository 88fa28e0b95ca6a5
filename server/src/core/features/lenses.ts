import { toDocument } from '../document/document.ts';
import type { Langue } from '../messages/langue.ts';
import { ecrireEuros } from '../messages/quantites.ts';
import type { Check } from '../rules/check.ts';
import { type Levels, problemsOf } from '../rules/problems.ts';
import { direEtat, direPieces, direTotaux, direVerdict, ENTRE } from './bilan/phrases.ts';
import { type BilanDemande, bilanOf } from './bilan.ts';

/** What stands over a place of a file. */
export interface Lentille {
  readonly offset: number;
  readonly texte: string;
}

/** The file summed up over its first brace, and each demande over its own. Of what is not judged only the first is said. */
export function lensesOf(check: Check, levels: Levels, langue: Langue): Lentille[] {
  const { document, entete } = check.depot;
  const bilan = bilanOf(check, problemsOf(check, levels));
  const head = {
    offset: toDocument(document, entete.root?.offset ?? 0),
    texte: [direVerdict(bilan, langue), ...direTotaux(bilan, langue)].join(ENTRE),
  };
  const demandes = bilan.demandes.flatMap((demande, index) => {
    const offset = document.starts[index];
    return offset === undefined || demande.etat === 'non-jugee' ? [] : [{ offset, texte: dire(demande, langue) }];
  });
  return [head, ...demandes];
}

function dire(bilan: BilanDemande, langue: Langue): string {
  const montant = bilan.aMontant ? [ecrireEuros(bilan.centimes, langue)] : [];
  return [direEtat(bilan, langue), ...montant, direPieces(bilan.pieces, langue)].join(ENTRE);
}
