import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { readSchema } from './schema.ts';

/**
 * The source text of the validators that a file of `schemas/` gives for one normalised header and one normalised demande,
 * so that no schema is compiled when the server starts and no code is made from text in a web worker.
 */
export function validators(file: string): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(withoutAnnotations(readSchema(file)), 'solde');
  const code = standalone.default(ajv, {
    validateHeader: 'solde#/definitions/header',
    validateDemande: 'solde#/definitions/demande',
  });
  return `// Made from schemas/${file} by \`npm run generate\`. Do not edit.\n${code}`;
}

const ANNOTATIONS = new Set(['solde', 'title', 'description', 'examples', '$id']);

/** The schema's assertions alone: a value is checked against them, its description stays in `schemas/`. */
function withoutAnnotations(schema: object): object {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !ANNOTATIONS.has(key))
      .map(([key, value]) => [key, isObject(value) ? withoutAnnotations(value) : value]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
