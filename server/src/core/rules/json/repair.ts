import type { Edit } from '../../json/edits.ts';
import { isSpace, skipTrivia } from '../../json/lexer.ts';
import { lastUpTo } from '../../json/offsets.ts';
import type { SyntaxState } from '../../json/syntaxFault.ts';
import { replace } from '../../json/writing.ts';
import type { Finding } from '../engine/finding.ts';
import type { Fix, Read } from '../engine/fix.ts';

/** A syntax fault that was found, with what the reader knows of it. */
export type Fault = Finding<SyntaxState>;

/** How one kind of syntax fault is repaired; nothing where only a person knows. */
export type Repair = (fault: Fault, read: Read) => readonly Fix[];

/** The text that a fault is about, as the reader understood it: it may be without quotes, or what is missing. */
export function quoted({ state }: Fault): string {
  return 'text' in state ? state.text : '';
}

/** The text of a fault. */
export function textOf({ start, end }: Fault, { text }: Read): string {
  return text.slice(start, end);
}

/** The fault's text taken away. */
export function cutOut({ start, end }: Pick<Fault, 'start' | 'end'>): Edit {
  return replace({ offset: start, length: end - start }, '');
}

export function insertAt(offset: number, text: string): Edit {
  return { offset, length: 0, text };
}

/** The sign that follows `offset`, comments and white space apart; empty at the end of the text. */
export function signAfter({ text }: Read, offset: number): string {
  return text.charAt(skipTrivia(text, offset, text.length));
}

/** The character before `offset`, white space apart; empty at the beginning of the text. */
export function signBefore({ text }: Read, offset: number): string {
  let at = offset - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return text.charAt(at);
}

/** Whether an edit of the header's text takes demandes away, which are read apart: they are not part of what is wrong. */
export function coversDemande({ offset, length }: Edit, { claimFile, line }: Read): boolean {
  const { holes } = claimFile.document.frame;
  return line === 0 && lastUpTo(holes, offset - 1) < lastUpTo(holes, offset + length - 1);
}
