import type { RefusalMessage } from '../../messages/refusals.ts';

/** How a page or a workbook in markup begins, which programs save under the name of an .xls or a .csv too. */
const MARKUP =
  /^\s*<(?:[!?]|\/?(?:html|head|body|meta|title|style|script|table|thead|tbody|tr|td|th|div|p|font|xml|workbook|\w+:\w+)\b)/i;
/** Pages with all that belongs to them, RTF, and SYLK, whose first words could be headings: its next line could not. */
const OTHERS = /^(?:MIME-Version:|\{\\rtf|ID;P[^;\n]{0,40}(?:;[A-Z])*\r?\n[A-Z];[A-Z])/i;
/** Why a text is no CSV file, whatever its name is; undefined where it may be one. */
export function refusalOfText(text: string): RefusalMessage | undefined {
  const head = text.slice(0, HEAD);
  if (MARKUP.test(head)) return { refusal: 'table-markup' };
  return OTHERS.test(head) ? { refusal: 'table-other' } : undefined;
}

/** So much of a text shows what it is. */
const HEAD = 1000;
