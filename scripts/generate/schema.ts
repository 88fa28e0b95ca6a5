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

/** A schema of claim files, read from `schemas/`. */
export function readSchema(file: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8')) as Schema;
}
