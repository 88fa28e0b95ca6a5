import type { Demande } from '../../depot/demande.ts';
import { DEMANDE_FIELDS } from '../../depot/fields.ts';
import type { ValueNode } from '../../document/tree.ts';
import { direEtat } from '../../features/bilan/phrases.ts';
import type { Bilan } from '../../features/bilan.ts';
import { apercuTexts } from '../../messages/apercuTexts.ts';
import type { Langue } from '../../messages/langue.ts';
import { parLigne } from '../../problem.ts';
import type { Check } from '../../rules/check.ts';
import { sourceOf } from '../../rules/place.ts';
import type { Apercu, Cellule, LigneApercu, Place, Signal } from './apercu.ts';
import type { SignalDeLigne } from './signaux.ts';

/** The keys that have a column of their own; all others share one. */
const CLES = [
  'numLigne',
  'numeroASP',
  'numeroEditeur',
  'dateFacture',
  'montantSegurHTFacture',
  'beneficiaires',
  'piecesJustificatives',
] as const;
const REPONSE = ['codeTraitement', 'libelleTraitement'] as const;
/** The state stands behind the number, all other keys behind those of `CLES`. */
const ETAT = 1;
const AUTRES = CLES.length + 1;

/** The demandes as a table: a column for each key that differs between demandes, one for all others, one for their state. */
export function grilleDe(
  check: Check,
  { demandes }: Bilan,
  signaux: readonly SignalDeLigne[],
  langue: Langue,
): Pick<Apercu, 'colonnes' | 'lignes'> {
  const par = parLigne(signaux);
  const { starts } = check.depot.document;
  const [numLigne = '', ...titres] = CLES.map((cle) =>
    cle === 'piecesJustificatives' ? apercuTexts.pieces[langue] : (DEMANDE_FIELDS.get(cle)?.titre[langue] ?? cle),
  );
  return {
    colonnes: [numLigne, apercuTexts.etat[langue], ...titres, apercuTexts.autres[langue]],
    lignes: check.depot.demandes.flatMap((demande, index): LigneApercu[] => {
      const bilan = demandes[index];
      const from = starts[index];
      if (bilan === undefined || from === undefined) return [];
      const etat = { code: bilan.etat, texte: direEtat(bilan, langue) };
      const cellules = cellulesDe(demande, from, etat.texte);
      return [
        { ligne: index + 1, ...placeDe(demande, from), etat, cellules: avecSignaux(cellules, par.get(index + 1)) },
      ];
    }),
  };
}

function placeDe(demande: Demande, from: number): Place {
  return { start: from, end: from + demande.slice.text.length };
}

interface Zone {
  readonly texte: string;
  /** What the cell stands for in the text; undefined for the cells of all the rest. */
  readonly place: Place | undefined;
  /** Where it leads. */
  readonly vers: Place;
}

function cellulesDe(demande: Demande, from: number, etat: string): Zone[] {
  const { objet, slice } = demande;
  const whole = placeDe(demande, from);
  const [numLigne, ...cells] = CLES.map((cle): Zone => {
    const field = objet?.fields.get(cle);
    if (field === undefined) return { texte: '', place: undefined, vers: whole };
    const { property, value } = field;
    const place = { start: from + property.offset, end: from + property.offset + property.length };
    const vers = value && { start: from + value.offset, end: from + value.offset + value.length };
    return { texte: texteDe(cle, demande, value, slice.text), place, vers: vers ?? place };
  });
  const reponse = REPONSE.flatMap((cle) => simple(objet?.fields.get(cle)?.value, slice.text) || []).join(' ');
  const rest = (texte: string): Zone => ({ texte, place: undefined, vers: whole });
  return [numLigne ?? rest(''), rest(reponse || etat), ...cells, rest('')];
}

function texteDe(cle: (typeof CLES)[number], demande: Demande, value: ValueNode | undefined, source: string): string {
  if (cle === 'piecesJustificatives') {
    return demande.pieces.map((piece) => piece?.nom?.code ?? piece?.typeFichier?.value ?? '?').join(', ');
  }
  if (value?.type === 'array') return value.children.map((one) => simple(one, source)).join(', ');
  return simple(value, source);
}

/** A value as a person reads it; nothing for `null`, and an object or a list by how it begins. */
function simple(value: ValueNode | undefined, source: string): string {
  if (value === undefined || value.type === 'null') return '';
  return value.type === 'string' ? value.value : sourceOf(source, value);
}

/** Each problem in the cell that it stands in, else in the one of all other keys, or in that of the state. */
function avecSignaux(zones: readonly Zone[], signaux: readonly Signal[] = []): Cellule[] {
  const placed = zones.map((): Signal[] => []);
  for (const signal of signaux) {
    const at = zones.findIndex(
      ({ place }) => place !== undefined && signal.start >= place.start && signal.end <= place.end,
    );
    const isOfDemande = signal.code === 'balise-manquante' || signal.code === 'reponse-portail';
    placed[at >= 0 ? at : isOfDemande ? ETAT : AUTRES]?.push(signal);
  }
  return zones.map(({ texte, vers }, index) => ({ texte, ...vers, signaux: placed[index] ?? [] }));
}
