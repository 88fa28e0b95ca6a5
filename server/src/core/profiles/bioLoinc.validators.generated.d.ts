// Made from schemas/solde-bio-loinc.schema.json by `npm run generate`. Do not edit.
import type { Validator } from './schema.ts';

export declare const validateHeader: Validator;
export declare const validateDemande: Validator;
