import { wordBilan, wordCompte } from '../../messages/bilanTexts.ts';
import type { Langue } from '../../messages/langue.ts';
import { ecrireEuros, ecrirePoids } from '../../messages/quantites.ts';
import { LEVELS } from '../../problem.ts';
import type { Bilan, BilanDemande, BilanPieces, Etat, Niveaux } from '../bilan.ts';

/** What parts short phrases on one line. */
export const ENTRE = ' · ';

/** How a demande stands, and what is the matter with it. */
export function direEtat({ etat, niveaux }: BilanDemande, langue: Langue): string {
  const texte = wordBilan(etat, langue);
  const isOpen = etat === 'fautes' || etat === 'avertissements';
  return avecListe(texte, isOpen ? direNiveaux(niveaux, langue) : [], langue);
}

/** What becomes of a file, and what it lacks. */
export function direVerdict({ verdict, niveaux, demandes, pieces }: Bilan, langue: Langue): string {
  const texte = wordBilan(verdict, langue);
  if (verdict === 'retour') return avecListe(texte, direReponses(demandes, langue), langue);
  const { manquantes } = pieces;
  const manques = manquantes > 0 && isJudged(verdict) ? [wordCompte('pieces-introuvables', manquantes, langue)] : [];
  return avecListe(texte, [...direNiveaux({ ...niveaux, information: 0 }, langue), ...manques], langue);
}

function isJudged(verdict: Bilan['verdict']): boolean {
  return verdict === 'a-corriger' || verdict === 'incomplet';
}

/** The totals of a file. */
export function direTotaux(bilan: Bilan, langue: Langue): string[] {
  const { demandes, beneficiaires, pieces } = bilan;
  return [
    wordCompte('demandes', demandes.length, langue),
    ...direMontant(bilan, langue),
    wordCompte('beneficiaires', beneficiaires, langue),
    direPieces(pieces, langue),
  ];
}

function direMontant({ demandes, centimes, kind }: Bilan, langue: Langue): string[] {
  if (kind === 'model' || kind === 'advance') return [];
  const sans = demandes.filter(({ aMontant }) => !aMontant).length;
  const montant = direEuros(centimes, langue);
  if (sans === 0) return demandes.length === 0 ? [] : [montant];
  const liste = wordCompte('sans-montant', sans, langue);
  return [wordBilan('entre-parentheses', langue, { texte: montant, liste })];
}

/** What a demande is about: amount, beneficiaries, pieces and their weight. */
export function direDemande(bilan: BilanDemande, langue: Langue): string[] {
  const { aMontant, centimes, beneficiaires, pieces } = bilan;
  return [
    ...(aMontant ? [direEuros(centimes, langue)] : []),
    wordCompte('beneficiaires', beneficiaires, langue),
    direPieces(pieces, langue),
  ];
}

export function direPieces({ nombre, trouvees, manquantes, poids, toutPese }: BilanPieces, langue: Langue): string {
  const written = ecrirePoids(poids, langue);
  const liste = [
    ...(manquantes > 0 ? [wordCompte('introuvables', manquantes, langue)] : []),
    ...(trouvees ? [toutPese ? written : wordBilan('au-moins', langue, { poids: written })] : []),
  ].join(', ');
  const texte = wordCompte('pieces', nombre, langue);
  return liste === '' ? texte : wordBilan('entre-parentheses', langue, { texte, liste });
}

/** As many as there are problems of each level, the worst first. */
export function direNiveaux(niveaux: Niveaux, langue: Langue): string[] {
  return LEVELS.filter((level) => niveaux[level] > 0).map((level) => wordCompte(level, niveaux[level], langue));
}

function direReponses(demandes: readonly BilanDemande[], langue: Langue): string[] {
  const count = (etats: readonly Etat[]): number => demandes.filter(({ etat }) => etats.includes(etat)).length;
  const counts = [
    ['acceptee', count(['acceptee'])],
    ['refusee', count(['refusee'])],
    ['repondue', count(['repondue'])],
    ['sans-reponse', count(['prete', 'avertissements', 'fautes'])],
  ] as const;
  return counts.filter(([, number]) => number > 0).map(([key, number]) => wordCompte(key, number, langue));
}

export function direEuros(centimes: number, langue: Langue): string {
  return wordBilan('hors-taxe', langue, { montant: ecrireEuros(centimes, langue) });
}

function avecListe(texte: string, liste: readonly string[], langue: Langue): string {
  return liste.length === 0 ? texte : wordBilan('avec-liste', langue, { texte, liste: liste.join(', ') });
}
