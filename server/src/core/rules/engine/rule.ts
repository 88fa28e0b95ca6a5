import type { Demande } from '../../claim/demande.ts';
import type { Header } from '../../claim/header.ts';
import type { Summary } from '../../claim/summary.ts';
import type { EncodingFault } from '../../json/bytes.ts';
import type { Code, KindFilledBy, KindOf, Said } from '../../messages/said.ts';
import type { Args, Level } from '../../problem.ts';
import type { Context } from './context.ts';
import type { TextsPart } from './doubles.ts';
import type { AnyFinding, AnyLineFinding, Elsewhere, Finding, LineFinding, Stated, StatedLine } from './finding.ts';
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
  checkBytes?(faults: readonly EncodingFault[]): Iterable<AnyFinding>;
  /** What it finds it hands to `report`: asked of every demande of a file, a rule with nothing to say costs nothing. */
  checkHeader?(header: Header, report: (finding: AnyFinding) => void, context: Context): void;
  checkDemande?(demande: Demande, report: (finding: AnyFinding) => void, context: Context): void;
  /** True for a rule that words what the schema refused, and has nothing to say of a demande that meets it. */
  readonly ofSchema?: boolean;
  /** `ans` is the header's `numeroAns`, where it has its form. */
  compare?(summaries: readonly Summary[], context: Context, ans: string | undefined): Iterable<AnyLineFinding>;
  /** How it says what it found; where it has none, the state of a finding is what is said. */
  word?(state: unknown): Worded;
  /** The ways to repair what it found in the header or in a demande, the best first; none where only a person knows. */
  fix?(finding: AnyFinding, read: Read): readonly Fix[];
  /** The same for what `compare` found. */
  fixLine?(finding: AnyLineFinding, read: ReadAll): readonly Fix[];
  /** What `compare` reads: while none of it changes, what it found stands. */
  readonly compares?: readonly ComparedPart[];
  /** The part whose texts `compare` wants to stand once: while none stands twice in the file, it has nothing to say. */
  readonly unique?: TextsPart;
}

/** A part of the summaries, or the header's `numeroAns`. */
export type ComparedPart = keyof Summary | 'ans';

/** Which wording of its rule a finding has, and what the wording fills in. */
export type Worded = { readonly kind: string } & Args;

export type { Code, KindOf, Said };

/** A rule as it is written: the compiler sees to it that what it finds is worded under its code, in both languages. */
export interface UnstatedRule<C extends Code> extends Rule {
  readonly code: C;
  checkBytes?(faults: readonly EncodingFault[]): Iterable<FindingOf<C>>;
  checkHeader?(header: Header, report: Report<C>, context: Context): void;
  checkDemande?(demande: Demande, report: Report<C>, context: Context): void;
  compare?(summaries: readonly Summary[], context: Context, ans: string | undefined): Iterable<LineFindingOf<C>>;
  fix?(finding: Finding, read: Read): readonly Fix[];
  fixLine?(finding: LineFinding, read: ReadAll): readonly Fix[];
}

/** The same with what it knows of a finding, typed: its wording and its repair read that and nothing else. */
interface StatedRule<C extends Code, State> extends Omit<Rule, 'word'> {
  readonly code: C;
  checkBytes?(faults: readonly EncodingFault[]): Iterable<StatedOf<C, State>>;
  checkHeader?(header: Header, report: Report<C, State>, context: Context): void;
  checkDemande?(demande: Demande, report: Report<C, State>, context: Context): void;
  compare?(summaries: readonly Summary[], context: Context, ans: string | undefined): Iterable<StatedLineOf<C, State>>;
  fix?(finding: Stated<State>, read: Read): readonly Fix[];
  fixLine?(finding: StatedLine<State>, read: ReadAll): readonly Fix[];
}

/** A state that names all that its wording fills in, and nothing that cannot be said, needs no more words. */
type Words<C extends Code, State> = [State] extends [Said<C> & Worded]
  ? { word?(state: State): Said<C> }
  : { word(state: State): Said<C> };

export type RuleOf<C extends Code, State = never> = [State] extends [never]
  ? UnstatedRule<C>
  : StatedRule<C, State> & Words<C, State>;

/** What a rule found. Another place that it speaks of is worded by what its state names too. */
export type StatedOf<C extends Code, State> = Stated<State, KindFilledBy<C, keyof State>>;
export type StatedLineOf<C extends Code, State> = StatedLine<State, KindFilledBy<C, keyof State>>;

/** Where the findings of a rule go. */
export type Report<C extends Code, State = never> = (
  finding: [State] extends [never] ? FindingOf<C> : StatedOf<C, State>,
) => void;

export interface FindingOf<C extends Code> extends Finding {
  readonly kind: KindOf<C> & string;
  readonly other?: { readonly start: number; readonly end: number; readonly kind: KindOf<C> & string };
}

export interface LineFindingOf<C extends Code> extends LineFinding {
  readonly kind: KindOf<C> & string;
  readonly other?: { readonly index: number; readonly field?: string; readonly kind: KindOf<C> & string };
  readonly elsewhere?: Elsewhere<KindOf<C> & string>;
}
