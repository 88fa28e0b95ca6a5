import { readDocument } from '../document/document.ts';
import { blockNames } from './blocs.ts';
import { readDepot } from './depot.ts';
import { canonical } from './keys.ts';
import type { Field, Objet } from './objet.ts';

/** What a file takes from the model that its author downloaded from the portal (2.1). */
export interface Modele {
  /** The name that the model itself is known by, to the service as to the host. */
  readonly name: string;
  readonly text: string;
  /** Its spellings, by the schema's, of the keys that have another right one (`keys.canonical`). */
  readonly graphies: ReadonlyMap<string, string>;
  /** How its demande's blocks are laid out, as in a `Resume`; undefined when it shows no demande. */
  readonly blocs: string | undefined;
  /** The same by the names of their objects (see `blockNames`). */
  readonly nomsBlocs: ReadonlyMap<string, string | null> | undefined;
  /** Its keys, as the table spells them, in its own order: of the header, of a demande and of a piece. */
  readonly ordre: readonly string[];
  /** Its keys that are not the published table's, or not spelt so. */
  readonly autresCles: ReadonlySet<string>;
}

/** Reads the model's text, damaged or not: what it does not show is as usual. */
export function readModele(name: string, text: string): Modele {
  const { entete, demandes } = readDepot(readDocument(text));
  const [demande] = demandes;
  const objets = [entete.objet, demande?.objet, ...(demande?.pieces ?? [])].filter(
    (one): one is Objet => one !== undefined,
  );
  return {
    name,
    text,
    graphies: new Map([...(entete.objet?.fields.values() ?? [])].flatMap(spelling)),
    blocs: demande?.objet && demande.whole ? demande.resume.blocs : undefined,
    nomsBlocs: demande?.objet && demande.whole ? blockNames(demande.objet) : undefined,
    ordre: [...new Set(objets.flatMap(keysInOrder))],
    autresCles: new Set(objets.flatMap(({ unknown }) => unknown.map(({ key }) => key.value))),
  };
}

/** A key as a file is to write it: spelt as in the model, where its author named one. */
export function cleDe(name: string, modele: Pick<Modele, 'graphies'> | undefined): string {
  return modele?.graphies.get(name) ?? name;
}

/** A misspelt key of the model is none to write so. */
function spelling({ name, key: { value } }: Field): [string, string][] {
  return canonical(value) === name ? [[name, value]] : [];
}

function keysInOrder({ fields }: Objet): string[] {
  return [...fields.values()].sort((a, b) => a.key.offset - b.key.offset).map(({ name }) => name);
}
