import { wordComparison } from '../messages/comparisonTexts.ts';
import type { Language } from '../messages/language.ts';
import { unlinked } from '../messages/plain.ts';
import type { SiblingFile, Unchecked } from '../nearby/aroundFile.ts';
import type { Args, FileRange } from '../problem.ts';
import { uncheckedReasons } from '../rules/nearby/non-controle.ts';
import type { NearbyLine } from '../rules/nearby/siblings.ts';
import { type Comparison, compareNumbers } from './compareNumbers.ts';

/** What is compared, and with what. */
export interface ComparisonInput {
  readonly ans: string | undefined;
  readonly siblings: readonly SiblingFile[];
  /** How the file at a path is shown: by its path from where the user looks. */
  readonly placeFor: (sibling: SiblingFile) => string;
  /** What could not be looked at. */
  readonly unchecked: readonly Unchecked[];
}

/** A text for people, in Markdown, and the places that it names. */
export interface Report {
  readonly text: string;
  readonly liens: readonly {
    readonly start: number;
    readonly end: number;
    readonly path: string;
    readonly range: FileRange;
  }[];
  /** How many sets of numbers do not agree. */
  readonly mismatches: number;
}

/** Says what the files of one numeroAns say together of their demandes: only what is there is compared, what is not is said. */
export function writeMatchReport(comparisonInput: ComparisonInput, language: Language): Report {
  const { ans, siblings, placeFor } = comparisonInput;
  const report = new Redaction(language, placeFor);
  report.line(ans === undefined ? 'without-ans' : 'heading', { ans: ans ?? '' });
  if (ans === undefined) {
    report.paragraph('unreadable-ans');
    return report.done(0);
  }
  const same = siblings.filter((sibling) => sibling.ans === ans);
  const comparison = compareNumbers(same);
  const { mismatches, files } = comparison;
  if (files.length < 2) report.paragraph('alone');
  else if (mismatches.length === 0) report.paragraph('match');
  writeMismatches(report, comparison);
  for (const part of ['withoutClaim', 'rejected', 'withoutAdvance', 'withoutNumber'] as const) {
    report.section(part, comparison[part]);
  }
  writeFiles(report, comparison, placeFor);
  writeAbsent(report, same, comparisonInput);
  return report.done(mismatches.length);
}

function writeMismatches(report: Redaction, { mismatches }: Comparison): void {
  if (mismatches.length === 0) return;
  report.paragraph('mismatches', { number: mismatches.length });
  report.paragraph('mismatches-why');
  for (const group of mismatches) {
    report.text('\n');
    for (const { numeroASP, numeroEditeur, places } of group) {
      report.text(`- ${numeroASP}, ${numeroEditeur}${report.colon}`);
      for (const [index, location] of places.entries()) {
        if (index > 0) report.text(', ');
        report.place(location);
      }
      report.text('\n');
    }
  }
}

function writeFiles(report: Redaction, { files }: Comparison, placeFor: ComparisonInput['placeFor']): void {
  report.paragraph('files');
  report.text('\n');
  for (const { sibling, sent } of files) {
    report.text('- ');
    report.file(sibling);
    report.text(report.colon);
    const args = { number: sibling.lines.length, sent: sent ? placeFor(sent) : '' };
    if (sibling.kind !== 'model') report.line(sent ? 'returned-copy' : sibling.kind, args);
  }
}

function writeAbsent(
  report: Redaction,
  same: readonly SiblingFile[],
  { siblings, unchecked, placeFor }: ComparisonInput,
): void {
  report.paragraph('absent');
  report.text('\n');
  for (const kind of ['advance', 'claim', 'returned'] as const) {
    if (!same.some((sibling) => sibling.kind === kind)) report.item(`no-${kind}`);
  }
  const others = siblings.filter((sibling) => !same.includes(sibling) && sibling.kind !== 'model').map(placeFor);
  if (others.length > 0) report.item('others', { places: others.sort().join(', ') });
  const unread = unchecked.filter(({ location }) => /(\.json|\/)$/i.test(location));
  if (unread.length > 0) report.item('unread', { reasons: uncheckedReasons({ unchecked: unread }) });
  report.item('payment');
}

type Key = Parameters<typeof wordComparison>[0];

/** A text as it is written, with the places that it names. */
class Redaction {
  readonly #language: Language;
  readonly #placeFor: ComparisonInput['placeFor'];
  readonly #liens: Report['liens'][number][] = [];
  #text = '';

  constructor(language: Language, placeFor: ComparisonInput['placeFor']) {
    this.#language = language;
    this.#placeFor = placeFor;
  }

  get colon(): string {
    return this.#language === 'fr' ? ' : ' : ': ';
  }

  /** The text is Markdown, and names come from files: none of them is a link that an editor would follow. */
  text(text: string): void {
    const isJoined = this.#text.endsWith(']') && text.startsWith('(');
    this.#text += (isJoined ? ' ' : '') + unlinked(text);
  }

  line(key: Key, args: Args = {}): void {
    this.text(`${wordComparison(key, this.#language, args)}\n`);
  }

  paragraph(key: Key, args: Args = {}): void {
    this.#text += '\n';
    this.line(key, args);
  }

  item(key: Key, args: Args = {}): void {
    this.#text += '- ';
    this.line(key, args);
  }

  /** Demandes under a title; nothing where there are none. */
  section(key: Key, demandes: readonly NearbyLine[]): void {
    if (demandes.length === 0) return;
    this.paragraph(key, { number: demandes.length });
    this.#text += '\n';
    for (const one of demandes) {
      const { numeroASP = '–', numeroEditeur = '–', answer } = one.line;
      this.text(`- ${numeroASP}, ${numeroEditeur}${this.colon}`);
      this.place(one);
      this.text(key === 'rejected' && answer ? `${this.colon}${answer.text}\n` : '\n');
    }
  }

  place({ sibling, line: { location } }: NearbyLine): void {
    const { line, column } = location.start;
    this.#link(`${this.#placeFor(sibling)}:${line}:${column}`, sibling, location);
  }

  file(sibling: SiblingFile): void {
    const first = { line: 1, column: 1 };
    this.#link(this.#placeFor(sibling), sibling, { start: first, end: first });
  }

  done(mismatches: number): Report {
    return { text: this.#text, liens: this.#liens, mismatches };
  }

  #link(text: string, { path }: SiblingFile, range: FileRange): void {
    this.text(text);
    const start = this.#text.length - unlinked(text).length;
    this.#liens.push({ start, end: this.#text.length, path, range });
  }
}
