import { numeroter } from '../../depot/lignes.ts';
import { toFile } from '../../rules/fix.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/** All lines numbered from 1. */
export function renumeroter({ depot }: Plan): readonly Refactoring[] {
  const edits = depot.demandes.flatMap((demande, index) => toFile(depot, index, numeroter(demande, index + 1)));
  return [{ kind: 'renumeroter-tout', edits }];
}
