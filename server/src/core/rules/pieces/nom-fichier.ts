import type { Demande } from '../../depot/demande.ts';
import { lireNom } from '../../depot/nom.ts';
import { isOfOtherSoftware } from '../../depot/resume.ts';
import { isTextOfNothing } from '../../depot/values.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';

const LONGEST = 49;
const RIGHT = /^BIO-LOINC-Va1-(FACTURE|VA|CT[1-9]\d*)-[0-9A-Za-z]+\.(pdf|png|jpg)$/;

/** A piece's name follows the nomenclature of 3.3, has fewer than 50 characters (3.2), and never a folder. */
export const nomFichier: RuleOf<'nom-fichier'> = {
  code: 'nom-fichier',
  level: 'error',
  checkDemande(demande, report) {
    for (const piece of demande.pieces) {
      const value = piece?.nomFichier;
      if (value === undefined || isRight(value.value, demande)) continue;
      const { args, ...how } = wording(value.value, isOfOtherSoftware(demande.resume));
      const usual = { valeur: sourceOf(demande.slice.text, value), logiciel: logicielOf(demande) };
      report({ ...spanOf(value), ...how, args: { ...usual, ...args } });
    }
  },
};

/** Of another software's names only the general form is known. */
function isRight(nom: string, { resume }: Demande): boolean {
  if (nom.length > LONGEST) return false;
  if (RIGHT.test(nom)) return true;
  return isOfOtherSoftware(resume) && lireNom(nom) !== undefined;
}

/** The software that the demande is for: the message writes the nomenclature with it. */
function logicielOf({ resume }: Demande): string {
  return isOfOtherSoftware(resume) ? (resume.logiciel ?? '') : 'LOINC';
}

function wording(nom: string, isOther: boolean): Wording<'nom-fichier'> {
  if (nom.trim() === '') return { kind: 'vide' };
  if (isTextOfNothing(nom)) return { kind: 'texte-null' };
  if (/[/\\]/.test(nom)) return { kind: 'dossier' };
  if (nom.length > LONGEST) return { kind: 'longueur', args: { longueur: nom.length } };
  const parts = lireNom(nom, true);
  if (parts === undefined) return { kind: 'forme' };
  const { logiciel, code, extension } = parts;
  if (isOther && logiciel !== 'LOINC') return { kind: 'casse', level: 'warning' };
  if (logiciel !== 'LOINC') return { kind: 'logiciel', args: { logiciel } };
  if (!/^(FACTURE|VA|CT([1-9]\d*)?)$/.test(code)) return { kind: 'code', args: { code } };
  if (!/^(pdf|png|jpg)$/.test(extension)) return { kind: 'extension', args: { extension } };
  return code === 'CT' ? { kind: 'catalogue', level: 'warning' } : { kind: 'casse', level: 'warning' };
}
