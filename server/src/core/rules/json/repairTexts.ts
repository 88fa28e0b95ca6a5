import { readNumber } from '../../claim/number.ts';
import { applyEdits, type Edit } from '../../json/edits.ts';
import { readEscapes } from '../../json/escapes.ts';
import { isJson } from '../../json/json.ts';
import { nodeAt, pathTo } from '../../json/nodes.ts';
import { controlEscape, straighten } from '../../json/straighten.ts';
import { quote, replace } from '../../json/writing.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import { fieldOfValue, valueAt } from '../engine/field.ts';
import { type Fix, type Read, writeInstead } from '../engine/fix.ts';
import { ifBetter } from './ifBetter.ts';
import { cutOut, type Fault, quoted, type Repair, textOf } from './repair.ts';

/** Strings, numbers and words. */
export const textRepairs = {
  html: unescapeHtml,
  cell: unescapeCell,
  backslashes: unescapeBackslashes,
  'escaped-quotes': (fault) => [writeInstead(fault, quote(quoted(fault)), true)],
  parentheses: inBrackets,
  'list-without-brackets': bracketsAround,
  apostrophes: straightQuotes,
  'typographic-quotes': straightQuotes,
  'inner-quote': straightQuotes,
  'line-break': straightQuotes,
  'control-character': escapeControls,
  'missing-quote': closeQuote,
  escape: rewriteEscape,
  'unquoted-key': quoteKey,
  'unquoted-text': quoteText,
  constant: writeConstant,
  'impossible-number': writeNull,
  'leading-zero': rewriteNumber,
  'decimal-comma': rewriteNumber,
  'number-writing': rewriteNumber,
} satisfies Readonly<Record<string, Repair>>;

const HTML: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** The characters that HTML cannot have in a text, as they were before they were escaped. */
function unescapeHtml(_: Fault, { text }: Read): readonly Fix[] {
  const edits = [...text.matchAll(/&(?:quot|#34|apos|#39|lt|gt|amp);/g)].map(({ 0: found, index }) =>
    replace({ offset: index, length: found.length }, HTML[found] ?? found),
  );
  return [{ kind: 'html', safe: isJson(applyEdits(text, edits)), edits }];
}

/** The one cell of a table that the text is, without its quotes; of a table with other cells only the author knows. */
function unescapeCell(_: Fault, { text }: Read): readonly Fix[] {
  const [, before = '', content = '', after = ''] = /^(\s*")([\s\S]*)("\s*)$/.exec(text) ?? [];
  const edits = [
    cutOut({ start: 0, end: before.length }),
    ...doubledQuotes(content, before.length),
    cutOut({ start: text.length - after.length, end: text.length }),
  ];
  return content !== '' && isJson(applyEdits(text, edits)) ? [{ kind: 'cell', safe: true, edits }] : [];
}

function doubledQuotes(text: string, offset: number): Edit[] {
  return [...text.matchAll(/""/g)].map(({ index }) => replace({ offset: offset + index, length: 2 }, '"'));
}

/** The text that a program's string means; nothing where it means none. */
function unescapeBackslashes(_: Fault, { text }: Read): readonly Fix[] {
  const bare = text.trim().replace(/^"([\s\S]*)"$/, '$1');
  const { value } = readEscapes(bare);
  if (!isJson(value)) return [];
  return [{ kind: 'backslashes', safe: true, edits: [replace({ offset: 0, length: text.length }, value)] }];
}

/** A list in other brackets, where it is JSON otherwise. Whether the program meant a list is its author's to say. */
function inBrackets(fault: Fault, read: Read): readonly Fix[] {
  const content = textOf(fault, read).slice(1, -1).replace(/,\s*$/, '');
  // Python and PHP may write the number of each element too.
  const source = `[${content.replaceAll(/(^|,)(\s*)\d{1,3}\s*(?::|=>)\s*(?=["'])/g, '$1$2')}]`;
  return isJson(source) ? [writeInstead(fault, source, false)] : [];
}

/** Certain where the key wants a list and each value is one of its elements. */
function bracketsAround(fault: Fault, read: Read): readonly Fix[] {
  const name = fieldOf(fault, read)?.name;
  const objects = `[${textOf(fault, read)}]`;
  if (objects.startsWith('[{')) {
    if (!isJson(objects)) return [];
    return [writeInstead(fault, objects, name === 'piecesJustificatives' && arePieces(objects, read))];
  }
  const content = textOf(fault, read).replaceAll(PARTS, (_, value: string, gap: string) => {
    const straight = value.startsWith("'") ? quote(value.slice(1, -1)) : value;
    if (gap.trim() === '') return gap === '' ? straight : `${straight},${gap}`;
    return straight + gap.replace(';', ',');
  });
  const source = `[${content}]`;
  if (!isJson(source)) return [];
  const isSure = name === 'beneficiaires' && FINESS_LIST.test(source);
  return [writeInstead(fault, source, isSure)];
}

/** Whether a list in JSON holds pieces alone: an object that is left open may hold the rest of its demande, and the next one. */
function arePieces(list: string, { claimFile }: Read): boolean {
  const { piece } = claimFile.profile.schema;
  const objects = JSON.parse(list) as readonly Readonly<Record<string, unknown>>[];
  return objects.every((object) => Object.keys(object).every((key) => piece.has(key)));
}

/** A value, and what parts it from the next. */
const PARTS = /("[^"]*"|'[^']*'|-?\d[\d.]*)(\s*[,;]?\s*)/g;
const FINESS_LIST = /^\[(?:"\d[\dAB]\d{7}"(?:,\s*)?)+\]$/;

function straightQuotes(fault: Fault, { text }: Read): readonly Fix[] {
  const string = straighten(text, fault.start);
  return string?.end === fault.end ? [writeInstead(fault, string.source, true)] : [];
}

/** Certain for a tab: any other is of a file that was not saved well. */
function escapeControls(fault: Fault, read: Read): readonly Fix[] {
  const safe = [...textOf(fault, read)].every((character) => character >= ' ' || character === '\t');
  return straightQuotes(fault, read).map((fix) => ({ ...fix, safe }));
}

/** Certain where the text ends with its line or before a sign, and has no sign of JSON in it. */
function closeQuote(fault: Fault, read: Read): readonly Fix[] {
  const [fix] = straightQuotes(fault, read);
  if (fix === undefined) return [];
  const ends = /^[ \t]*([,:}\]\r\n]|$)/.test(read.text.slice(fault.end, fault.end + 100));
  const safe = ends && !/[{}[\],:"]/.test(textOf(fault, read).slice(1));
  return ifBetter([{ ...fix, safe }], read);
}

/** A backslash that JSON does not know: before an apostrophe it is needless, elsewhere it may be meant as itself. */
function rewriteEscape(fault: Fault, read: Read): readonly Fix[] {
  const { start } = fault;
  const written = textOf(fault, read);
  const string = pathTo(read.root, start).at(-1);
  // What is not in straight quotes is mended as a whole.
  if (written.length < 2 || string === undefined || read.text.charAt(string.offset) !== '"') return [];
  const backslash = { start, end: start + 1 };
  const character = written.slice(1);
  if (character < ' ') return [writeInstead(fault, controlEscape(character), false)];
  const without: Fix = {
    kind: 'write',
    args: { text: character },
    safe: character === "'",
    edits: [cutOut(backslash)],
  };
  if (character === "'") return [without];
  const doubled: Fix = {
    ...without,
    args: { text: `\\${written}` },
    edits: [{ offset: start, length: 0, text: '\\' }],
  };
  // A letter is of a path of folders, a sign of a language that escapes signs.
  return /\p{L}/u.test(character) ? [doubled, without] : [without, doubled];
}

function quoteKey(fault: Fault, read: Read): readonly Fix[] {
  const property = nodeAt(read.root, fault.start, fault.end)?.parent;
  // A word without a value may be no key at all.
  if (property?.type !== 'property' || property.children.length < 2) return [];
  const fixes = [writeInstead(fault, quote(quoted(fault)), true)];
  return textOf(fault, read).endsWith('"') ? ifBetter(fixes, read) : fixes;
}

/** Certain for one word; of several it is not sure that they are one text. */
function quoteText(fault: Fault, read: Read): readonly Fix[] {
  const { start, end } = fault;
  const word = quoted(fault);
  const rest = /^[^",:{}[\]\r\n]*/.exec(read.text.slice(end, end + 200))?.[0].trimEnd() ?? '';
  if (/["“”„«»]|\/\/|\/\*/.test(word + rest)) return [];
  const behind = read.text.slice(end + rest.length, end + 200);
  // Before a colon it would be a key, whose value is then what follows; before a quote, that is its own.
  if (!/^[ \t]*([,}\]\r\n]|\/[/*]|$)/.test(behind)) return [];
  if (rest.trim() === '') return [writeInstead(fault, quote(word), isPlausible(word, fieldOf(fault, read)))];
  return [writeInstead({ start, end: end + rest.length }, quote(read.text.slice(start, end + rest.length)), false)];
}

/** One word, which the key may have: another may stand for a value that is still to come. */
function isPlausible(word: string, field: FieldDescription | undefined): boolean {
  if (/[\s\\]/.test(word)) return false;
  if (field?.fixed !== undefined) return field.fixed === quote(word);
  if (field === undefined || field.type === undefined) return true;
  if (field.type !== 'string') return false;
  if (field.choices.length > 0) return field.choices.includes(word.toUpperCase());
  return field.length === undefined ? /[\d.]/.test(word) : word.length === field.length && /\d/.test(word);
}

/** The word of another language means the same; but null is no value of a key that wants one. */
function writeConstant(fault: Fault, read: Read): readonly Fix[] {
  if (!('expected' in fault.state)) return [];
  const { expected } = fault.state;
  const field = fieldOf(fault, read);
  const isWanted = expected !== 'null' || field === undefined || field.fixed === 'null' || field.type === undefined;
  return [writeInstead(fault, expected, isWanted)];
}

/** A script's missing value is null where null is the one right value. */
function writeNull(fault: Fault, read: Read): readonly Fix[] {
  return fieldOf(fault, read)?.fixed === 'null' ? [writeInstead(fault, 'null', true)] : [];
}

/** As a text where the table wants as many digits, else as the number that it can only be. */
function rewriteNumber(fault: Fault, read: Read): readonly Fix[] {
  const written = textOf(fault, read);
  const field = fieldOf(fault, read);
  if (field?.type === 'string') return quoteDigits(fault, written, field);
  const number = readNumber(written);
  if (number === undefined || number === written) return [];
  const isNumber = field?.type === 'number' || field?.type === 'integer';
  const asNumber = writeInstead(fault, number, isNumber || fault.state.kind === 'decimal-comma');
  return isNumber || fault.state.kind !== 'leading-zero'
    ? [asNumber]
    : [writeInstead(fault, quote(written), false), asNumber];
}

function quoteDigits(fault: Fault, written: string, { length, name }: FieldDescription): readonly Fix[] {
  const digits = written.replaceAll(/[ \u00a0\u202f]/g, '');
  if (!/^\d+$/.test(digits) || name === 'numeroASP') return [];
  return [writeInstead(fault, quote(digits), digits.length === length)];
}

function fieldOf(fault: Fault, read: Read): FieldDescription | undefined {
  const value = valueAt(read, fault);
  return value && fieldOfValue(read, value);
}
