import { sliceAt } from '../../document/document.ts';
import { styleOfDocument } from '../../document/writing.ts';
import type { Check } from '../../rules/check.ts';
import type { Span } from '../../rules/fixes.ts';
import { ajouter } from './ajouter.ts';
import { disposerCelleCi, disposerToutes } from './disposer.ts';
import { decouperEnPlusieurs, renommerFichier } from './fichier.ts';
import { deplacer, dupliquer, supprimer } from './lignes.ts';
import { ordonner } from './ordonner.ts';
import type { Plan, Refactoring } from './refactoring.ts';
import { renumeroter } from './renumeroter.ts';

const ALL: readonly ((plan: Plan) => readonly Refactoring[])[] = [
  ajouter,
  dupliquer,
  deplacer,
  supprimer,
  renumeroter,
  ordonner,
  disposerCelleCi,
  disposerToutes,
  decouperEnPlusieurs,
  renommerFichier,
];

/**
 * The changes that can be made of a checked file with the cursor at the beginning of `span`: those that change something,
 * and only where damage does not leave it open what would become of the file. What an advance ought to look like is not known.
 */
export function refactorings({ depot, context }: Check, { start }: Span): readonly Refactoring[] {
  if (context.kind === 'advance') return [];
  const { document } = depot;
  const index = sliceAt(document, start);
  const plan: Plan = {
    depot,
    context,
    style: styleOfDocument(document),
    index: index < 0 ? undefined : index,
    offset: start,
  };
  return ALL.flatMap((make) => make(plan)).filter(
    ({ edits, files = [] }) => edits.some(({ length, text }) => length > 0 || text !== '') || files.length > 0,
  );
}
