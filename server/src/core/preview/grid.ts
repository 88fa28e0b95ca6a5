import type { Demande } from '../claim/demande.ts';
import { sayState } from '../editor/overview/sentences.ts';
import type { FileOverview } from '../editor/overview.ts';
import type { ValueNode } from '../json/tree.ts';
import type { Language } from '../messages/language.ts';
import { previewTexts } from '../messages/previewTexts.ts';
import { byLine } from '../problem.ts';
import type { Check } from '../rules/engine/check.ts';
import { sourceOf } from '../rules/engine/place.ts';
import type { LineSignal } from './signals.ts';
import type { Place, Preview, PreviewCell, PreviewRow, Signal } from './types.ts';

/** The keys that have a column of their own; all others share one. */
const TABLE_KEYS = [
  'numLigne',
  'numeroASP',
  'numeroEditeur',
  'dateFacture',
  'montantSegurHTFacture',
  'beneficiaires',
  'piecesJustificatives',
] as const;
const ANSWER = ['codeTraitement', 'libelleTraitement'] as const;
/** The state stands behind the number, all other keys behind those of `TABLE_KEYS`. */
const FILE_STATUS = 1;
const OTHERS = TABLE_KEYS.length + 1;

/** The demandes as a table: a column for each key that differs between demandes, one for all others, one for their state. */
export function gridOf(
  check: Check,
  { demandes }: FileOverview,
  signals: readonly LineSignal[],
  language: Language,
): Pick<Preview, 'columns' | 'lines'> {
  const by = byLine(signals);
  const { starts } = check.claimFile.document;
  const [numLigne = '', ...headings] = TABLE_KEYS.map((key) =>
    key === 'piecesJustificatives'
      ? previewTexts.pieces[language]
      : (check.claimFile.profile.schema.demande.get(key)?.heading[language] ?? key),
  );
  return {
    columns: [numLigne, previewTexts.status[language], ...headings, previewTexts.others[language]],
    lines: check.claimFile.demandes.flatMap((demande, index): PreviewRow[] => {
      const overview = demandes[index];
      const from = starts[index];
      if (overview === undefined || from === undefined) return [];
      const status = { code: overview.status, text: sayState(overview, language) };
      const cells = cellsOf(demande, from, status.text);
      return [{ line: index + 1, ...cellPlace(demande, from), status, cells: withSignals(cells, by.get(index + 1)) }];
    }),
  };
}

function cellPlace(demande: Demande, from: number): Place {
  return { start: from, end: from + demande.slice.text.length };
}

interface Zone {
  readonly text: string;
  /** What the cell stands for in the text; undefined for the cells of all the rest. */
  readonly place: Place | undefined;
  /** Where it leads. */
  readonly towards: Place;
}

function cellsOf(demande: Demande, from: number, status: string): Zone[] {
  const { fieldSet, slice } = demande;
  const whole = cellPlace(demande, from);
  const [numLigne, ...cells] = TABLE_KEYS.map((key): Zone => {
    const field = fieldSet?.fields.get(key);
    if (field === undefined) return { text: '', place: undefined, towards: whole };
    const { property, value } = field;
    const place = { start: from + property.offset, end: from + property.offset + property.length };
    const towards = value && { start: from + value.offset, end: from + value.offset + value.length };
    return { text: textOf(key, demande, value, slice.text), place, towards: towards ?? place };
  });
  const answer = ANSWER.flatMap((key) => simple(fieldSet?.fields.get(key)?.value, slice.text) || []).join(' ');
  const rest = (text: string): Zone => ({ text, place: undefined, towards: whole });
  return [numLigne ?? rest(''), rest(answer || status), ...cells, rest('')];
}

function textOf(
  key: (typeof TABLE_KEYS)[number],
  demande: Demande,
  value: ValueNode | undefined,
  source: string,
): string {
  if (key === 'piecesJustificatives') {
    return demande.pieces.map((piece) => piece?.name?.code ?? piece?.typeFichier?.value ?? '?').join(', ');
  }
  if (value?.type === 'array') return value.children.map((one) => simple(one, source)).join(', ');
  return simple(value, source);
}

/** A value as a person reads it; nothing for `null`, and an object or a list by how it begins. */
function simple(value: ValueNode | undefined, source: string): string {
  if (value === undefined || value.type === 'null') return '';
  return value.type === 'string' ? value.value : sourceOf(source, value);
}

/** Each problem in the cell that it stands in, else in the one of all other keys, or in that of the state. */
function withSignals(zones: readonly Zone[], signals: readonly Signal[] = []): PreviewCell[] {
  const placed = zones.map((): Signal[] => []);
  for (const signal of signals) {
    const at = zones.findIndex(
      ({ place }) => place !== undefined && signal.start >= place.start && signal.end <= place.end,
    );
    const isOfDemande = signal.code === 'balise-manquante' || signal.code === 'reponse-portail';
    placed[at >= 0 ? at : isOfDemande ? FILE_STATUS : OTHERS]?.push(signal);
  }
  return zones.map(({ text, towards }, index) => ({ text, ...towards, signals: placed[index] ?? [] }));
}
