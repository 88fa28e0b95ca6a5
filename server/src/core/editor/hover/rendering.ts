import type { Language } from '../../messages/language.ts';
import type { Context } from '../../rules/engine/context.ts';
import { withoutMarkdown } from '../documentation.ts';

/** How texts are written for a reader with Markdown, or without. */
export interface Rendering {
  /** Words of our own, to stand out. */
  bold(text: string): string;
  /** A text of the user's: from the file, or a name on the disk. None of it is read as Markdown. */
  raw(text: string): string;
  /** What the specification says, in Markdown. */
  documentation(markdown: string): string;
}

export const MARKDOWN: Rendering = {
  bold: (text) => `**${text}**`,
  raw: inCode,
  documentation: (markdown) => markdown,
};

export const PLAIN: Rendering = {
  bold: (text) => text,
  raw: onOneLine,
  documentation: withoutMarkdown,
};

const LONGEST = 120;

/** Nothing in a code span is read as Markdown, and no run of backticks ends it but one as long as that which began it. */
function inCode(text: string): string {
  const line = onOneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const edge = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${edge}${line}${edge}${fence}`;
}

/** White space and signs that no one sees become spaces: a line break would end a code span. */
function onOneLine(text: string): string {
  const start = text.slice(0, LONGEST);
  const line = start.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return text.length > LONGEST ? `${line}…` : line;
}

/** What a value's facts are told from, and how. */
export interface HoverContext {
  readonly context: Context;
  readonly language: Language;
  readonly returned: Rendering;
}
