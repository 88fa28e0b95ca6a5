import type { Demande } from '../../claim/demande.ts';
import type { Header } from '../../claim/header.ts';
import type { Kind } from '../../claim/kind.ts';
import type { PortalTemplate } from '../../claim/portalTemplate.ts';
import type { Summary } from '../../claim/summary.ts';
import type { EncodingFault } from '../../json/bytes.ts';
import type { Wordings } from '../../messages/wordings.ts';
import type { Surroundings } from '../../nearby/aroundFile.ts';
import type { Args, FileRange, Level } from '../../problem.ts';
import type { TextsPart } from './doubles.ts';
import type { Fix, Read, ReadAll } from './fix.ts';

/** What a rule may know besides the text it reads. */
export interface Context {
  readonly kind: Kind;
  /** In euros, without tax. */
  readonly maximumAmount: number;
  /** The model that the file is written after, where the user has named one. */
  readonly template: PortalTemplate | undefined;
  /** The file's own name, without its folder; undefined for a text that has none yet. */
  readonly fileName: string | undefined;
  /** What lies around the file; undefined where that is not known, or not yet. */
  readonly surroundings: Surroundings | undefined;
  /** Today where the user is, `AAAAMMJJ`; undefined when the host does not say. */
  readonly today: string | undefined;
  /** The names of the returned files whose answers are not to be shown on what was sent. */
  readonly hiddenAnswers: readonly string[];
}

/** What a rule found, `[start, end)` in UTF-16 units from the start of what it was given to read. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** Which wording the finding has, among those of the rule. */
  readonly kind: string;
  readonly args?: Args;
  /** When it is not the rule's usual level. */
  readonly level?: Level;
  /** Another place that it is about, and how that place is worded. */
  readonly other?: { readonly start: number; readonly end: number; readonly kind: string };
}

/** A place in a file nearby, and how it is worded. */
interface Elsewhere<K extends string = string> {
  readonly path: string;
  /** Its first character where it has no text. */
  readonly range?: FileRange | undefined;
  readonly kind: K;
}

/**
 * What a comparison found: on the value of `field` in the demande at `index`, with regard to that of another, or to what
 * lies around the file. `field` is a path: `numLigne`, `beneficiaires/2`, `piecesJustificatives/0/nomFichier`. Without
 * an `index` it is a key of the header, and the key itself is meant; of a list in a demande likewise.
 */
export interface LineFinding {
  readonly index: number | undefined;
  readonly field: string;
  readonly kind: string;
  readonly args?: Args;
  readonly level?: Level;
  /** The other demande concerned, and how the place in it is worded. */
  readonly other?: { readonly index: number; readonly field?: string; readonly kind: string };
  readonly elsewhere?: Elsewhere;
}

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
