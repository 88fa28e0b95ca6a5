import type { StringDamage } from './lexer.ts';

/** Everything that can be wrong with a text as JSON (RFC 8259), each kind with wording of its own. */
export type SyntaxKind =
  | StringDamage
  | 'vide'
  | 'html'
  | 'pas-json'
  | 'tronque'
  | 'demande-non-fermee'
  | 'texte-apres'
  | 'objet-apres'
  | 'ferme-trop-tot'
  | 'profondeur'
  | 'virgule-finale'
  | 'virgule-manquante'
  | 'virgule-en-trop'
  | 'point-virgule'
  | 'accolade-ouvrante'
  | 'deux-points-manquants'
  | 'cle-sans-guillemets'
  | 'cle-manquante'
  | 'valeur-manquante'
  | 'accolade-manquante'
  | 'crochet-manquant'
  | 'fermeture-en-trop'
  | 'commentaire'
  | 'espace-interdit'
  | 'echappement'
  | 'constante'
  | 'nombre-impossible'
  | 'texte-sans-guillemets'
  | 'zero-initial'
  | 'virgule-decimale'
  | 'nombre-ecriture'
  | 'inattendu'
  | 'gabarit'
  | 'programme'
  | 'parentheses'
  | 'conflit'
  | 'texte-avant'
  | 'cellule'
  | 'barres'
  | 'guillemets-echappes'
  | 'virgule-pour-deux-points'
  | 'deux-points-en-trop'
  | 'fermeture-autre'
  | 'crochet-ouvrant'
  | 'liste-sans-crochets'
  | 'texte-derriere'
  | 'lignes-prefixees';

/** One syntax fault, `[start, end)` in UTF-16 units of the text it was read from. */
export interface SyntaxFault {
  readonly kind: SyntaxKind;
  readonly start: number;
  readonly end: number;
  /** What the message quotes: the text found, and what stands for it. */
  readonly args?: Readonly<Record<string, string>>;
  /** True where the same kind elsewhere is not: after it, it cannot be told what is missing around it. */
  readonly breaking?: boolean;
}

const BREAKING: ReadonlySet<SyntaxKind> = new Set([
  'guillemet-manquant',
  'vide',
  'html',
  'pas-json',
  'tronque',
  'ferme-trop-tot',
  'demande-non-fermee',
  'profondeur',
  'cle-manquante',
  'accolade-ouvrante',
  'accolade-manquante',
  'crochet-manquant',
  'crochet-ouvrant',
  'fermeture-en-trop',
  'inattendu',
  'cellule',
  'barres',
]);

/** Whether after such a fault it cannot be told what is missing around it and what is not. */
export function isBreaking(fault: SyntaxFault): boolean {
  return fault.breaking === true || BREAKING.has(fault.kind);
}
