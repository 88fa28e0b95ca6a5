import { existe, lireDate } from '../../depot/date.ts';
import type { Demande } from '../../depot/demande.ts';
import { departementOf } from '../../depot/departements.ts';
import { centimesDe } from '../../depot/montant.ts';
import { FINESS, isOfOtherSoftware } from '../../depot/resume.ts';
import type { StringNode } from '../../document/tree.ts';
import { wordBilan, wordCompte } from '../../messages/bilanTexts.ts';
import type { Langue } from '../../messages/langue.ts';
import { wordLecture } from '../../messages/lectures.ts';
import { ecrireEuros, number } from '../../messages/quantites.ts';
import { hasRightKey } from '../../rules/beneficiaires/finess.ts';
import type { Check } from '../../rules/check.ts';
import { estSiret, hasRightKeys } from '../../rules/entete/siret-cle.ts';
import type { Context } from '../../rules/rule.ts';
import { reponseA } from '../bilan.ts';
import type { Lieu } from './lieu.ts';
import { direPiece } from './piece.ts';
import type { Rendu } from './rendu.ts';

/** What a value's facts are told from, and how. */
export interface Recit {
  readonly context: Context;
  readonly langue: Langue;
  readonly rendu: Rendu;
}

/** What a value says that its text alone does not show, in paragraphs. */
export function faitsDe({ depot, context }: Check, lieu: Lieu, how: Pick<Recit, 'langue' | 'rendu'>): string[] {
  const { field, node, texte, index } = lieu;
  if (field === undefined || node.unsure) return [];
  const recit = { ...how, context };
  const demande = index === undefined ? undefined : depot.demandes[index];
  if (field.name === 'montantSegurHTFacture' && node.type === 'number' && demande) {
    return direMontant(texte.slice(node.offset, node.offset + node.length), demande, recit);
  }
  if ((field.name === 'codeTraitement' || field.name === 'libelleTraitement') && node.type !== 'null' && demande) {
    return direReponse(demande, recit);
  }
  return node.type === 'string' ? (TEXTES[field.name]?.(node.value, recit) ?? []) : [];
}

const TEXTES: Readonly<Record<string, (texte: StringNode['value'], recit: Recit) => string[]>> = {
  'beneficiaires[]': direFiness,
  SIRET: direSiret,
  dateFacture: direDate,
  nomFichier: direPiece,
  numeroASP: (texte, recit) => direAilleurs('numeroASP', texte, recit),
  numeroEditeur: (texte, recit) => direAilleurs('numeroEditeur', texte, recit),
};

function direFiness(finess: string, { langue, rendu }: Recit): string[] {
  if (!FINESS.test(finess)) return [];
  const departement = departementOf(finess);
  if (departement === undefined) return [wordLecture('departement-inconnu', langue, { code: finess.slice(0, 2) })];
  const { nom, code } = departement;
  return [`${rendu.gras(wordLecture('departement', langue, { nom, code }))}, ${cle(hasRightKey(finess), langue)}`];
}

function direSiret(siret: string, { langue }: Recit): string[] {
  if (!estSiret(siret)) return [];
  const args = { siren: siret.slice(0, 9).replace(/\d{3}(?=\d)/g, '$&\u00a0'), nic: siret.slice(9) };
  return [`${wordLecture('siret', langue, args)}, ${cle(hasRightKeys(siret), langue)}`];
}

function cle(isRight: boolean, langue: Langue): string {
  return wordLecture(isRight ? 'cle-juste' : 'cle-fausse', langue);
}

const DAY_MS = 86_400_000;

/** The day of an invoice, however it is written: its weekday, and how long ago it was. */
function direDate(texte: string, { context, langue, rendu }: Recit): string[] {
  const date = lireDate(texte);
  if (date === undefined || !existe(date)) return [];
  const { jour, mois, annee } = date;
  const time = Date.UTC(annee, mois - 1, jour);
  const semaine = { mot: `jour${new Date(time).getUTCDay()}` };
  const day = rendu.gras(wordLecture('date', langue, { semaine, jour, mois: { mot: `mois${mois}` }, annee }));
  const { aujourdhui } = context;
  return [aujourdhui === undefined ? day : `${day}, ${depuis((timeOf(aujourdhui) - time) / DAY_MS, langue)}`];
}

/** Of a day written `AAAAMMJJ`. */
function timeOf(jour: string): number {
  return Date.UTC(Number(jour.slice(0, 4)), Number(jour.slice(4, 6)) - 1, Number(jour.slice(6)));
}

function depuis(jours: number, langue: Langue): string {
  if (jours === 0) return wordLecture('aujourdhui', langue);
  return jours > 0 ? wordCompte('il-y-a', jours, langue) : wordCompte('dans', -jours, langue);
}

function direMontant(source: string, { resume }: Demande, { context, langue, rendu }: Recit): string[] {
  const centimes = centimesDe(source);
  if (centimes === undefined) return [];
  const montant = rendu.gras(wordBilan('hors-taxe', langue, { montant: ecrireEuros(centimes, langue) }));
  const maximum = Math.round(context.montantMaximum * 100);
  // What another software is paid at most is not known here.
  if (centimes <= 0 || maximum <= 0 || isOfOtherSoftware(resume)) return [montant];
  const part = number(((centimes / maximum) * 100).toFixed(1).replace(/\.0$/, ''), langue);
  return [`${montant}, ${wordLecture('part', langue, { part, maximum: ecrireEuros(maximum, langue) })}`];
}

function direReponse(demande: Demande, { langue }: Recit): string[] {
  const reponse = reponseA(demande);
  return reponse === undefined ? [] : [wordLecture(`reponse-${reponse}`, langue)];
}

/** As many files are named at most. */
const MOST = 8;

/** The files nearby whose demandes have the same number. */
function direAilleurs(
  part: 'numeroASP' | 'numeroEditeur',
  numero: string,
  { context, langue, rendu }: Recit,
): string[] {
  const { voisinage } = context;
  if (voisinage === undefined || numero.trim() === '') return [];
  const found = voisinage.lignesDe(part, numero);
  if (found.length === 0) return [wordLecture('nulle-part', langue)];
  const lines = found.slice(0, MOST).map(({ frere, numero: ligne }) => {
    const args = { fichier: rendu.brut(frere.nom), ligne, sorte: wordLecture(frere.kind, langue) };
    return `- ${wordLecture('ligne-de', langue, args)}`;
  });
  return [wordLecture('aussi-dans', langue), [...lines, ...(found.length > MOST ? ['- …'] : [])].join('\n')];
}
