import type { Apercu } from './deposit/apercu/apercu.ts';
import type { Comparaison, Rapport } from './deposit/correspondanceText.ts';
import type { Examen } from './deposit/examen.ts';
import type { Choix, Refusees, Retour } from './deposit/refusees.ts';
import type { DemandeDeRapport } from './deposit/report/creer.ts';
import type { Rapport as RapportDuDepot } from './deposit/report/rapport.ts';
import { jourOf } from './depot/nomJson.ts';
import { createEchange, type Echange } from './echange/echange.ts';
import type { Edits } from './edits.ts';
import type { Entry } from './features/completion.ts';
import type { Renamed } from './features/follow.ts';
import type { Extent, FormatOptions } from './features/format/format.ts';
import type { Indice } from './features/hints.ts';
import type { Lecteur, Survol } from './features/hover.ts';
import type { Lentille } from './features/lenses.ts';
import type { Navigation } from './features/navigation.ts';
import type { Debut, Nouveau } from './features/nouveauFichier.ts';
import type { Depose } from './features/pieceDeposee.ts';
import type { Rangees } from './features/rangement.ts';
import type { Refactoring } from './features/refactor/refactoring.ts';
import type { Renommable, Renommage } from './features/rename.ts';
import type { Collage } from './features/rows/coller.ts';
import { type Circumstances, createJudge, type Judge } from './judge.ts';
import type { Langue } from './messages/langue.ts';
import type { Refus } from './messages/refusals.ts';
import type { Clock } from './ports.ts';
import type { Problem } from './problem.ts';
import type { Repairable, Span } from './rules/fixes.ts';
import { createAtPlaces } from './service/atPlaces.ts';
import { createOfBytes } from './service/ofBytes.ts';
import { createOfTexts } from './service/ofTexts.ts';
import { createReading } from './service/reading.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

export type { BytesVerdict, Circumstances } from './judge.ts';
export { MAX_LENGTH } from './judge.ts';

/** All that can be asked of the core: what keeps problems true (`judge.ts`), and what is worked out for who asks. */
export interface Service extends Judge, Echange {
  /** The problems of an open file that touch `span` and can be repaired, each with the ways to do it. */
  fixes(name: string, span: Span, circumstances?: Circumstances): readonly Repairable[];
  /** The edits of a text that make every safe repair, or those of one rule. */
  fixAll(text: string, circumstances?: Circumstances, code?: string): Edits;
  /** What can be written at a place of an open file, the likeliest first. */
  complete(name: string, offset: number, langue: Langue, circumstances?: Circumstances): readonly Entry[];
  /** The changes other than repairs that can be made of an open file with the cursor at the beginning of `span`. */
  refactorings(name: string, span: Span, circumstances?: Circumstances): readonly Refactoring[];
  /** What can be looked up in an open file; undefined where it is too long to be read. */
  navigation(name: string, circumstances?: Circumstances): Navigation | undefined;
  /** The number at a place that can be renamed, or why there is none. */
  prepareRename(name: string, offset: number, circumstances?: Circumstances): Renommable | Refus;
  rename(name: string, offset: number, nouveau: string, circumstances?: Circumstances): Renommage | Refus;
  /** What is said of the key or value at a place; undefined where there is nothing to be said. */
  hover(name: string, offset: number, lecteur: Lecteur, circumstances?: Circumstances): Survol | undefined;
  /** What stands over the file and over each demande. */
  lenses(name: string, langue: Langue, circumstances?: Circumstances): readonly Lentille[];
  /** What stands behind values in `span`. */
  hints(name: string, span: Span, langue: Langue, circumstances?: Circumstances): readonly Indice[];
  /** An open file to be seen at once; undefined where it is too long to be read. */
  apercu(name: string, langue: Langue, circumstances?: Circumstances): Apercu | undefined;
  /** The demandes of a spreadsheet's rows, pasted at a place; undefined where the text is to be pasted as it is. */
  coller(name: string, offset: number, text: string, circumstances?: Circumstances): Collage | undefined;
  /** Files dropped at a place as pieces; undefined where none can be one. */
  deposer(name: string, offset: number, files: readonly Depose[], circumstances?: Circumstances): Rangees | undefined;
  /** The edits that format an open file, whose text this is, or a part of it; none where it is too long. */
  format(name: string, text: string, extent: Extent, options: FormatOptions): Edits;
  /** The edits of a claim file's text that follow what is renamed around it. */
  follow(text: string, renamed: Renamed): Edits;
  /** What is wrong with a value that the header of a new file is to have. */
  checkEntete(champ: 'numeroAns' | 'SIRET', valeur: string): readonly Problem[];
  /** What a returned file says that asks for something, or why it says nothing. */
  retour(text: string): Retour | Refus;
  /** A new claim file of today with the refused demandes of a returned one. */
  refusees(text: string, choix: Omit<Choix, 'jour'>): Refusees | Refus;
  /** What the files of one numeroAns say together of their demandes. */
  correspondance(comparaison: Comparaison, langue: Langue): Rapport;
  /** A new claim file of today; undefined when the day has no name left. */
  nouveauFichier(debut: Omit<Debut, 'jour'>): Nouveau | undefined;
  /** What stands in the way of depositing the file in these bytes, and what goes into its archives. */
  examiner(bytes: Uint8Array, circumstances?: Circumstances): Examen;
  /** The report on the file in these bytes; the pieces and archives around it are read for it. */
  rapport(bytes: Uint8Array, demande: DemandeDeRapport, circumstances?: Circumstances): Promise<RapportDuDepot>;
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
    ...createEchange(
      () => jourOf(files.now()),
      (nomJson, text, { settings = DEFAULT_SETTINGS, modele }) =>
        files.check(text, { nomJson, settings, modele }).check,
    ),
  };
}
