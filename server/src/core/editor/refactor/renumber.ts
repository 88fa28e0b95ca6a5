import { numberDemande } from '../../claim/demandeOrder.ts';
import { toFile } from '../../rules/engine/fix.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/** All lines numbered from 1. */
export function renumber({ claimFile }: Plan): readonly Refactoring[] {
  const edits = claimFile.demandes.flatMap((demande, index) =>
    toFile(claimFile, index, numberDemande(demande, index + 1)),
  );
  return [{ kind: 'renumber-all', edits }];
}
