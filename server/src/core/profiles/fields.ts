import type { Bilingual } from '../problem.ts';

/** What `schemas/` says of one key. */
export interface FieldDescription {
  readonly name: string;
  readonly block: string;
  /** What the block is called (2.2). */
  readonly blockHeading: Bilingual;
  readonly heading: Bilingual;
  /** A few sentences, keys and values between backticks. */
  readonly description: Bilingual;
  /** As the specification's table puts it. */
  readonly format: string;
  /** False for the always-null keys that the table of 3.2 does not call « Obligatoire ». */
  readonly required: boolean;
  readonly type: JsonType | undefined;
  /** The one value it may have, as JSON text, if it has but one. */
  readonly fixed: string | undefined;
  /** The texts that it may be, where the specification lists them. */
  readonly choices: readonly string[];
  /** The number of characters of a `VARCHAR (=n)`. */
  readonly length: number | undefined;
  /** The form of a text. */
  readonly pattern: RegExp | undefined;
  /** The code of the rule that each keyword of the schema stands for. */
  readonly rules: Readonly<Record<string, string>>;
  /** Where the specification says it. */
  readonly section: string;
}

export type JsonType = 'string' | 'number' | 'integer' | 'array' | 'object';

/** A key in a file of `schemas/`. */
export interface KeySchema {
  readonly title: string;
  readonly description: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly items?: object;
  readonly solde: {
    readonly block: string;
    readonly format: string;
    readonly required: boolean;
    readonly en: { readonly title: string; readonly description: string };
    readonly rules?: Readonly<Record<string, string>>;
    readonly section: string;
  };
}

/** Keyword → rule, where the key itself does not say otherwise. */
const USUAL_RULES = { type: 'structure-type', required: 'balise-manquante', const: 'valeur-fixe' };

/** What a schema says of a key; `blocks` are the names of its blocks. */
export function describeKey(
  name: string,
  key: KeySchema,
  blocks: Readonly<Record<string, Bilingual>>,
): FieldDescription {
  const { en, block } = key.solde;
  const length = /^VARCHAR \(=(\d+)\)$/.exec(key.solde.format)?.[1];
  return {
    name,
    block,
    blockHeading: blocks[block] ?? { fr: block, en: block },
    heading: { fr: key.title, en: en.title },
    description: { fr: key.description, en: en.description },
    format: key.solde.format,
    required: key.solde.required,
    type: key.type as JsonType | undefined,
    fixed: 'const' in key ? JSON.stringify(key.const) : undefined,
    choices: key.enum ?? key.examples ?? [],
    length: length === undefined ? undefined : Number(length),
    pattern: key.pattern === undefined ? undefined : new RegExp(key.pattern),
    rules: { ...USUAL_RULES, ...key.solde.rules },
    section: key.solde.section,
  };
}
