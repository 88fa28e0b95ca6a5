import type { Depot } from '../../depot/depot.ts';
import { ENTETE_FIELDS } from '../../depot/fields.ts';
import { gather } from '../../depot/objet.ts';
import type { ObjectNode } from '../../document/tree.ts';
import { type Source, styleOf, write } from '../../document/writing.ts';
import { wordCompletion } from '../../messages/completionTexts.ts';
import type { Langue } from '../../messages/langue.ts';
import type { Context } from '../../rules/rule.ts';
import { ecrireVide } from '../refactor/demandeVide.ts';
import { nouvelle, withStops } from './elements.ts';
import { type Entry, entryOf } from './entry.ts';
import { keyOf } from './keys.ts';
import type { Local } from './local.ts';
import { newValue } from './newValue.ts';
import type { Scene } from './scene.ts';

/** A whole file, where there is nothing yet but the word that is being typed. */
export function wholeFileEntries(depot: Depot, context: Context, local: Local, langue: Langue): readonly Entry[] {
  const word = /^[\p{L}\d]*$/u.exec(local.text.trim())?.[0];
  if (word === undefined) return [];
  const start = word === '' ? local.offset : local.text.indexOf(word);
  const end = start + word.length;
  if (local.offset < start || local.offset > end) return [];
  const node: ObjectNode = { type: 'object', children: [], offset: start, length: 0, parent: undefined };
  const objet = gather(node, ENTETE_FIELDS, false);
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
  const nothing = { present: new Map(), typed: undefined, demande: undefined, pieces: [], isOther: false };
  const scene: Scene = { depot, context, langue, local, style, role: 'lignes', slot, ligne: 1, objet, ...nothing };
  const keys = [...ENTETE_FIELDS.values()].map((field): [string, Source] => [
    keyOf(field, scene),
    field.name === 'lignesImport' ? [ecrireVide(nouvelle(1), context.modele?.nomsBlocs)] : newValue(field, scene),
  ]);
  const detail = wordCompletion('fichier', langue);
  const source = write(Object.fromEntries(keys), style);
  return [
    entryOf(scene, { label: 'solde', kind: 'element', detail }, { source: withStops(source, scene), comma: undefined }),
  ];
}
