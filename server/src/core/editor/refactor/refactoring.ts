import type { ClaimFile } from '../../claim/claimFile.ts';
import type { Edits } from '../../json/edits.ts';
import type { Style } from '../../json/writing.ts';
import type { RefactorKind } from '../../messages/refactorTitles.ts';
import type { Args } from '../../problem.ts';
import type { Context } from '../../rules/engine/context.ts';
import type { Fix } from '../../rules/engine/fix.ts';

/** A change of a file that mends nothing: its text says the same, or what was asked for. Offsets are those of the whole text. */
export interface Refactoring {
  /** How it is worded, and what the wording fills in. */
  readonly kind: RefactorKind;
  readonly args?: Args;
  readonly edits: Edits;
  /** As in a repair: places in the text of the last edit. */
  readonly blanks?: NonNullable<Fix['blanks']>;
  readonly files?: NonNullable<Fix['files']>;
}

/** What a refactoring is made of: the file, and where the cursor is in it. */
export interface Plan {
  readonly claimFile: ClaimFile;
  readonly context: Context;
  readonly style: Style;
  /** The place of the demande that the cursor is in; undefined elsewhere. */
  readonly index: number | undefined;
  readonly offset: number;
}
