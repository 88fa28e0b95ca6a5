import type { Validator } from './schema.ts';

export declare const validateHeader: Validator;
export declare const validateDemande: Validator;
