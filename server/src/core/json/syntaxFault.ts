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

/** Those that a message quotes a text of. */
type Quoting =
  | StringDamage
  | 'truncated'
  | 'unclosed-demande'
  | 'closed-too-early'
  | 'missing-colon'
  | 'unquoted-key'
  | 'missing-value'
  | 'extra-closer'
  | 'escape'
  | 'impossible-number'
  | 'unquoted-text'
  | 'leading-zero'
  | 'number-writing'
  | 'unexpected'
  | 'placeholder'
  | 'program'
  | 'parentheses'
  | 'conflict'
  | 'text-before'
  | 'comma-for-colon'
  | 'extra-colon'
  | 'list-without-brackets'
  | 'text-behind'
  | 'prefixed-lines';
/** Those in whose place one text is right. */
type Expecting = 'constant' | 'decimal-comma' | 'other-closer';

/** What is wrong, and what is known of it. Of what is not closed, `text` is what would close it. */
export type SyntaxState =
  | Each<Quoting, { readonly text: string }>
  | Each<Expecting, { readonly text: string; readonly expected: string }>
  | Each<'escaped-quotes', { readonly text: string; readonly written: string }>
  | Each<'forbidden-space', { readonly code: string }>
  | Each<Plain>;

type Each<Kind extends SyntaxKind, Facts = unknown> = Kind extends SyntaxKind ? { readonly kind: Kind } & Facts : never;

/** Those of which nothing more is said. */
export type Plain = Exclude<SyntaxKind, Quoting | Expecting | 'forbidden-space' | 'escaped-quotes'>;

/** One syntax fault, `[start, end)` in UTF-16 units of the text it was read from. */
export type SyntaxFault = SyntaxState & {
  readonly start: number;
  readonly end: number;
  /** True where the same kind elsewhere is not: after it, it cannot be told what is missing around it. */
  readonly breaking?: boolean;
};

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
