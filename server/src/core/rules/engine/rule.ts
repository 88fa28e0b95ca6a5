import type { Demande } from '../../claim/demande.ts';
import type { Header } from '../../claim/header.ts';
import type { Summary } from '../../claim/summary.ts';
import type { EncodingFault } from '../../json/bytes.ts';
import type { Wordings } from '../../messages/wordings.ts';
import type { Level } from '../../problem.ts';
import type { Context } from './context.ts';
import type { TextsPart } from './doubles.ts';
import type { Elsewhere, Finding, LineFinding } from './finding.ts';
import type { Fix, Read, ReadAll } from './fix.ts';

/**
 * One rule of the catalogue. It reads the bytes, the header, or one demande alone (and then knows nothing of its place
 * in the file), or it compares the demandes by their summaries. Its wordings stand in `messages/` under its code.
 */
export interface Rule {
  readonly code: string;
  readonly level: Level;
  /** True for the rules that any file of the language must meet, whatever its kind. */
  readonly everyKind?: boolean;
  /** Where bytes are seen: in a file on disk, not in an editor's text. */
  checkBytes?(faults: readonly EncodingFault[]): Iterable<Finding>;
  /** What it finds it hands to `report`: asked of every demande of a file, a rule with nothing to say costs nothing. */
  checkHeader?(header: Header, report: (finding: Finding) => void, context: Context): void;
  checkDemande?(demande: Demande, report: (finding: Finding) => void, context: Context): void;
  /** True for a rule that words what the schema refused, and has nothing to say of a demande that meets it. */
  readonly ofSchema?: boolean;
  /** `ans` is the header's `numeroAns`, where it has its form. */
  compare?(summaries: readonly Summary[], context: Context, ans: string | undefined): Iterable<LineFinding>;
  /** The ways to repair what it found in the header or in a demande, the best first; none where only a person knows. */
  fix?(finding: Finding, read: Read): readonly Fix[];
  /** The same for what `compare` found. */
  fixLine?(finding: LineFinding, read: ReadAll): readonly Fix[];
  /** What `compare` reads: while none of it changes, what it found stands. */
  readonly compares?: readonly ComparedPart[];
  /** The part whose texts `compare` wants to stand once: while none stands twice in the file, it has nothing to say. */
  readonly unique?: TextsPart;
}

/** A part of the summaries, or the header's `numeroAns`. */
export type ComparedPart = keyof Summary | 'ans';

/** The codes that have wordings. */
export type Code = keyof Wordings;
type KindOf<C extends Code> = keyof Wordings[C];

/** A rule as it is written: the compiler sees to it that what it finds is worded under its code, in both languages. */
export interface RuleOf<C extends Code> extends Rule {
  readonly code: C;
  checkBytes?(faults: readonly EncodingFault[]): Iterable<FindingOf<C>>;
  checkHeader?(header: Header, report: Report<C>, context: Context): void;
  checkDemande?(demande: Demande, report: Report<C>, context: Context): void;
  compare?(summaries: readonly Summary[], context: Context, ans: string | undefined): Iterable<LineFindingOf<C>>;
}

/** Where the findings of a rule go. */
export type Report<C extends Code> = (finding: FindingOf<C>) => void;

export interface FindingOf<C extends Code> extends Finding {
  readonly kind: KindOf<C> & string;
  readonly other?: { readonly start: number; readonly end: number; readonly kind: KindOf<C> & string };
}

export interface LineFindingOf<C extends Code> extends LineFinding {
  readonly kind: KindOf<C> & string;
  readonly other?: { readonly index: number; readonly field?: string; readonly kind: KindOf<C> & string };
  readonly elsewhere?: Elsewhere<KindOf<C> & string>;
}

/** How a finding is worded, without its place. */
export type Wording<C extends Code> = Pick<FindingOf<C>, 'kind' | 'args' | 'level'>;
