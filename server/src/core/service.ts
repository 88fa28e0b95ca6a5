import type { Apercu } from './deposit/apercu/apercu.ts';
import type { Comparaison, Rapport } from './deposit/correspondanceText.ts';
import type { Examen } from './deposit/examen.ts';
import type { Choix, Refusees, Retour } from './deposit/refusees.ts';
import type { DemandeDeRapport } from './deposit/report/creer.ts';
import type { Rapport as RapportDuDepot } from './deposit/report/rapport.ts';
import type { Kind } from './depot/kind.ts';
import type { Modele } from './depot/modele.ts';
import { jourOf } from './depot/nomJson.ts';
import { createEchange, type Echange } from './echange/echange.ts';
import type { Edit, Edits } from './edits.ts';
import type { Arbre } from './features/arbre.ts';
import type { Entry } from './features/completion.ts';
import type { EtatFichier } from './features/etat.ts';
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
import type { Langue } from './messages/messages.ts';
import type { Refus } from './messages/refusals.ts';
import type { Frere, Voisinage } from './nearby/voisinage.ts';
import type { Clock } from './ports.ts';
import type { FileRange, Problem } from './problem.ts';
import type { Repairable, Span } from './rules/fixes.ts';
import { createAtPlaces } from './service/atPlaces.ts';
import { createOfBytes } from './service/ofBytes.ts';
import { createOfTexts } from './service/ofTexts.ts';
import { OpenFiles } from './service/openFiles.ts';
import { createReading } from './service/reading.ts';
import type { Settings } from './settings.ts';
import type { Summary } from './workspace/summary.ts';

export { MAX_LENGTH, mega } from './service/openFiles.ts';
export type { Modele };

/** What is known of a file: its kind, undefined when it is too long to be read, and its problems in the text's order. */
export interface Verdict {
  readonly kind: Kind | undefined;
  readonly problems: readonly Problem[];
}

/** A file's bytes, read as text and judged. The places of the problems are those of this text. */
export interface BytesVerdict extends Verdict {
  readonly text: string;
  /** What other files look for in it. */
  summary(): Summary | undefined;
  /** For a tree; undefined where the bytes are no text. */
  arbre(): Arbre | undefined;
}

/** What the host knows of a file besides its text. */
export interface Circumstances {
  readonly settings?: Settings;
  /** The model that the settings name. */
  readonly modele?: Modele | undefined;
  /** The file's own name, without its folder; undefined for a text that has none yet. */
  readonly nomJson?: string | undefined;
  /** What lies around the file, where that is known. */
  readonly voisinage?: Voisinage | undefined;
}

/** The only entrance to the core. Files are known by the name that the host gives them; a URI will do. */
export interface Service extends Echange {
  /** Takes in a text, in the place of any other of that name. */
  open(name: string, text: string): void;
  /** Takes in one edit; `text` gives the whole text after it. */
  edit(name: string, edit: Edit, text: () => string): void;
  close(name: string): void;
  /** The verdict on an open file as it stands. Throws when no file of that name is open. */
  verdict(name: string, circumstances?: Circumstances): Verdict;
  /** The problems of an open file that touch `span` and can be repaired, each with the ways to do it. */
  fixes(name: string, span: Span, circumstances?: Circumstances): readonly Repairable[];
  /** The edits of a text that make every safe repair, or those of one rule. */
  fixAll(name: string, text: string, circumstances?: Circumstances, code?: string): Edits;
  /** What can be written at a place of an open file, the likeliest first. */
  complete(name: string, offset: number, langue: Langue, circumstances?: Circumstances): readonly Entry[];
  /** What an open file says that concerns those around it; `range` gives the lines of its offsets. */
  frere(
    name: string,
    place: Pick<Frere, 'nom' | 'chemin'>,
    range: (start: number, end: number) => FileRange,
  ): Frere | undefined;
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
  /** An open file in a few words. */
  etat(name: string, langue: Langue, circumstances?: Circumstances): EtatFichier;
  /** An open file to be seen at once; undefined where it is too long to be read. */
  apercu(name: string, langue: Langue, circumstances?: Circumstances): Apercu | undefined;
  /** An open file for a tree; undefined where it is too long to be read. */
  arbre(name: string, circumstances?: Circumstances): Arbre | undefined;
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
  /** What the bytes of a file that is not open say that concerns those around it. */
  frereOfBytes(bytes: Uint8Array, place: Pick<Frere, 'nom' | 'chemin'>): Frere;
  /** What the files of one numeroAns say together of their demandes. */
  correspondance(comparaison: Comparaison, langue: Langue): Rapport;
  /** A new claim file of today; undefined when the day has no name left. */
  nouveauFichier(debut: Omit<Debut, 'jour'>): Nouveau | undefined;
  /** The model in these bytes, for the files that are written after it. */
  readModele(name: string, bytes: Uint8Array): Modele;
  /** The verdict on the bytes of a file that is not open. */
  verdictOfBytes(bytes: Uint8Array, circumstances?: Circumstances): BytesVerdict;
  /** What stands in the way of depositing the file in these bytes, and what goes into its archives. */
  examiner(bytes: Uint8Array, circumstances?: Circumstances): Examen;
  /** The report on the file in these bytes; the pieces and archives around it are read for it. */
  rapport(bytes: Uint8Array, demande: DemandeDeRapport, circumstances?: Circumstances): Promise<RapportDuDepot>;
  /** The verdict on a file that is longer than `MAX_LENGTH`, and so not read. */
  verdictOfLength(length: number, circumstances?: Circumstances): Verdict;
}

/** `clock` tells the time where the user is; without one, nothing is compared with today. */
export function createService(clock?: Clock): Service {
  const files = new OpenFiles(clock);
  const now = (): Date => clock?.() ?? new Date();
  return {
    open: (name, text) => files.open(name, text),
    edit: (name, edit, text) => files.edit(name, edit, text),
    close: (name) => files.close(name),
    ...createReading(files),
    ...createAtPlaces(files),
    ...createOfTexts(files, now),
    ...createOfBytes(files, now),
    ...createEchange(
      () => jourOf(now()),
      (nomJson, text) => files.check(text, { nomJson }).check,
    ),
  };
}
