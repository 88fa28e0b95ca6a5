import { DAMAGED, type Pause, Refused } from './refused.ts';
import { type Attributes, readXml } from './xml.ts';

/** No spreadsheet has more styles of cells. */
const MOST_STYLES = 66_000;

/** Whether the cells of each style show their number as a day or a time. Throws where the XML is damaged. */
export async function readDateStyles(bytes: Uint8Array | undefined, pause: Pause): Promise<readonly boolean[]> {
  const own = new Map<string, boolean>();
  const formats: string[] = [];
  if (bytes === undefined) return [];
  const open = (name: string, { numFmtId = '0', formatCode = '' }: Attributes, parent: string): void => {
    if (name === 'numFmt' && parent === 'numFmts') own.set(numFmtId, isDateFormat(formatCode));
    else if (name === 'xf' && parent === 'cellXfs') formats.push(numFmtId);
    if (formats.length > MOST_STYLES) throw new Refused(DAMAGED);
  };
  await readXml(bytes, { open }, pause);
  return formats.map((id) => own.get(id) ?? isBuiltInDate(Number(id)));
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
