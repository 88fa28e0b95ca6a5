import { dayOf } from '../claim/claimName.ts';
import type { Entry } from '../editor/completion.ts';
import type { DropResult } from '../editor/dropPlacer.ts';
import type { FileToDrop } from '../editor/droppedPiece.ts';
import type { Renamed } from '../editor/follow.ts';
import type { Extent, FormatOptions } from '../editor/format/format.ts';
import type { Hint } from '../editor/hints.ts';
import type { HoverReader, HoverResult } from '../editor/hover.ts';
import type { Lens } from '../editor/lenses.ts';
import type { Navigation } from '../editor/navigation.ts';
import type { NewFileRequestData, Start } from '../editor/newFile.ts';
import type { Refactoring } from '../editor/refactor/refactoring.ts';
import type { RenameResult, RenameTarget } from '../editor/rename.ts';
import type { Edits } from '../json/edits.ts';
import type { Language } from '../messages/language.ts';
import type { RefusalMessage } from '../messages/refusals.ts';
import type { Clock } from '../ports.ts';
import type { Preview } from '../preview/types.ts';
import type { Problem } from '../problem.ts';
import type { ReportedDemande } from '../report/create.ts';
import type { Report as SubmissionReport } from '../report/types.ts';
import type { Repairable, Span } from '../rules/engine/fixes.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { SubmissionCheck } from '../submission/check.ts';
import type { ComparisonInput, Report } from '../submission/comparisonReport.ts';
import type { AnswerSummary, Choice, RejectedFile } from '../submission/rejectedFile.ts';
import type { PasteResult } from '../tables/rows/paste.ts';
import { createTableService, type TableService } from '../tables/tableService.ts';
import { type Circumstances, createJudge, type Judge } from './judge.ts';
import { createAtPlaces } from './service/atPlaces.ts';
import { createOfBytes } from './service/ofBytes.ts';
import { createOfTexts } from './service/ofTexts.ts';
import { createReading } from './service/reading.ts';

export type { BytesVerdict, Circumstances } from './judge.ts';
export { MAX_LENGTH } from './judge.ts';

/** All that can be asked of the core: what keeps problems true (`judge.ts`), and what is worked out for who asks. */
export interface Service extends Judge, TableService {
  /** The problems of an open file that touch `span` and can be repaired, each with the ways to do it. */
  fixes(name: string, span: Span, circumstances?: Circumstances): readonly Repairable[];
  /** The edits of a text that make every safe repair, or those of one rule. */
  fixAll(text: string, circumstances?: Circumstances, code?: string): Edits;
  /** What can be written at a place of an open file, the likeliest first. */
  complete(name: string, offset: number, language: Language, circumstances?: Circumstances): readonly Entry[];
  /** The changes other than repairs that can be made of an open file with the cursor at the beginning of `span`. */
  refactorings(name: string, span: Span, circumstances?: Circumstances): readonly Refactoring[];
  /** What can be looked up in an open file; undefined where it is too long to be read. */
  navigation(name: string, circumstances?: Circumstances): Navigation | undefined;
  /** The number at a place that can be renamed, or why there is none. */
  prepareRename(name: string, offset: number, circumstances?: Circumstances): RenameTarget | RefusalMessage;
  rename(name: string, offset: number, created: string, circumstances?: Circumstances): RenameResult | RefusalMessage;
  /** What is said of the key or value at a place; undefined where there is nothing to be said. */
  hover(name: string, offset: number, reader: HoverReader, circumstances?: Circumstances): HoverResult | undefined;
  /** What stands over the file and over each demande. */
  lenses(name: string, language: Language, circumstances?: Circumstances): readonly Lens[];
  /** What stands behind values in `span`. */
  hints(name: string, span: Span, language: Language, circumstances?: Circumstances): readonly Hint[];
  /** An open file to be seen at once; undefined where it is too long to be read. */
  preview(name: string, language: Language, circumstances?: Circumstances): Preview | undefined;
  /** The demandes of a spreadsheet's rows, pasted at a place; undefined where the text is to be pasted as it is. */
  pasteRows(name: string, offset: number, text: string, circumstances?: Circumstances): PasteResult | undefined;
  /** Files dropped at a place as pieces; undefined where none can be one. */
  dropFiles(
    name: string,
    offset: number,
    files: readonly FileToDrop[],
    circumstances?: Circumstances,
  ): DropResult | undefined;
  /** The edits that format an open file, whose text this is, or a part of it; none where it is too long. */
  format(name: string, text: string, extent: Extent, options: FormatOptions): Edits;
  /** The edits of a claim file's text that follow what is renamed around it. */
  follow(text: string, renamed: Renamed): Edits;
  /** What is wrong with a value that the header of a new file is to have. */
  checkHeader(field: 'numeroAns' | 'SIRET', value: string): readonly Problem[];
  /** What a returned file says that asks for something, or why it says nothing. */
  returned(text: string): AnswerSummary | RefusalMessage;
  /** A new claim file of today with the refused demandes of a returned one. */
  rejected(text: string, choice: Omit<Choice, 'day'>): RejectedFile | RefusalMessage;
  /** What the files of one numeroAns say together of their demandes. */
  comparison(comparisonInput: ComparisonInput, language: Language): Report;
  /** A new claim file of today; undefined when the day has no name left. */
  newFile(start: Omit<Start, 'day'>): NewFileRequestData | undefined;
  /** What stands in the way of depositing the file in these bytes, and what goes into its archives. */
  examine(bytes: Uint8Array, circumstances?: Circumstances): SubmissionCheck;
  /** The report on the file in these bytes; the pieces and archives around it are read for it. */
  report(bytes: Uint8Array, demande: ReportedDemande, circumstances?: Circumstances): Promise<SubmissionReport>;
}

/** `clock`: see `createJudge`. */
export function createService(clock?: Clock): Service {
  return serviceOf(createJudge(clock));
}

/** The whole service, on the files that are open with a judge. */
export function serviceOf(judge: Judge): Service {
  const { files } = judge;
  return {
    ...judge,
    ...createReading(files),
    ...createAtPlaces(files),
    ...createOfTexts(files),
    ...createOfBytes(files),
    ...createTableService(
      () => dayOf(files.now()),
      (fileName, text, { settings = DEFAULT_SETTINGS, template }) =>
        files.check(text, { fileName, settings, template }).check,
    ),
  };
}
