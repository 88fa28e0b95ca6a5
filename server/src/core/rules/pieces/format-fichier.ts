import { formatOf } from '../../claim/format.ts';
import type { Piece } from '../../claim/piece.ts';
import { isFilledText } from '../../claim/values.ts';
import { quote } from '../../json/writing.ts';
import type { Finding } from '../engine/finding.ts';
import { type Fix, writeExpected, writeInstead } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** `formatFichier` is PDF, PNG or JPG (3.2). */
export const formatFichier: RuleOf<'format-fichier', State> = {
  code: 'format-fichier',
  level: 'error',
  block: 'pieces',
  section: 'key',
  stage: 'format',
  ofSchema: true,
  checkDemande({ faults, pieces, slice: { text } }, report) {
    for (const { rule, value } of faults) {
      if (rule !== 'format-fichier' || value?.type !== 'string') continue;
      const piece = pieces.find((one) => one?.formatFichier === value);
      report({ ...spanOf(value), state: { ...wrongWith(value.value), value: sourceOf(text, value), piece } });
    }
  },
  word: ({ piece: _, ...said }) => said,
  fix: (finding) => (finding.state.kind === 'writing' ? writeExpected(finding, true) : byExtension(finding)),
};

/** The format of the name's extension. It is certain where nothing stands there, or that format in other words. */
function byExtension(finding: Finding<State>): readonly Fix[] {
  const { kind, piece } = finding.state;
  const format = formatOf(piece?.name?.extension ?? '');
  if (piece?.formatFichier === undefined || format === undefined) return [];
  const named = piece.formatFichier.value.toLowerCase().match(/pdf|png|jpe?g/g) ?? [];
  const isSame = kind === 'empty' || (named.length === 1 && formatOf(named[0]) === format);
  return [writeInstead(finding, quote(format), isSame)];
}

type Wrong = { readonly kind: 'empty' | 'other' } | { readonly kind: 'writing'; readonly expected: string };
type State = Wrong & { readonly value: string; readonly piece: Piece | undefined };

function wrongWith(text: string): Wrong {
  if (!isFilledText(text.replace(/^[\s.]+/, ''))) return { kind: 'empty' };
  const expected = formatOf(text);
  return expected === undefined ? { kind: 'other' } : { kind: 'writing', expected };
}
