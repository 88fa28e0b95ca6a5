import { formatOf } from '../../depot/format.ts';
import { isFilledText } from '../../depot/values.ts';
import { quote } from '../../document/writing.ts';
import { reportTexts } from '../faults.ts';
import { type Fix, type Read, writeExpected, writeInstead } from '../fix.ts';
import type { Finding, RuleOf, Wording } from '../rule.ts';

/** `formatFichier` is PDF, PNG or JPG (3.2). */
export const formatFichier: RuleOf<'format-fichier'> = {
  code: 'format-fichier',
  level: 'error',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text } }, report) =>
    reportTexts('format-fichier', { faults, text }, wording, report),
  fix: (finding, read) => (finding.kind === 'ecriture' ? writeExpected(finding, true) : byExtension(finding, read)),
};

/** The format of the name's extension. It is certain where nothing stands there, or that format in other words. */
function byExtension(finding: Finding, { demande }: Read): readonly Fix[] {
  const piece = demande?.pieces.find((one) => one?.formatFichier?.offset === finding.start);
  const format = formatOf(piece?.nom?.extension ?? '');
  if (piece?.formatFichier === undefined || format === undefined) return [];
  const named = piece.formatFichier.value.toLowerCase().match(/pdf|png|jpe?g/g) ?? [];
  const isSame = finding.kind === 'vide' || (named.length === 1 && formatOf(named[0]) === format);
  return [writeInstead(finding, quote(format), isSame)];
}

function wording(text: string): Wording<'format-fichier'> {
  if (!isFilledText(text.replace(/^[\s.]+/, ''))) return { kind: 'vide' };
  const attendu = formatOf(text);
  return attendu === undefined ? { kind: 'autre' } : { kind: 'ecriture', args: { attendu } };
}
