import type { StringDamage } from './lexer.ts';

/** Everything that can be wrong with a text as JSON (RFC 8259), each kind with wording of its own. */
export type SyntaxKind =
  | StringDamage
  | 'empty'
  | 'html'
  | 'not-json'
  | 'truncated'
  | 'unclosed-demande'
  | 'text-after'
  | 'object-after'
  | 'closed-too-early'
  | 'depth'
  | 'trailing-comma'
  | 'missing-comma'
  | 'extra-comma'
  | 'semicolon'
  | 'missing-opening-brace'
  | 'missing-colon'
  | 'unquoted-key'
  | 'missing-key'
  | 'missing-value'
  | 'missing-brace'
  | 'missing-bracket'
  | 'extra-closer'
  | 'comment'
  | 'forbidden-space'
  | 'escape'
  | 'constant'
  | 'impossible-number'
  | 'unquoted-text'
  | 'leading-zero'
  | 'decimal-comma'
  | 'number-writing'
  | 'unexpected'
  | 'placeholder'
  | 'program'
  | 'parentheses'
  | 'conflict'
  | 'text-before'
  | 'cell'
  | 'backslashes'
  | 'escaped-quotes'
  | 'comma-for-colon'
  | 'extra-colon'
  | 'other-closer'
  | 'missing-opening-bracket'
  | 'list-without-brackets'
  | 'text-behind'
  | 'prefixed-lines'
  | 'escaped-breaks';

/** One syntax fault, `[start, end)` in UTF-16 units of the text it was read from. */
export interface SyntaxFault {
  readonly kind: SyntaxKind;
  readonly start: number;
  readonly end: number;
  /** What the message quotes: the text found, and what stands for it. */
  readonly args?: Readonly<Record<string, string>>;
  /** True where the same kind elsewhere is not: after it, it cannot be told what is missing around it. */
  readonly breaking?: boolean;
}

const BREAKING: ReadonlySet<SyntaxKind> = new Set([
  'missing-quote',
  'empty',
  'html',
  'not-json',
  'truncated',
  'closed-too-early',
  'unclosed-demande',
  'depth',
  'missing-key',
  'missing-opening-brace',
  'missing-brace',
  'missing-bracket',
  'missing-opening-bracket',
  'extra-closer',
  'unexpected',
  'cell',
  'backslashes',
]);

/** Whether after such a fault it cannot be told what is missing around it and what is not. */
export function isBreaking(fault: SyntaxFault): boolean {
  return fault.breaking === true || BREAKING.has(fault.kind);
}
