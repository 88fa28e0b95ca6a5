import type { Demande } from '../claim/demande.ts';
import type { Field } from '../claim/fieldSet.ts';
import type { ValueNode } from '../json/tree.ts';

/** Numbers, dates and names of files: a word such as `FACTURE` may stand in a label by chance. */
function isTelling(text: string): boolean {
  return text.length >= 5 && /\d/.test(text);
}

/** The value that a label speaks of: one that it quotes, else that of a key that it names. */
export function placeOfFault({ fieldSet, pieces }: Demande, label: string): ValueNode | undefined {
  const fields = [
    ...(fieldSet?.fields.values() ?? []),
    ...pieces.flatMap((piece) => [...(piece?.fields.values() ?? [])]),
  ];
  return quoted(fields, plain(label)) ?? named(fields, plain(label));
}

function quoted(fields: readonly Field[], label: string): ValueNode | undefined {
  const values = fields.flatMap(({ value }) => (value?.type === 'array' ? value.children : (value ?? [])));
  const texts = values.flatMap((value) => (value.type === 'string' ? [{ value, text: plain(value.value) }] : []));
  return longest(texts.filter(({ text }) => isTelling(text) && label.includes(text)))?.value;
}

function named(fields: readonly Field[], label: string): ValueNode | undefined {
  const keys = fields.flatMap(({ name, value }) => (value ? [{ value, text: plain(name) }] : []));
  return longest(keys.filter(({ text }) => label.includes(text)))?.value;
}

/** The first of those that are longest: a name holds the number that it is for. */
function longest<T extends { readonly text: string }>(found: readonly T[]): T | undefined {
  return found.reduce<T | undefined>(
    (best, one) => (best && best.text.length >= one.text.length ? best : one),
    undefined,
  );
}

/** Letters and digits alone: a label writes « numero ASP » or « Numéro-ASP » as well. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^0-9A-Za-z]/g, '')
    .toLowerCase();
}
