import { wordLecture } from '../../messages/lectures.ts';
import { ecrirePoids } from '../../messages/quantites.ts';
import type { Fichier } from '../../nearby/voisinage.ts';
import { nomDuFormat } from '../../rules/voisins/contenu.ts';
import { ENTRE } from '../bilan/phrases.ts';
import type { Recit } from './valeurs.ts';

/** Where the piece of that name is, what it weighs, and what it is by its content; each of them where there are several. */
export function direPiece(nom: string, recit: Recit): string[] {
  const { voisinage } = recit.context;
  const { langue } = recit;
  if (nom.trim() === '') return [];
  if (voisinage === undefined) return [wordLecture('voisins-inconnus', langue)];
  const lines = voisinage.chercher(nom).map((fichier) => direFichier(fichier, nom, recit));
  if (lines.length > 1) return [lines.map((line) => `- ${line}`).join('\n')];
  return lines.length === 1 ? lines : [wordLecture(voisinage.complet ? 'piece-absente' : 'piece-non-vue', langue)];
}

function direFichier(fichier: Fichier, nom: string, { langue, rendu }: Recit): string {
  const { taille, format } = fichier;
  const facts = [
    direLieu(fichier, { langue, rendu }),
    ...(fichier.nom === nom ? [] : [wordLecture('piece-nom', langue, { nom: rendu.brut(fichier.nom) })]),
    ...(taille === undefined ? [] : [ecrirePoids(taille, langue)]),
    ...(format === undefined ? [] : [format === null ? wordLecture('format-inconnu', langue) : nomDuFormat(format)]),
  ];
  return facts.join(ENTRE);
}

export function direLieu(
  { nom, lieu, dansArchive }: Fichier,
  { langue, rendu }: Pick<Recit, 'langue' | 'rendu'>,
): string {
  if (dansArchive) return wordLecture('piece-archive', langue, { archive: rendu.brut(lieu) });
  const dossier = lieu.slice(0, lieu.length - nom.length);
  return dossier === ''
    ? wordLecture('piece-ici', langue)
    : wordLecture('piece-dossier', langue, { dossier: rendu.brut(dossier) });
}
