import { formatOf } from '../../claim/format.ts';
import { isFilledText } from '../../claim/values.ts';
import { quote } from '../../json/writing.ts';
import { reportTexts } from '../engine/faults.ts';
import type { Finding } from '../engine/finding.ts';
import { type Fix, type Read, writeExpected, writeInstead } from '../engine/fix.ts';
import type { RuleOf, Wording } from '../engine/rule.ts';

/** `formatFichier` is PDF, PNG or JPG (3.2). */
export const formatFichier: RuleOf<'format-fichier'> = {
  code: 'format-fichier',
  level: 'error',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text } }, report) =>
    reportTexts('format-fichier', { faults, text }, wording, report),
  fix: (finding, read) => (finding.kind === 'writing' ? writeExpected(finding, true) : byExtension(finding, read)),
};

/** The format of the name's extension. It is certain where nothing stands there, or that format in other words. */
function byExtension(finding: Finding, { demande }: Read): readonly Fix[] {
  const piece = demande?.pieces.find((one) => one?.formatFichier?.offset === finding.start);
  const format = formatOf(piece?.name?.extension ?? '');
  if (piece?.formatFichier === undefined || format === undefined) return [];
  const named = piece.formatFichier.value.toLowerCase().match(/pdf|png|jpe?g/g) ?? [];
  const isSame = finding.kind === 'empty' || (named.length === 1 && formatOf(named[0]) === format);
  return [writeInstead(finding, quote(format), isSame)];
}

function wording(text: string): Wording<'format-fichier'> {
  if (!isFilledText(text.replace(/^[\s.]+/, ''))) return { kind: 'empty' };
  const expected = formatOf(text);
  return expected === undefined ? { kind: 'other' } : { kind: 'writing', args: { expected } };
}
