import { lireReponse } from '../../server/src/core/depot/reponse.ts';
import { createVoisinage } from '../../server/src/core/nearby/surroundings.ts';
import type {
  Archive,
  Fichier,
  Frere,
  LigneFrere,
  Voisinage,
  VoisinageParts,
} from '../../server/src/core/nearby/voisinage.ts';

/** A neighbourhood with nothing in it but these parts, all of it known. */
export function voisinage(parts: Partial<VoisinageParts>): Voisinage {
  const nothing = { noms: [], fichiers: [], archives: [], freres: [], complet: true, nonControles: [] };
  return createVoisinage({ ...nothing, ...parts });
}

/** A piece on disk beside the claim file: of 1 000 bytes, and what its extension says, but for what is given. */
export function fichier(nom: string, other: Partial<Fichier> = {}): Fichier {
  const format = nom.slice(nom.lastIndexOf('.') + 1).toLowerCase();
  return { nom, lieu: nom, chemin: `/depot/${nom}`, dansArchive: false, taille: 1000, format, ...other };
}

/** A piece in an archive beside the claim file. */
export function emballe(nom: string, archive = 'envoi.zip', other: Partial<Fichier> = {}): Fichier {
  return fichier(nom, { lieu: archive, chemin: `/depot/${archive}`, dansArchive: true, ...other });
}

/** An archive beside the claim file that can be read, of 1 000 bytes, but for what is given. */
export function archive(nom = 'envoi.zip', other: Partial<Archive> = {}): Archive {
  return { nom, lieu: nom, chemin: `/depot/${nom}`, taille: 1000, lisible: true, ...other };
}

/** Another claim file nearby, but for what is given. */
export function frere(other: Partial<Frere> = {}): Frere {
  const nom = other.nom ?? 'JSON-LOINC00001-20240101-001.json';
  return {
    nom,
    chemin: `/depot/${nom}`,
    kind: 'claim',
    ans: 'LOINC00001',
    siret: '35600000009075',
    lignes: [],
    ...other,
  };
}

/** Its demande with the numbers that the `numero`th of `demande.ts` has, but for what is given. */
export function ligne(numero: number, other: Partial<LigneFrere> = {}): LigneFrere {
  const editeur = String(numero).padStart(5, '0');
  const at = { line: numero, column: 1 };
  const numbers = { numeroASP: `FINBIO0${editeur}`, numeroEditeur: editeur };
  return {
    numLigne: numero,
    ...numbers,
    noms: [],
    beneficiaires: undefined,
    refusee: false,
    reponse: undefined,
    lieu: { start: at, end: at },
    ...other,
  };
}

/** The same with the portal's answer to it. */
export function rendue(numero: number, texte = '"Demande acceptée"', other: Partial<LigneFrere> = {}): LigneFrere {
  const at = { line: numero, column: 9 };
  const sorte = lireReponse(texte.slice(1, -1));
  return ligne(numero, {
    refusee: sorte === 'refusee',
    reponse: { sorte, texte, lieu: { start: at, end: at } },
    ...other,
  });
}

/** The pieces of the right demande of `demande.ts`. */
export const PIECES: readonly Fichier[] = ['FACTURE', 'VA'].map((code) => fichier(`BIO-LOINC-Va1-${code}-00001.pdf`));
