import { parsePieceName } from '../../claim/pieceName.ts';
import { quote, type Source } from '../../json/writing.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import { candidatesFor } from './candidates.ts';
import { firstTrios, newNumber } from './pieces.ts';
import { type Scene, textOf } from './scene.ts';
import { stop } from './stops.ts';

/** What a new key begins with: its value where that is certain, else the place for it. */
export function newValue(field: FieldDescription, scene: Scene): Source {
  const { name, type, fixed, choices } = field;
  if (fixed !== undefined) return fixed;
  if (name === 'piecesJustificatives') return firstTrios(scene);
  if (name === 'numeroEditeur') return `"${newNumber(scene)}"`;
  if (name === 'beneficiaires') return [`"${stop()}"`];
  if (type === 'array') return `[${stop()}]`;
  // The point and two decimals are part of an amount, and show how it is written.
  if (type === 'number') return stop('0.00');
  // An invoice is seldom of today.
  const [first, ...others] = name === 'dateFacture' ? [] : candidatesFor(field, scene);
  if (type === 'integer') return first?.source ?? stop('1');
  if (choices.length === 0 || first === undefined) return `"${stop(first?.label ?? '')}"`;
  const isTold = parsePieceName(textOf(scene.present, 'nomFichier') ?? '', scene.profile) !== undefined;
  return isTold ? quote(first.label) : `"${stop(first.label, ...others.map(({ label }) => label))}"`;
}
