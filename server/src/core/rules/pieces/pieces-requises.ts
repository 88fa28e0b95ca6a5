import type { RuleOf } from '../rule.ts';

/** A claim has its invoice and its certificate of verified fitness (3.1). */
export const piecesRequises: RuleOf<'pieces-requises'> = {
  code: 'pieces-requises',
  level: 'error',
  checkDemande({ objet, pieces, whole }, report) {
    const list = objet?.fields.get('piecesJustificatives')?.value;
    if (!whole || list?.type !== 'array') return;
    const types = pieces.map((piece) => piece?.type);
    // What type a piece is meant to be of may be the other fault that is said of it.
    if (types.includes(undefined)) return;
    const end = list.offset + list.length;
    const facture = types.includes('FACTURE');
    const va = types.includes('VA');
    if (!facture && !va) report({ start: end - 1, end, kind: 'aucune' });
    else if (!facture) report({ start: end - 1, end, kind: 'facture' });
    else if (!va) report({ start: end - 1, end, kind: 'va' });
  },
};
