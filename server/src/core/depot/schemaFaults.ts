import type { ErrorObject } from 'ajv';
import type { ValueNode } from '../document/tree.ts';
import { ELEMENTS, type FieldDescription } from './fields.ts';
import type { Field, Objet } from './objet.ts';
import { validateDemande, validateEntete } from './validators.generated.js';

/** One keyword of the schema that a header or demande does not meet. */
export interface SchemaFault {
  /** The code of the rule that says so. */
  readonly regle: string;
  readonly keyword: string;
  /** What the schema says of the key concerned. */
  readonly field: FieldDescription;
  /** The value concerned; undefined for a key that is absent. */
  readonly value: ValueNode | undefined;
  /** The object that holds the key, or ought to. */
  readonly objet: Objet;
}

/** `lignes` is how many elements `lignesImport` has, where it is a list: the schema of the header only counts them. */
export function enteteFaults(objet: Objet, lignes: number | undefined): SchemaFault[] {
  const value = plainObject(objet);
  if (lignes !== undefined) value.lignesImport = new Array(lignes);
  if (validateEntete(value)) return [];
  return faultsOf(validateEntete.errors, (path) => place(objet, path));
}

export function demandeFaults(objet: Objet, pieces: readonly (Objet | undefined)[]): SchemaFault[] {
  const value = plainObject(objet);
  const list = objet.fields.get('piecesJustificatives')?.value;
  if (list?.type === 'array') {
    value.piecesJustificatives = list.children.map((piece, index) => {
      const known = pieces[index];
      return known ? plainObject(known) : plainValue(piece);
    });
  }
  if (validateDemande(value)) return [];
  return faultsOf(validateDemande.errors, ([name = '', index, ...rest]) => {
    const piece = name === 'piecesJustificatives' && index !== undefined ? pieces[Number(index)] : undefined;
    return piece ? place(piece, rest) : place(objet, index === undefined ? [name] : [name, index]);
  });
}

/** Where a fault is: the object, and in it the key's description and value. An empty path is the object itself. */
interface Place {
  readonly objet: Objet;
  readonly field: FieldDescription | undefined;
  readonly value: ValueNode | undefined;
}

function place(objet: Objet, [name = '', index]: readonly string[]): Place {
  const value = objet.fields.get(name)?.value;
  if (index === undefined) return { objet, field: objet.known.get(name), value };
  const item = value?.type === 'array' ? value.children[Number(index)] : undefined;
  return { objet, field: ELEMENTS[name], value: item };
}

function faultsOf(errors: ErrorObject[] | null, find: (path: readonly string[]) => Place): SchemaFault[] {
  const faults: SchemaFault[] = [];
  for (const error of errors ?? []) {
    const fault = faultOf(error, find(error.instancePath.split('/').slice(1)));
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

function faultOf({ keyword, params }: ErrorObject, { objet, field, value }: Place): SchemaFault | undefined {
  if (keyword === 'required') return missing(String(params.missingProperty), objet);
  // A value that could not be read, or whose meaning is open, has its syntax problem already.
  if (field === undefined || value === undefined || value.unsure) return undefined;
  return { regle: field.regles[keyword] ?? keyword, keyword, field, value, objet };
}

function missing(name: string, objet: Objet): SchemaFault | undefined {
  const field = objet.known.get(name);
  if (field === undefined || objet.fields.has(name)) return undefined;
  return { regle: field.regles.required ?? 'required', keyword: 'required', field, value: undefined, objet };
}

/** The object's known keys with their values, as the compiled schema reads them. */
function plainObject({ fields }: Objet): Record<string, unknown> {
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
