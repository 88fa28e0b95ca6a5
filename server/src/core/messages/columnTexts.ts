import type { Language } from './language.ts';

/** What a column of a table may hold, as a person chooses it. */
export const columnChoiceTexts = {
  numeroASP: { fr: 'Numéro de dossier ASP (numeroASP)', en: 'ASP case number (numeroASP)' },
  numeroEditeur: { fr: 'Numéro éditeur (numeroEditeur)', en: 'Vendor reference (numeroEditeur)' },
  dateFacture: { fr: 'Date de la facture (dateFacture)', en: 'Invoice date (dateFacture)' },
  montantSegurHTFacture: {
    fr: 'Montant Ségur HT (montantSegurHTFacture)',
    en: 'Ségur amount excl. VAT (montantSegurHTFacture)',
  },
  beneficiaires: { fr: 'Bénéficiaires, FINESS (beneficiaires)', en: 'Beneficiaries, FINESS (beneficiaires)' },
  piece: { fr: 'Pièce, type d’après le nom', en: 'Document, type from its name' },
  ignore: { fr: 'Ignorer', en: 'Ignore' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type ColumnChoiceText = keyof typeof columnChoiceTexts;

/** What a column of a table may hold. */
export function wordColumnChoice(choice: ColumnChoiceText, language: Language): string {
  return columnChoiceTexts[choice][language];
}
