import { isOfAnotherLevel, isSure, isUnprinted } from '../../depot/keys.ts';
import { cleDe } from '../../depot/modele.ts';
import { isRepeat, type Objet, type UnknownKey } from '../../depot/objet.ts';
import { quote, replace } from '../../document/writing.ts';
import { holdsDemande, propertyAt, removeKeyOf } from '../field.ts';
import type { Fix, Read } from '../fix.ts';
import { spanOf } from '../place.ts';
import type { Context, Finding, Report, RuleOf, Wording } from '../rule.ts';

/** A key that the table (3.2) does not have: one of its keys misspelt, one of another place, or a stranger. */
export const baliseInconnue: RuleOf<'balise-inconnue'> = {
  code: 'balise-inconnue',
  level: 'error',
  checkEntete({ objet, whole }, report, context) {
    if (objet === undefined) return;
    reportStrangers({ objet, whole }, report, context);
    reportSpellings(objet, report, context);
  },
  checkDemande({ objet, pieces, whole }, report, context) {
    if (objet) reportStrangers({ objet, whole }, report, context);
    for (const piece of pieces) if (piece) reportStrangers({ objet: piece, whole }, report, context);
  },
  fix: (finding, read) => (finding.args?.attendu === undefined ? removeKey(finding, read) : [rename(finding, read)]),
};

/**
 * A misspelt key counts as the one it misspells. Certain where it has that one's letters, whatever their case and accents; of
 * two right spellings only the portal knows which it wants.
 */
function rename({ start, end, args }: Finding, read: Read): Fix {
  const cle = String(args?.attendu);
  const edits = [replace({ offset: start, length: end - start }, quote(cle))];
  return { kind: 'renommer-cle', args: { cle }, safe: hasItsLetters({ start, end }, read), edits };
}

function hasItsLetters({ start }: Pick<Finding, 'start' | 'end'>, { objet, demande }: Read): boolean {
  const unknown = [objet, ...(demande?.pieces ?? [])].flatMap((one) => one?.unknown ?? []);
  const near = unknown.find(({ key }) => key.offset === start)?.near;
  return near !== undefined && isSure(near);
}

function removeKey(finding: Finding, read: Read): readonly Fix[] {
  const property = propertyAt(read, finding);
  if (property === undefined || holdsDemande(property)) return [];
  const cle = String(finding.args?.cle);
  return [{ kind: 'supprimer-cle', args: { cle }, safe: false, edits: [removeKeyOf(property, read.text)] }];
}

/** Where brackets do not pair, a key may only seem to stand in the wrong place: only misspellings are sure. */
function reportStrangers(
  { objet: { unknown, known }, whole }: { objet: Objet; whole: boolean },
  report: Report<'balise-inconnue'>,
  { modele }: Context,
): void {
  for (const stranger of unknown) {
    if (modele?.autresCles.has(stranger.key.value) || isRepeat(stranger.property)) continue;
    if (whole || stranger.near !== undefined) report({ ...spanOf(stranger.key), ...wording(stranger, known, modele) });
  }
}

/** A key in a right spelling that neither the document nor the author's model has; one that stands twice is told as that. */
function reportSpellings({ fields, doubles }: Objet, report: Report<'balise-inconnue'>, { modele }: Context): void {
  for (const { name, property, key } of fields.values()) {
    const attendu = cleDe(name, modele);
    const isDouble = doubles.some((double) => double.first === property || double.property === property);
    if (!isUnprinted(key.value) || attendu === key.value || isDouble) continue;
    report({ ...spanOf(key), kind: 'graphie', args: { cle: key.value, attendu }, level: 'warning' });
  }
}

function wording(
  { key, near }: UnknownKey,
  known: Objet['known'],
  modele: Context['modele'],
): Wording<'balise-inconnue'> {
  const cle = key.value;
  if (near !== undefined) return { kind: near.how, args: { cle, attendu: cleDe(near.name, modele) } };
  return { kind: isOfAnotherLevel(cle, known) ? 'ailleurs' : 'inconnue', args: { cle }, level: 'warning' };
}
