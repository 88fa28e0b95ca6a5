import { titles } from '../../../server/src/core/messages/titles.ts';
import type { Block } from '../../../server/src/core/rules/engine/rule.ts';

export type Code = keyof typeof titles;
export const CODES = Object.keys(titles) as Code[];

/** The blocks of rules as the index of the pages names and orders them. */
export const BLOCKS: { readonly [B in Block]: { readonly fr: string; readonly en: string } } = {
  json: { fr: 'JSON', en: 'JSON' },
  structure: { fr: 'Structure', en: 'Structure' },
  header: { fr: 'Entête', en: 'Header' },
  demande: { fr: 'Demande', en: 'Claim' },
  facture: { fr: 'Facture', en: 'Invoice' },
  beneficiaires: { fr: 'Bénéficiaires', en: 'Beneficiaries' },
  pieces: { fr: 'Pièces justificatives', en: 'Supporting documents' },
  scenario: { fr: 'Scénario d’installation', en: 'Installation scenario' },
  claimName: { fr: 'Nom du fichier', en: 'Name of the file' },
  nearby: { fr: 'Fichiers voisins', en: 'Files nearby' },
};
