import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Validator, Validators } from '../../server/src/core/profiles/schema.ts';
import { inRoot, root } from '../lib/paths.ts';

/** The part of a schema that each validator is made of. */
const PARTS = { validateHeader: 'solde#/definitions/header', validateDemande: 'solde#/definitions/demande' } as const;

/**
 * The validators that each schema of claim files gives for one normalised header and one normalised demande, beside its
 * profile: `bioLoinc` for `solde-bio-loinc`. So no schema is compiled when the server starts, and no code is made from text
 * in a web worker.
 */
export function validatorFiles(): [path: string, text: string][] {
  return globSync('schemas/solde-*.schema.json', { cwd: root }).flatMap((path): [string, string][] => {
    const file = path.replaceAll('\\', '/');
    const name = basename(file, '.schema.json').slice('solde-'.length);
    const target = `server/src/core/profiles/${name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
    const header = `// Made from ${file} by \`npm run generate\`. Do not edit.\n`;
    return [
      [`${target}.validators.generated.js`, header + standalone.default(read(file), PARTS)],
      [`${target}.validators.generated.d.ts`, header + TYPES],
    ];
  });
}

const TYPES = `import type { Validator } from './schema.ts';

export declare const validateHeader: Validator;
export declare const validateDemande: Validator;
`;

/** The same validators themselves. */
export function compile(file: string): Validators {
  const ajv = read(file);
  const of = (part: string): Validator => {
    const validator = ajv.getSchema(part);
    if (validator === undefined) throw new Error(`${file} has no ${part}`);
    return validator as Validator;
  };
  return { validateHeader: of(PARTS.validateHeader), validateDemande: of(PARTS.validateDemande) };
}

/** The schema in a file, by its path from the repository's root. */
function read(file: string): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  return ajv.addSchema(withoutAnnotations(JSON.parse(readFileSync(inRoot(file), 'utf8'))), 'solde');
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
