import { AUTRE, CLES, type Cle, type Colonne } from '../features/rows/titres.ts';

/** What a column may be chosen to hold: a key, the names of pieces, of one type or of any, or nothing that is taken. */
export const CHOIX = [...CLES, 'piece:FACTURE', 'piece:VA', 'piece:CTX', 'piece', 'ignorer'] as const;
export type Choix = (typeof CHOIX)[number];

export function isChoix(text: string): text is Choix {
  return CHOIX.some((choix) => choix === text);
}

export function choixDe(colonne: Colonne): Choix {
  if (colonne.quoi === 'cle') return colonne.cle;
  if (colonne.quoi !== 'piece') return 'ignorer';
  return colonne.type === undefined ? 'piece' : `piece:${colonne.type}`;
}

export function colonneDe(choix: Choix): Colonne {
  switch (choix) {
    case 'ignorer':
      return AUTRE;
    case 'piece':
      return { quoi: 'piece', type: undefined };
    case 'piece:FACTURE':
      return { quoi: 'piece', type: 'FACTURE' };
    case 'piece:VA':
      return { quoi: 'piece', type: 'VA' };
    case 'piece:CTX':
      return { quoi: 'piece', type: 'CTX' };
    default:
      return { quoi: 'cle', cle: choix };
  }
}

export function isCle(colonne: Colonne, cle: Cle): boolean {
  return colonne.quoi === 'cle' && colonne.cle === cle;
}
