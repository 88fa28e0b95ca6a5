import file from '../../../../schemas/solde-bio-loinc.schema.json' with { type: 'json' };
import * as validators from './bioLoinc.validators.generated.js';
import type { Profile } from './profile.ts';
import { readSchema } from './schema.ts';

/** LOINC transcoders of the biology corridor: all of DTJSONSOLDE-BIO-LOINC-VA1. */
export const bioLoinc: Profile = {
  software: 'LOINC',
  schema: readSchema(file, validators),
};
