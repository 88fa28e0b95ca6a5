import type { Resume } from '../../depot/resume.ts';
import { areAllDifferent } from '../doubles.ts';
import type { RuleOf } from '../rule.ts';

/** `numeroEditeur` links a demande to its pieces (3.2): one number, one demande. */
export const numeroEditeurDouble: RuleOf<'numero-editeur-double'> = {
  code: 'numero-editeur-double',
  level: 'error',
  compares: ['whole', 'numeroEditeur'],
  *compare(resumes) {
    if (areAllDifferent(resumes.map(numeroOf))) return;
    const first = new Map<string, number>();
    for (const [index, resume] of resumes.entries()) {
      const numero = numeroOf(resume);
      if (numero === undefined) continue;
      const other = first.get(numero);
      if (other === undefined) first.set(numero, index);
      else {
        const args = { valeur: numero, ligne: other + 1 };
        yield { index, champ: 'numeroEditeur', kind: 'double', args, other: { index: other, kind: 'premier' } };
      }
    }
  },
};

function numeroOf({ whole, numeroEditeur }: Resume): string | undefined {
  return whole ? numeroEditeur : undefined;
}
