import type { Demande } from '../../claim/demande.ts';
import type { Header } from '../../claim/header.ts';
import type { Summary } from '../../claim/summary.ts';
import type { EncodingFault } from '../../json/bytes.ts';
import type { Code, KindFilledBy, KindOf, Said } from '../../messages/said.ts';
import type { Level, Worded } from '../../problem.ts';
import type { Context } from './context.ts';
import type { TextsPart } from './doubles.ts';
import type { Finding, LineFinding } from './finding.ts';
import type { Fix, Read, ReadAll } from './fix.ts';

/**
 * One rule of the catalogue. It reads the bytes, the header, or one demande alone (and then knows nothing of its place
 * in the file), or it compares the demandes by their summaries. Its wordings stand in `messages/` under its code.
 */
export interface Rule {
  readonly code: string;
  readonly level: Level;
  /** The folder it stands in: it is listed with the other rules there. */
  readonly block: Block;
  /** Where the specification speaks of what it checks; `key`: where it speaks of the key concerned. */
  readonly section: `${1 | 2 | 3}.${number}` | 'key';
  /**
   * Which of the portal's two controls (1.2) is taken to find the same; `own`, what no control of the portal does: comparing
   * demandes, knowing more than the table, or looking around the file. Which rules the portal has is not published.
   */
  readonly stage: 'structure' | 'format' | 'own';
  /**
   * Which signs of the text it speaks of are named besides, where they are not what they look like or a placeholder: all,
   * where it does not say so; those of a text that was badly decoded; or none, since it names them itself.
   */
  readonly signs?: 'garbled' | 'none';
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
  /** How it says what it found; where it has none, the state of a finding is what is said. */
  word?(state: unknown): Worded;
  /** The ways to repair what it found in the header or in a demande, the best first; none where only a person knows. */
  fix?(finding: Finding, read: Read): readonly Fix[];
  /** The same for what `compare` found. */
  fixLine?(finding: LineFinding, read: ReadAll): readonly Fix[];
  /** What `compare` reads: while none of it changes, what it found stands. */
  readonly compares?: readonly ComparedPart[];
  /** The part whose texts `compare` wants to stand once: while none stands twice in the file, it has nothing to say. */
  readonly unique?: TextsPart;
}

export type Block =
  | 'json'
  | 'structure'
  | 'header'
  | 'demande'
  | 'facture'
  | 'beneficiaires'
  | 'pieces'
  | 'scenario'
  | 'claimName'
  | 'nearby';

/** A part of the summaries, or the header's `numeroAns`. */
export type ComparedPart = keyof Summary | 'ans';

export type { Code, KindOf, Said };

/**
 * A rule as it is written: `State` is what it knows of what it finds. The compiler sees to it that each state is worded
 * under the rule's code, in both languages, with all that the wordings fill in.
 */
export type RuleOf<C extends Code, State = Said<C>> = TypedRule<C, State> & Words<C, State>;

interface TypedRule<C extends Code, State> extends Omit<Rule, 'word'> {
  readonly code: C;
  checkBytes?(faults: readonly EncodingFault[]): Iterable<FindingOf<C, State>>;
  checkHeader?(header: Header, report: Report<C, State>, context: Context): void;
  checkDemande?(demande: Demande, report: Report<C, State>, context: Context): void;
  compare?(summaries: readonly Summary[], context: Context, ans: string | undefined): Iterable<LineFindingOf<C, State>>;
  fix?(finding: Finding<State>, read: Read): readonly Fix[];
  fixLine?(finding: LineFinding<State>, read: ReadAll): readonly Fix[];
}

/** A state that names all that its wording fills in, and nothing that cannot be said, needs no more words. */
type Words<C extends Code, State> = [State] extends [Said<C> & Worded]
  ? { word?(state: State): Said<C> }
  : { word(state: State): Said<C> };

/** Another place that a finding speaks of is worded by what its state names too. */
export type FindingOf<C extends Code, State = Said<C>> = Finding<State, KindFilledBy<C, keyof State>>;
export type LineFindingOf<C extends Code, State = Said<C>> = LineFinding<State, KindFilledBy<C, keyof State>>;

/** Where the findings of a rule go. */
export type Report<C extends Code, State = Said<C>> = (finding: FindingOf<C, State>) => void;
