import type { ErrorObject } from 'ajv';
import type { Bilingual } from '../problem.ts';
import { describeKey, type FieldDescription, type KeySchema } from './fields.ts';

/** What a file of `schemas/` says, as the code asks for it. */
export interface Schema {
  /** The document that it follows, by its name and day. */
  readonly specification: Readonly<Record<'name' | 'date', string>>;
  /** What each block is called (2.2). */
  readonly blocks: Readonly<Record<string, Bilingual>>;
  readonly header: Fields;
  readonly demande: Fields;
  readonly piece: Fields;
  /** What an element of each list is, by the list's key. */
  readonly elements: Readonly<Record<string, FieldDescription>>;
  readonly validators: Validators;
}

/** The keys of one level of a file, by name, in the specification's order. */
export interface Fields extends ReadonlyMap<string, FieldDescription> {
  /** The schema that they are of. */
  readonly schema: Schema;
}

/** What `scripts/generate` compiles of a schema: both take a header, or a demande, with its known keys together. */
export interface Validators {
  readonly validateHeader: Validator;
  readonly validateDemande: Validator;
}

export interface Validator {
  (value: unknown): boolean;
  /** The faults of the last value, in the order of the schema; null when it had none. */
  errors?: ErrorObject[] | null;
}

type Level = { readonly properties: object };

/** A file of `schemas/`, as far as it is read here. */
export interface SchemaFile {
  readonly solde: Pick<Schema, 'specification' | 'blocks'>;
  readonly definitions: { readonly header: Level; readonly demande: Level; readonly piece: Level };
}

export function readSchema({ solde, definitions }: SchemaFile, validators: Validators): Schema {
  const { specification, blocks } = solde;
  const { header, demande, piece } = definitions;
  const describe = (name: string, key: KeySchema): FieldDescription => describeKey(name, key, blocks);
  const fieldsOf = ({ properties }: Level): FieldDescription[] =>
    keysOf(properties).map(([name, key]) => describe(name, key));
  const lists = keysOf(demande.properties).filter(([, { items }]) => items !== undefined);
  const elements = lists.map(([name, key]) => [name, describe(`${name}[]`, elementOf(key))] as const);
  return joined(
    { specification, blocks, validators, elements: Object.fromEntries(elements) },
    { header: fieldsOf(header), demande: fieldsOf(demande), piece: fieldsOf(piece) },
  );
}

/** A schema that says something else of some keys. */
export function withFields(schema: Schema, change: (field: FieldDescription) => FieldDescription): Schema {
  const { header, demande, piece, ...others } = schema;
  const changed = (fields: Fields): FieldDescription[] => [...fields.values()].map(change);
  return joined(others, { header: changed(header), demande: changed(demande), piece: changed(piece) });
}

type Levels = 'header' | 'demande' | 'piece';

/** A schema with the keys of its levels, each of which leads back to it. */
function joined(others: Omit<Schema, Levels>, levels: Readonly<Record<Levels, readonly FieldDescription[]>>): Schema {
  const schema = { ...others } as Schema;
  const fields = (level: Levels): Fields =>
    Object.assign(new Map(levels[level].map((field) => [field.name, field])), { schema });
  return Object.assign(schema, { header: fields('header'), demande: fields('demande'), piece: fields('piece') });
}

/** The keys of all its levels, in the specification's order. */
export function namesOf({ header, demande, piece }: Schema): string[] {
  return [...header.keys(), ...demande.keys(), ...piece.keys()];
}

function keysOf(properties: object): [string, KeySchema][] {
  return Object.entries(properties);
}

/** An element that is described elsewhere, by a reference, is an object of its own keys. */
function elementOf(list: KeySchema): KeySchema {
  const { items = {} } = list;
  return 'solde' in items ? (items as KeySchema) : { ...list, type: 'object' };
}
