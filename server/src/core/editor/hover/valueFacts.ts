import { centsOf } from '../../claim/amount.ts';
import { dateExists, readDate } from '../../claim/date.ts';
import type { Demande } from '../../claim/demande.ts';
import { departmentOf } from '../../claim/departments.ts';
import { FINESS } from '../../claim/summary.ts';
import type { StringNode } from '../../json/tree.ts';
import { wordReading } from '../../messages/hoverTexts.ts';
import type { Language } from '../../messages/language.ts';
import { wordCount, wordOverview } from '../../messages/overviewTexts.ts';
import { formatEuros, number } from '../../messages/quantities.ts';
import { hasRightKey } from '../../rules/beneficiaires/finess.ts';
import type { Check } from '../../rules/engine/check.ts';
import { maximumFor } from '../../rules/facture/montant-valeur.ts';
import { hasRightKeys, isSiret } from '../../rules/header/siret-cle.ts';
import { answerTo } from '../overview.ts';
import { sayPiece } from './piece.ts';
import type { HoverContext } from './rendering.ts';
import type { Location } from './valueAt.ts';

/** What a value says that its text alone does not show, in paragraphs. */
export function valueFacts(
  { claimFile, context }: Check,
  location: Location,
  how: Pick<HoverContext, 'language' | 'returned'>,
): string[] {
  const { field, node, text, index } = location;
  if (field === undefined || node.unsure) return [];
  const hover = { ...how, context };
  const demande = index === undefined ? undefined : claimFile.demandes[index];
  if (field.name === 'montantSegurHTFacture' && node.type === 'number' && demande) {
    return sayAmount(text.slice(node.offset, node.offset + node.length), demande, hover);
  }
  if ((field.name === 'codeTraitement' || field.name === 'libelleTraitement') && node.type !== 'null' && demande) {
    return sayAnswer(demande, hover);
  }
  return node.type === 'string' ? (TEXTS[field.name]?.(node.value, hover) ?? []) : [];
}

const TEXTS: Readonly<Record<string, (text: StringNode['value'], hover: HoverContext) => string[]>> = {
  'beneficiaires[]': sayFiness,
  SIRET: saySiret,
  dateFacture: sayDate,
  nomFichier: sayPiece,
  numeroASP: (text, hover) => sayElsewhere('numeroASP', text, hover),
  numeroEditeur: (text, hover) => sayElsewhere('numeroEditeur', text, hover),
};

function sayFiness(finess: string, { language, returned }: HoverContext): string[] {
  if (!FINESS.test(finess)) return [];
  const department = departmentOf(finess);
  if (department === undefined) return [wordReading('unknown-department', language, { code: finess.slice(0, 2) })];
  const { name, code } = department;
  return [
    `${returned.bold(wordReading('department', language, { name, code }))}, ${key(hasRightKey(finess), language)}`,
  ];
}

function saySiret(siret: string, { language }: HoverContext): string[] {
  if (!isSiret(siret)) return [];
  const args = { siren: siret.slice(0, 9).replace(/\d{3}(?=\d)/g, '$&\u00a0'), nic: siret.slice(9) };
  return [`${wordReading('siret', language, args)}, ${key(hasRightKeys(siret), language)}`];
}

function key(isRight: boolean, language: Language): string {
  return wordReading(isRight ? 'check-digit-right' : 'check-digit-wrong', language);
}

const DAY_MS = 86_400_000;

/** The day of an invoice, however it is written: its weekday, and how long ago it was. */
function sayDate(text: string, { context, language, returned }: HoverContext): string[] {
  const date = readDate(text);
  if (date === undefined || !dateExists(date)) return [];
  const { day: dayText, month, year } = date;
  const time = Date.UTC(year, month - 1, dayText);
  const week = { word: `day${new Date(time).getUTCDay()}` };
  const day = returned.bold(
    wordReading('date', language, { week, day: dayText, month: { word: `month${month}` }, year }),
  );
  const { today } = context;
  return [today === undefined ? day : `${day}, ${since((timeOf(today) - time) / DAY_MS, language)}`];
}

/** Of a day written `AAAAMMJJ`. */
function timeOf(dayText: string): number {
  return Date.UTC(Number(dayText.slice(0, 4)), Number(dayText.slice(4, 6)) - 1, Number(dayText.slice(6)));
}

function since(days: number, language: Language): string {
  if (days === 0) return wordReading('today', language);
  return days > 0 ? wordCount('ago', days, language) : wordCount('within', -days, language);
}

function sayAmount(source: string, { profile }: Demande, { context, language, returned }: HoverContext): string[] {
  const centimes = centsOf(source);
  if (centimes === undefined) return [];
  const amount = returned.bold(wordOverview('excluding-tax', language, { amount: formatEuros(centimes, language) }));
  const maximum = Math.round((maximumFor(profile, context) ?? 0) * 100);
  if (centimes <= 0 || maximum <= 0) return [amount];
  const part = number(((centimes / maximum) * 100).toFixed(1).replace(/\.0$/, ''), language);
  return [`${amount}, ${wordReading('part', language, { part, maximum: formatEuros(maximum, language) })}`];
}

function sayAnswer(demande: Demande, { language }: HoverContext): string[] {
  const answer = answerTo(demande);
  return answer === undefined ? [] : [wordReading(`answer-${answer}`, language)];
}

/** As many files are named at most. */
const MOST = 8;

/** The files nearby whose demandes have the same number. */
function sayElsewhere(
  part: 'numeroASP' | 'numeroEditeur',
  number: string,
  { context, language, returned }: HoverContext,
): string[] {
  const { surroundings } = context;
  if (surroundings === undefined || number.trim() === '') return [];
  const found = surroundings.lineIndexOf(part, number);
  if (found.length === 0) return [wordReading('nowhere', language)];
  const lines = found.slice(0, MOST).map(({ sibling, number: line }) => {
    const args = { file: returned.raw(sibling.name), line, kind: wordReading(sibling.kind, language) };
    return `- ${wordReading('line-of', language, args)}`;
  });
  return [wordReading('also-in', language), [...lines, ...(found.length > MOST ? ['- …'] : [])].join('\n')];
}
