import { readDocument } from '../json/document.ts';
import { blockNames } from './blocks.ts';
import { readClaimFile } from './claimFile.ts';
import type { Field, FieldSet } from './fieldSet.ts';
import { canonical } from './keys.ts';

/** What a file takes from the model that its author downloaded from the portal (2.1). */
export interface PortalTemplate {
  /** The name that the model itself is known by, to the service as to the host. */
  readonly name: string;
  readonly text: string;
  /** Its spellings, by the schema's, of the keys that have another right one (`keys.canonical`). */
  readonly spellings: ReadonlyMap<string, string>;
  /** How its demande's blocks are laid out, as in a `Summary`; undefined when it shows no demande. */
  readonly blocks: string | undefined;
  /** The same by the names of their objects (see `blockNames`). */
  readonly blockNamesFor: ReadonlyMap<string, string | null> | undefined;
  /** Its keys, as the table spells them, in its own order: of the header, of a demande and of a piece. */
  readonly order: readonly string[];
  /** Its keys that are not the published table's, or not spelt so. */
  readonly otherKeys: ReadonlySet<string>;
}

/** Reads the model's text, damaged or not: what it does not show is as usual. */
export function readPortalTemplate(name: string, text: string): PortalTemplate {
  const { header, demandes } = readClaimFile(readDocument(text));
  const [demande] = demandes;
  const fieldSets = [header.fieldSet, demande?.fieldSet, ...(demande?.pieces ?? [])].filter(
    (one): one is FieldSet => one !== undefined,
  );
  return {
    name,
    text,
    spellings: new Map([...(header.fieldSet?.fields.values() ?? [])].flatMap(spelling)),
    blocks: demande?.fieldSet && demande.whole ? demande.summary.blocks : undefined,
    blockNamesFor: demande?.fieldSet && demande.whole ? blockNames(demande.fieldSet) : undefined,
    order: [...new Set(fieldSets.flatMap(keysInOrder))],
    otherKeys: new Set(fieldSets.flatMap(({ unknown }) => unknown.map(({ key }) => key.value))),
  };
}

/** A key as a file is to write it: spelt as in the model, where its author named one. */
export function mentionKey(name: string, template: Pick<PortalTemplate, 'spellings'> | undefined): string {
  return template?.spellings.get(name) ?? name;
}

/** A misspelt key of the model is none to write so. */
function spelling({ name, key: { value } }: Field): [string, string][] {
  return canonical(value) === name ? [[name, value]] : [];
}

function keysInOrder({ fields }: FieldSet): string[] {
  return [...fields.values()].sort((a, b) => a.key.offset - b.key.offset).map(({ name }) => name);
}
