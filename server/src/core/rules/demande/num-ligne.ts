import type { Depot } from '../../depot/depot.ts';
import { numeroter } from '../../depot/lignes.ts';
import { estDemande, type Resume } from '../../depot/resume.ts';
import type { Edits } from '../../edits.ts';
import { type Fix, type ReadAll, toFile } from '../fix.ts';
import type { LineFindingOf, RuleOf } from '../rule.ts';

const MOST = 200;

/** `numLigne` (3.2): a whole number, 1 for the first demande, then one more each, 200 at most. */
export const numLigne: RuleOf<'num-ligne'> = {
  code: 'num-ligne',
  level: 'error',
  compares: ['whole', 'numLigne', 'blocs'],
  *compare(resumes) {
    let shift = 0;
    let strangers = 0;
    for (const [index, resume] of resumes.entries()) {
      // In a file of too many demandes `lignes-nombre` says so.
      if (index >= MOST) return;
      // What is no demande may go or become one: it may be counted or not.
      if (!estDemande(resume)) strangers++;
      // A demande whose number cannot be read is passed over: its numbering goes on by its place.
      if (!resume.whole || resume.numLigne === undefined) continue;
      const skipped = shift - (resume.numLigne.valeur - (index + 1));
      if (Number.isInteger(skipped) && skipped > 0 && skipped <= strangers) shift -= skipped;
      strangers = 0;
      const finding = check(resume.numLigne, index, shift);
      if (finding !== undefined) yield finding;
      if (Number.isInteger(resume.numLigne.valeur)) shift = resume.numLigne.valeur - (index + 1);
    }
  },
  fixLine({ index = 0 }, read) {
    const edits = read.depot.demandes.flatMap((_, place) => renumber(read, place));
    const safe = read.depot.demandes.every(({ resume }) => estDemande(resume) && resume.whole);
    const all: Fix = { kind: 'renumeroter-tout', safe, edits };
    const one: Fix = {
      kind: 'renumeroter-ligne',
      args: { attendu: index + 1 },
      safe,
      edits: renumber(read, index),
    };
    if (edits.length === 1) return [one];
    return isFollowed(read.depot, index) ? [all] : [all, one];
  },
};

/** Whether the next number goes on from a wrong one: to write this line's alone would only move the fault there. */
function isFollowed({ demandes }: Depot, index: number): boolean {
  const [own, next] = demandes.slice(index).flatMap(({ resume: { whole, numLigne } }, place) => {
    return whole && numLigne !== undefined ? [numLigne.valeur - (index + place + 1)] : [];
  });
  return own !== undefined && own !== 0 && own === next;
}

function renumber({ depot }: ReadAll, index: number): Edits {
  const demande = depot.demandes[index];
  return demande === undefined ? [] : toFile(depot, index, numeroter(demande, index + 1));
}

/** Once the numbers are shifted, by a line too many or too few, each that goes on from the one before is not said again. */
function check(
  { texte, valeur }: NonNullable<Resume['numLigne']>,
  index: number,
  shift: number,
): LineFindingOf<'num-ligne'> | undefined {
  const attendu = index + 1;
  if (texte === String(attendu)) return undefined;
  const finding = { index, champ: 'numLigne', args: { valeur: texte, attendu } };
  if (!/^-?\d+$/.test(texte)) return { ...finding, kind: 'entier' };
  if (valeur < 1 || valeur > MOST) return { ...finding, kind: 'bornes' };
  if (shift !== 0 && valeur - attendu === shift) return undefined;
  return { ...finding, kind: index === 0 ? 'premiere' : 'suite' };
}
