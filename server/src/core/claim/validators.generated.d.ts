import type { ErrorObject } from 'ajv';

interface Validator {
  (value: unknown): boolean;
  /** The faults of the last value, in the order of the schema; null when it had none. */
  errors: ErrorObject[] | null;
}

export declare const validateHeader: Validator;
export declare const validateDemande: Validator;
