import type { ErrorObject } from 'ajv';
import type { ValueNode } from '../json/tree.ts';
import type { FieldDescription } from '../profiles/fields.ts';
import type { Field, FieldSet } from './fieldSet.ts';

/** One keyword of the schema that a header or demande does not meet. */
export interface SchemaFault {
  /** The code of the rule that says so. */
  readonly rule: string;
  readonly keyword: string;
  /** What the schema says of the key concerned. */
  readonly field: FieldDescription;
  /** The value concerned; undefined for a key that is absent. */
  readonly value: ValueNode | undefined;
  /** The object that holds the key, or ought to. */
  readonly fieldSet: FieldSet;
}

/** `lines` is how many elements `lignesImport` has, where it is a list: the schema of the header only counts them. */
export function headerFaults(fieldSet: FieldSet, lines: number | undefined): SchemaFault[] {
  const { validateHeader } = fieldSet.known.schema.validators;
  const value = plainObject(fieldSet);
  if (lines !== undefined) value.lignesImport = new Array(lines);
  if (validateHeader(value)) return [];
  return faultsOf(validateHeader.errors, (path) => place(fieldSet, path));
}

export function demandeFaults(fieldSet: FieldSet, pieces: readonly (FieldSet | undefined)[]): SchemaFault[] {
  const { validateDemande } = fieldSet.known.schema.validators;
  const value = plainObject(fieldSet);
  const list = fieldSet.fields.get('piecesJustificatives')?.value;
  if (list?.type === 'array') {
    value.piecesJustificatives = list.children.map((piece, index) => {
      const known = pieces[index];
      return known ? plainObject(known) : plainValue(piece);
    });
  }
  if (validateDemande(value)) return [];
  return faultsOf(validateDemande.errors, ([name = '', index, ...rest]) => {
    const piece = name === 'piecesJustificatives' && index !== undefined ? pieces[Number(index)] : undefined;
    return piece ? place(piece, rest) : place(fieldSet, index === undefined ? [name] : [name, index]);
  });
}

/** Where a fault is: the object, and in it the key's description and value. An empty path is the object itself. */
interface Place {
  readonly fieldSet: FieldSet;
  readonly field: FieldDescription | undefined;
  readonly value: ValueNode | undefined;
}

function place(fieldSet: FieldSet, [name = '', index]: readonly string[]): Place {
  const value = fieldSet.fields.get(name)?.value;
  if (index === undefined) return { fieldSet, field: fieldSet.known.get(name), value };
  const item = value?.type === 'array' ? value.children[Number(index)] : undefined;
  return { fieldSet, field: fieldSet.known.schema.elements[name], value: item };
}

function faultsOf(errors: ErrorObject[] | null | undefined, find: (path: readonly string[]) => Place): SchemaFault[] {
  const faults: SchemaFault[] = [];
  for (const error of errors ?? []) {
    const fault = faultOf(error, find(error.instancePath.split('/').slice(1)));
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

function faultOf({ keyword, params }: ErrorObject, { fieldSet, field, value }: Place): SchemaFault | undefined {
  if (keyword === 'required') return missing(String(params.missingProperty), fieldSet);
  // What the profile leaves open has no rule. A value that could not be read, or whose meaning is open, has its syntax problem already.
  if (field === undefined || value === undefined || value.unsure) return undefined;
  const rule = field.rules[keyword];
  return rule === undefined ? undefined : { rule, keyword, field, value, fieldSet };
}

function missing(name: string, fieldSet: FieldSet): SchemaFault | undefined {
  const field = fieldSet.known.get(name);
  if (field === undefined || fieldSet.fields.has(name)) return undefined;
  return { rule: field.rules.required ?? 'required', keyword: 'required', field, value: undefined, fieldSet };
}

/** The object's known keys with their values, as the compiled schema reads them. */
function plainObject({ fields }: FieldSet): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, field] of fields) object[name] = fieldValue(field);
  return object;
}

function fieldValue({ value }: Field): unknown {
  return value === undefined ? undefined : plainValue(value);
}

const AN_OBJECT = {};

/** The value of a node as far as the schema looks into it: lists of plain values, other objects only as such. */
function plainValue(node: ValueNode): unknown {
  switch (node.type) {
    case 'array':
      return node.children.map(plainValue);
    case 'object':
    case 'hole':
      return AN_OBJECT;
    default:
      return node.value;
  }
}
