import { wordReading } from '../messages/hoverTexts.ts';
import type { Language } from '../messages/language.ts';
import { wordOverview } from '../messages/overviewTexts.ts';
import type { Check } from '../rules/engine/check.ts';
import { documentationOf } from './documentation.ts';
import { MARKDOWN, PLAIN, type Rendering } from './hover/rendering.ts';
import { type Location, locationAt } from './hover/valueAt.ts';
import { valueFacts } from './hover/valueFacts.ts';
import { SEPARATOR, sayDemande, sayFileTotals, sayState, sayVerdict } from './overview/sentences.ts';
import { fileOverview } from './overview.ts';

/** What is said of the key or value at a place, `[start, end)` in UTF-16 units of the whole text. */
export interface HoverResult {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Who reads it. */
export interface HoverReader {
  readonly language: Language;
  readonly markdown: boolean;
}

/** What the key or the value at `offset` says; undefined where nothing is to be said. */
export function hoverAt(check: Check, offset: number, reader: HoverReader): HoverResult | undefined {
  const location = locationAt(check, offset);
  if (location === undefined) return undefined;
  const { language, markdown } = reader;
  const returned = markdown ? MARKDOWN : PLAIN;
  const paragraphs = [
    ...summarize(check, location, { language, returned }),
    ...(location.isKey ? [] : valueFacts(check, location, { language, returned })),
  ];
  // A value that says nothing by itself is what its key says.
  const all =
    paragraphs.length > 0 && !location.isKey ? paragraphs : [...paragraphs, ...document(location, language, returned)];
  return all.length === 0 ? undefined : { start: location.start, end: location.end, text: all.join('\n\n') };
}

/** The demande, on its number; the file, on the list of its demandes. */
function summarize(
  check: Check,
  { field, index }: Location,
  { language, returned }: { readonly language: Language; readonly returned: Rendering },
): string[] {
  const overview = field?.name === 'numLigne' ? fileOverview(check).demandes[index ?? -1] : undefined;
  if (overview !== undefined) {
    const title = [wordOverview('line', language, { line: overview.line }), sayState(overview, language)];
    return [returned.bold(title.join(SEPARATOR)), sayDemande(overview, language).join(SEPARATOR)];
  }
  if (field?.name === 'lignesImport') {
    const overview = fileOverview(check);
    return [returned.bold(sayVerdict(overview, language)), sayFileTotals(overview, language).join(SEPARATOR)];
  }
  return [];
}

function document({ field, block }: Location, language: Language, returned: Rendering): string[] {
  if (field !== undefined) return [returned.documentation(documentationOf(field, language))];
  const [first] = block;
  if (first === undefined) return [];
  const title = wordReading('block', language, { block: first.blockHeading[language] });
  const keys = block.map(({ name, heading }) => `- ${returned.raw(name)} : ${heading[language]}`);
  return [returned.bold(title), keys.join('\n')];
}
