import type { ClaimFile } from '../../claim/claimFile.ts';
import type { Demande } from '../../claim/demande.ts';
import type { FieldSet } from '../../claim/fieldSet.ts';
import type { Header } from '../../claim/header.ts';
import { toDocument } from '../../json/document.ts';
import type { Edits } from '../../json/edits.ts';
import type { ValueNode } from '../../json/tree.ts';
import { quote, replace, type Style } from '../../json/writing.ts';
import type { FixKind } from '../../messages/fixTitles.ts';
import type { Args } from '../../problem.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';

/** One way to repair what a rule found. Offsets are those of the text that the finding stands in. */
export interface Fix {
  /** How it is worded, and what the wording fills in. */
  readonly kind: FixKind;
  readonly args?: Args;
  /** True where no question is left open, so that it may be made without being asked for. */
  readonly safe: boolean;
  readonly edits: Edits;
  /**
   * What only the author knows: places in the text of the last edit, as they are listed here, `[start, end)` in UTF-16
   * units from its start, where the cursor goes one after the other.
   */
  readonly blanks?: readonly Blank[];
  readonly files?: readonly FileChange[];
}

/** A third number is the place among the blanks of an earlier one: what is typed there stands here too. */
export type Blank = readonly [start: number, end: number] | readonly [start: number, end: number, sameAs: number];

/** What happens to files along with the edits. Nothing is overwritten. */
export type FileChange =
  /** `path` is the host's path of a file nearby; undefined for the claim file itself. It stays in its folder. */
  | { readonly what: 'rename'; readonly path: string | undefined; readonly name: string }
  /** A new file beside the claim file. */
  | { readonly what: 'create'; readonly name: string; readonly text: string };

/** What the fix of a finding in the header or in one demande may read: all of it in offsets of `text`. */
export interface Read {
  readonly text: string;
  readonly root: ValueNode | undefined;
  readonly fieldSet: FieldSet | undefined;
  /** The demande that the finding is in; undefined for the header. */
  readonly demande: Demande | undefined;
  readonly header: Header;
  /** What the demande must be, or the file. */
  readonly profile: Profile;
  /** The whole file, for what a repair must not run into. */
  readonly claimFile: ClaimFile;
  /** The demande's place among the lines, from 1; 0 for the header. */
  readonly line: number;
  readonly style: Style;
  readonly context: Context;
  /** True where others than safe fixes are not asked for: what it costs to find them out can be spared. */
  readonly safeOnly: boolean;
  /** Where it has to be tried out what a repair does to the file: what may still be read for it. */
  readonly trials: Trials;
}

/** How many UTF-16 units may still be read to try repairs out: shared by all that is asked for at once. */
export interface Trials {
  left: number;
}

/** What the fix of a comparison may read. Its edits are in offsets of the whole text: `toFile` makes them. */
export interface ReadAll {
  readonly claimFile: ClaimFile;
  readonly style: Style;
  readonly context: Context;
}

/** Edits of one demande, in offsets of the whole text. */
export function toFile({ document }: ClaimFile, index: number, edits: Edits): Edits {
  const from = document.starts[index] ?? 0;
  return edits.map((edit) => ({ ...edit, offset: edit.offset + from }));
}

/** Edits of the header, in offsets of the whole text. */
export function toFileFromHeader({ document }: ClaimFile, edits: Edits): Edits {
  return edits.map((edit) => {
    const offset = toDocument(document, edit.offset);
    return { ...edit, offset, length: toDocument(document, edit.offset + edit.length) - offset };
  });
}

/** The finding's text replaced by the JSON text `source`. */
export function writeInstead({ start, end }: Pick<Finding, 'start' | 'end'>, source: string, safe: boolean): Fix {
  return {
    kind: 'write',
    args: { text: titled(source) },
    safe,
    edits: [replace({ offset: start, length: end - start }, source)],
  };
}

/** A source text as a title quotes it: its first line, cut short where it is long. */
export function titled(source: string): string {
  const line = source.split(/[\r\n]/, 1)[0] ?? '';
  return line.length > LONGEST_TITLE || line.length < source.length ? `${line.slice(0, LONGEST_TITLE)}…` : line;
}

const LONGEST_TITLE = 60;

/** The same with the text that a state expects, in quotes; nothing where it expects none. */
export function writeExpected(
  finding: Finding<{ readonly kind: string; readonly expected?: string }>,
  safe: boolean,
): readonly Fix[] {
  const { expected } = finding.state;
  return expected === undefined ? [] : [writeInstead(finding, quote(expected), safe)];
}

/** A text written as the value of a key, which is not where the finding stands. */
export function writeKey(key: string, node: ValueNode, text: string): Fix {
  const source = quote(text);
  return { kind: 'write-key', args: { key, text: source }, safe: false, edits: [replace(node, source)] };
}
