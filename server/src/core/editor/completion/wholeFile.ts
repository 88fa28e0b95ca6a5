import type { ClaimFile } from '../../claim/claimFile.ts';
import { gather } from '../../claim/fieldSet.ts';
import type { ObjectNode } from '../../json/tree.ts';
import { type Source, styleOf, write } from '../../json/writing.ts';
import { wordCompletion } from '../../messages/completionTexts.ts';
import type { Language } from '../../messages/language.ts';
import type { Context } from '../../rules/engine/context.ts';
import { writeBlank } from '../refactor/blankDemande.ts';
import { newDemande, withStops } from './elements.ts';
import { type Entry, entryOf } from './entry.ts';
import { keyOf } from './keys.ts';
import type { Local } from './local.ts';
import { newValue } from './newValue.ts';
import type { Scene } from './scene.ts';

/** A whole file, where there is nothing yet but the word that is being typed. */
export function wholeFileEntries(
  claimFile: ClaimFile,
  context: Context,
  local: Local,
  language: Language,
): readonly Entry[] {
  const word = /^[\p{L}\d]*$/u.exec(local.text.trim())?.[0];
  if (word === undefined) return [];
  const start = word === '' ? local.offset : local.text.indexOf(word);
  const end = start + word.length;
  if (local.offset < start || local.offset > end) return [];
  const node: ObjectNode = { type: 'object', children: [], offset: start, length: 0, parent: undefined };
  const { profile } = claimFile;
  const { schema } = profile;
  const fieldSet = gather(node, schema.header, false);
  const slot = {
    what: 'element',
    container: node,
    own: undefined,
    anchor: start,
    commaAt: undefined,
    start,
    end,
    next: 'end',
  } as const;
  const style = { ...styleOf(local.text), eol: /\r\n|\n|\r/.exec(local.text)?.[0] ?? '\n' };
  const nothing = { present: new Map(), typed: undefined, demande: undefined, pieces: [] };
  const scene: Scene = {
    claimFile,
    context,
    profile,
    language,
    local,
    style,
    role: 'lines',
    slot,
    line: 1,
    fieldSet,
    ...nothing,
  };
  const keys = [...schema.header.values()].map((field): [string, Source] => [
    keyOf(field, scene),
    field.name === 'lignesImport'
      ? [writeBlank(newDemande(1, profile), profile, context.template?.blockNamesFor)]
      : newValue(field, scene),
  ]);
  const detail = wordCompletion('file', language);
  const source = write(Object.fromEntries(keys), style);
  return [
    entryOf(scene, { label: 'solde', kind: 'element', detail }, { source: withStops(source, scene), comma: undefined }),
  ];
}
