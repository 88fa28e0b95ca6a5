import type { Language } from './language.ts';

/** What a column of a table may hold, as a person chooses it. */
export const columnChoiceTexts = {
  numeroASP: { fr: 'Numéro ASP (numeroASP)', en: 'ASP number (numeroASP)' },
  numeroEditeur: { fr: 'Numéro de l’éditeur (numeroEditeur)', en: 'Vendor’s number (numeroEditeur)' },
  dateFacture: { fr: 'Date de la facture (dateFacture)', en: 'Date of the invoice (dateFacture)' },
  montantSegurHTFacture: {
    fr: 'Montant Ségur HT (montantSegurHTFacture)',
    en: 'Ségur amount before tax (montantSegurHTFacture)',
  },
  beneficiaires: { fr: 'Bénéficiaires, FINESS (beneficiaires)', en: 'Beneficiaries, FINESS (beneficiaires)' },
  piece: { fr: 'Pièce, de tout type', en: 'Document of any type' },
  ignore: { fr: 'Ne pas prendre', en: 'Not taken' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type ColumnChoiceText = keyof typeof columnChoiceTexts;

/** What a column of a table may hold. */
export function wordColumnChoice(choice: ColumnChoiceText, language: Language): string {
  return columnChoiceTexts[choice][language];
}
