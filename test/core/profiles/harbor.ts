import { readFileSync } from 'node:fs';
import { compile } from '../../../scripts/generate/validators.ts';
import { inRoot } from '../../../scripts/lib/paths.ts';
import type { Profile } from '../../../server/src/core/profiles/profile.ts';
import { readSchema, type SchemaFile } from '../../../server/src/core/profiles/schema.ts';

const SCHEMA = 'test/core/profiles/harbor.schema.json';
const file = JSON.parse(readFileSync(inRoot(SCHEMA), 'utf8')) as SchemaFile;

/** Software of a corridor that there is not: other letters in its numbers, two pieces, a key of its own, a lower maximum. */
export const harbor: Profile = {
  software: 'HARBOR',
  otherSoftware: [],
  corridor: 'SEA',
  wave: 'Va2',
  sector: { fr: 'en mer', en: 'at sea' },
  aspPrefix: 'FINSEA',
  isWhole: true,
  schema: readSchema(file, compile(SCHEMA)),
  pieceTypes: [
    {
      type: 'FACTURE',
      code: 'FACTURE',
      isNumbered: false,
      isRequired: true,
      isSingle: true,
      noun: { fr: 'la facture', en: 'the invoice' },
      label: 'facture',
      words: /facture/,
      heading: undefined,
      column: { fr: 'Pièce : facture', en: 'Document: invoice' },
    },
    {
      type: 'LOG',
      code: 'LOG',
      isNumbered: false,
      isRequired: true,
      isSingle: false,
      noun: { fr: 'le journal de bord', en: 'the ship’s log' },
      label: 'log',
      words: /journal/,
      heading: /^journal$/,
      column: { fr: 'Pièce : journal', en: 'Document: log' },
    },
  ],
  maximumAmount: 1500,
};
