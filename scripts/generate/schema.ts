import { readFileSync } from 'node:fs';

/** One key as the schema describes it; only what the generators read. */
export interface KeySchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, KeySchema>>;
}

export interface Schema {
  readonly definitions: { readonly header: ObjectSchema; readonly demande: ObjectSchema; readonly piece: ObjectSchema };
}

/** The schema of the claim file, read from `schemas/`. */
export function readSchema(): Schema {
  return JSON.parse(
    readFileSync(new URL('../../schemas/solde-bio-loinc.schema.json', import.meta.url), 'utf8'),
  ) as Schema;
}
