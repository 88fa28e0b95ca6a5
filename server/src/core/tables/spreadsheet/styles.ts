import { DAMAGED, type Pause, Refused } from './refused.ts';
import { type Attributes, readXml } from './xml.ts';

/** No spreadsheet has more styles of cells. */
const MOST_STYLES = 66_000;

/** How the cells of a style show a number, as far as it makes another text of it. */
export interface Style {
  /** As a day or a time. */
  readonly isDate: boolean;
  /** As a code: with so many digits, behind these letters and digits. */
  readonly code: Code | undefined;
}

interface Code {
  readonly before: string;
  readonly digits: number;
}

/** The styles of cells, by their numbers. Throws where the XML is damaged. */
export async function readStyles(bytes: Uint8Array | undefined, pause: Pause): Promise<readonly Style[]> {
  const own = new Map<string, Style>();
  const formats: string[] = [];
  if (bytes === undefined) return [];
  const open = (name: string, { numFmtId = '0', formatCode = '' }: Attributes, parent: string): void => {
    if (name === 'numFmt' && parent === 'numFmts')
      own.set(numFmtId, { isDate: isDateFormat(formatCode), code: codeOf(formatCode) });
    else if (name === 'xf' && parent === 'cellXfs') formats.push(numFmtId);
    if (formats.length > MOST_STYLES) throw new Refused(DAMAGED);
  };
  await readXml(bytes, { open }, pause);
  return formats.map((id) => own.get(id) ?? { isDate: isBuiltInDate(Number(id)), code: undefined });
}

/** Letters and digits, in quotes or behind a backslash each, then zeros and nothing else. No number has more digits. */
const CODE = /^((?:"[A-Za-z0-9]{0,20}"|\\[A-Za-z0-9]){0,20})(0{1,15})$/;

/** `"FINBIO"000000` shows 6 as FINBIO000006: who types only the number sees the whole, and means it. */
function codeOf(formatCode: string): Code | undefined {
  const [positive = ''] = formatCode.split(';');
  const [, literal, zeros] = CODE.exec(positive) ?? [];
  if (literal === undefined || zeros === undefined) return undefined;
  return { before: literal.replace(/["\\]/g, ''), digits: zeros.length };
}

/** A whole number as such a code; undefined for any other. */
export function writtenAs({ before, digits }: Code, number: number): string | undefined {
  return Number.isSafeInteger(number) && number >= 0 ? before + String(number).padStart(digits, '0') : undefined;
}

/** The formats that have a number and no code of their own (ECMA-376-1, 18.8.30), those of East Asia too. 46 is a duration. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
}

/** What is shown as it stands: in quotes, behind a backslash, a blank as wide as the next character, one that fills the cell. */
const LITERAL = /"[^"]*"|[\\_*]./gs;

/** Whether a format shows days or times; `[h]` counts the hours of a duration, which is none of them. */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = code.replace(LITERAL, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return false;
  return /[ymdhs]/i.test(positive.replace(/\[[^[\]]*\]/g, '').replace(/general|standard/gi, ''));
}
