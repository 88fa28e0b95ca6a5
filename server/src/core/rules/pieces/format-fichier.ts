import { isFilledText } from '../../depot/values.ts';
import { reportTexts } from '../faults.ts';
import type { RuleOf, Wording } from '../rule.ts';

const SAME: Readonly<Record<string, string>> = { PDF: 'PDF', PNG: 'PNG', JPG: 'JPG', JPEG: 'JPG' };

/** `formatFichier` is PDF, PNG or JPG (3.2). */
export const formatFichier: RuleOf<'format-fichier'> = {
  code: 'format-fichier',
  level: 'error',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text } }, report) =>
    reportTexts('format-fichier', { faults, text }, wording, report),
};

function wording(text: string): Wording<'format-fichier'> {
  const bare = text.replace(/^[\s.]+|\s+$/g, '').toUpperCase();
  if (!isFilledText(bare)) return { kind: 'vide' };
  const attendu = SAME[bare];
  return attendu === undefined ? { kind: 'autre' } : { kind: 'ecriture', args: { attendu } };
}
