import { blockNames } from '../../depot/blocs.ts';
import { disposer } from '../../depot/disposition.ts';
import { estDemande } from '../../depot/resume.ts';
import { type Fix, type ReadAll, toFile } from '../fix.ts';
import type { LineFinding, RuleOf } from '../rule.ts';

/** The blocks of a demande are laid out otherwise than in the author's model, or else in the first one (2.2). */
export const dispositionMixte: RuleOf<'disposition-mixte'> = {
  code: 'disposition-mixte',
  level: 'information',
  compares: ['whole', 'blocs'],
  *compare(resumes, { modele }) {
    const first = resumes.find(estDemande);
    const right = modele?.blocs ?? (first?.whole ? first.blocs : undefined);
    if (right === undefined) return;
    const kind = modele?.blocs === undefined ? 'autre' : 'modele';
    for (const [index, resume] of resumes.entries()) {
      const { whole, blocs } = resume;
      if (whole && estDemande(resume) && differ(blocs, right)) yield { index, champ: '', kind };
    }
  },
  fixLine: layOutAsFirst,
};

/** The blocks of a demande as the first one has them, or the model: values stay as they are. */
function layOutAsFirst({ index = 0, kind }: LineFinding, { depot, style, context }: ReadAll): readonly Fix[] {
  // Where one demande ends may only be told by the key that the next begins with.
  if (!depot.demandes.every(({ slice }) => slice.closed)) return [];
  const demande = depot.demandes[index];
  const first = depot.demandes.find(({ objet }) => objet !== undefined)?.objet;
  const noms = kind === 'modele' ? context.modele?.nomsBlocs : first && blockNames(first);
  const edits = demande && noms ? toFile(depot, index, disposer(demande, noms, style)) : [];
  if (edits.length === 0) return [];
  return [{ kind: kind === 'modele' ? 'disposer-modele' : 'disposer-premiere', safe: false, edits }];
}

/** Whether a block that both have is an object in one and not in the other. */
function differ(a: string, b: string): boolean {
  return a !== b && [...a].some((layout, bloc) => layout !== '-' && b[bloc] !== '-' && b[bloc] !== layout);
}
