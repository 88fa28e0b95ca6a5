import file from '../../../../schemas/solde-bio-loinc.schema.json' with { type: 'json' };
import * as validators from './bioLoinc.validators.generated.js';
import type { Profile } from './profile.ts';
import { readSchema } from './schema.ts';

/** LOINC transcoders of the biology corridor: all of DTJSONSOLDE-BIO-LOINC-VA1. */
export const bioLoinc: Profile = {
  software: 'LOINC',
  otherSoftware: ['SGL'],
  corridor: 'BIO',
  wave: 'Va1',
  sector: { fr: 'en biologie', en: 'in biology' },
  aspPrefix: 'FINBIO',
  isWhole: true,
  schema: readSchema(file, validators),
  pieceTypes: [
    {
      type: 'FACTURE',
      code: 'FACTURE',
      isNumbered: false,
      isRequired: true,
      isSingle: true,
      noun: { fr: 'la facture', en: 'the invoice' },
      label: 'facture',
      words: /(?<![a-z])factures?/,
      heading: undefined,
      column: { fr: 'Pièce : facture', en: 'Document: invoice' },
    },
    {
      type: 'VA',
      code: 'VA',
      isNumbered: false,
      isRequired: true,
      isSingle: false,
      noun: { fr: 'l’attestation de vérification d’aptitude', en: 'the acceptance certificate' },
      label: 'va',
      heading: /^(attestation )?(verification )?aptitude$|^attestation( verification| va)?$/,
      column: { fr: 'Pièce : vérification d’aptitude', en: 'Document: certificate (VA)' },
      words: /(?<![a-z])(va(?![a-z])|verif|aptitude|attestation)/,
    },
    {
      type: 'CTX',
      code: 'CT',
      isNumbered: true,
      isRequired: false,
      isSingle: false,
      noun: { fr: 'le catalogue transcodé', en: 'the transcoded catalogue' },
      label: 'catalog',
      heading: /^catalogue( transcode)?( \d+)?$/,
      column: { fr: 'Pièce : catalogue', en: 'Document: catalogue' },
      words: /(?<![a-z])(ct(?![a-z])|catalogue)/,
    },
  ],
  // The maximum of 3.1's example.
  maximumAmount: 2917,
};
