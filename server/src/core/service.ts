import type { Apercu } from './deposit/apercu/apercu.ts';
import { creerApercu } from './deposit/apercu/creer.ts';
import { type Comparaison, type Rapport, rapporter } from './deposit/correspondanceText.ts';
import { type Examen, examiner, sansArchives } from './deposit/examen.ts';
import { type Choix, fichierRefusees, lireRetour, type Refusees, type Retour } from './deposit/refusees.ts';
import type { DemandeDeRapport } from './deposit/report/creer.ts';
import type { Rapport as RapportDuDepot } from './deposit/report/rapport.ts';
import { type Depot, readDepot } from './depot/depot.ts';
import type { Kind } from './depot/kind.ts';
import { type Modele, readModele } from './depot/modele.ts';
import { jourOf } from './depot/nomJson.ts';
import { decode } from './document/bytes.ts';
import { type Document, editDocument, readDocument } from './document/document.ts';
import { Lines } from './document/lines.ts';
import { quote } from './document/writing.ts';
import { createEchange, type Echange } from './echange/echange.ts';
import type { Edit, Edits } from './edits.ts';
import { type Arbre, arbreOf } from './features/arbre.ts';
import { completionsAt, type Entry } from './features/completion.ts';
import { deposer } from './features/deposer.ts';
import { type EtatFichier, etatOf } from './features/etat.ts';
import { follow, type Renamed } from './features/follow.ts';
import { type Extent, type FormatOptions, format } from './features/format/format.ts';
import { hintsIn, type Indice } from './features/hints.ts';
import { hoverAt, type Lecteur, type Survol } from './features/hover.ts';
import { type Lentille, lensesOf } from './features/lenses.ts';
import { type Navigation, navigationIn } from './features/navigation.ts';
import { type Debut, type Nouveau, nouveauFichier } from './features/nouveauFichier.ts';
import type { Depose } from './features/pieceDeposee.ts';
import type { Rangees } from './features/rangement.ts';
import type { Refactoring } from './features/refactor/refactoring.ts';
import { refactorings } from './features/refactor/refactorings.ts';
import { prepareRename, type Renommable, type Renommage, rename } from './features/rename.ts';
import { type Collage, coller } from './features/rows/coller.ts';
import type { Langue } from './messages/messages.ts';
import type { Refus } from './messages/refusals.ts';
import { frereDe, resumerFrere } from './nearby/frere.ts';
import type { Frere, Voisinage } from './nearby/voisinage.ts';
import type { Clock } from './ports.ts';
import type { FileRange, Problem } from './problem.ts';
import { type Check, checkBytes, check as judgeDepot } from './rules/check.ts';
import { fixAll } from './rules/fixAll.ts';
import { type Repairable, repairables, type Span } from './rules/fixes.ts';
import { levelled, problemsOf, problemsOfBytes } from './rules/problems.ts';
import type { Context } from './rules/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { type Summary, summaryOf } from './workspace/summary.ts';

export type { Modele };

/** The longest text that is checked, in UTF-16 units; of a longer one only the size is said. */
export const MAX_LENGTH = 10_000_000;

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

/** An open file. `document` is undefined when the text is too long; `check` when it has not been asked for yet. */
interface OpenFile {
  readonly length: number;
  readonly document: Document | undefined;
  readonly check: Check | undefined;
}

/** The bytes of a file judged, and the file that they are; undefined where they are no text. */
interface Judged extends Omit<BytesVerdict, 'summary' | 'arbre'> {
  readonly file: OpenFile | undefined;
}

/** `clock` tells the time where the user is; without one, nothing is compared with today. */
export function createService(clock?: Clock): Service {
  const files = new Map<string, OpenFile>();
  const now = (): Date => clock?.() ?? new Date();
  const check = (name: string, file: OpenFile, circumstances: Circumstances): OpenFile =>
    checked(name, file, circumstances, clock && jourOf(clock()));
  const current = (name: string, circumstances: Circumstances): OpenFile => {
    const file = check(name, find(files, name), circumstances);
    files.set(name, file);
    return file;
  };
  const judged = (bytes: Uint8Array, circumstances: Circumstances): Judged => {
    const { text, faults } = decode(bytes);
    const encoding = problemsOfBytes(checkBytes(faults), circumstances.settings ?? DEFAULT_SETTINGS);
    if (faults.some(({ kind }) => kind === 'binaire')) {
      return { text, file: undefined, kind: undefined, problems: encoding };
    }
    const file = check('', openFile(text), circumstances);
    const { kind, problems } = verdictOf(file, circumstances);
    return { text, file, kind, problems: [...encoding, ...problems] };
  };
  return {
    open: (name, text) => void files.set(name, openFile(text)),
    edit: (name, edit, text) => void files.set(name, edited(find(files, name), edit, text)),
    close: (name) => void files.delete(name),
    verdict: (name, circumstances = {}) => verdictOf(current(name, circumstances), circumstances),
    fixes(name, span, circumstances = {}) {
      const known = current(name, circumstances).check;
      return known === undefined ? [] : repairables(known, circumstances.settings ?? DEFAULT_SETTINGS, span);
    },
    fixAll(name, text, circumstances = {}, code) {
      if (text.length > MAX_LENGTH) return [];
      const jour = clock && jourOf(clock());
      const judge = (document: Document): Check => {
        const depot = readDepot(document);
        return judgeDepot(depot, contextOf(name, depot, circumstances, jour));
      };
      return fixAll(text, judge, circumstances.settings ?? DEFAULT_SETTINGS, code);
    },
    complete(name, offset, langue, circumstances = {}) {
      const known = circumstances.modele?.name === name ? undefined : current(name, circumstances).check;
      return known === undefined ? [] : completionsAt(known.depot, known.context, offset, langue);
    },
    frere(name, place, range) {
      const { document, check: known } = find(files, name);
      if (document === undefined) return undefined;
      return resumerFrere(place, known?.depot.document === document ? known.depot : readDepot(document), range);
    },
    ...featuresOf((name, circumstances) => current(name, circumstances).check),
    ...readingOf(current),
    ...createEchange(
      () => jourOf(now()),
      (nomJson, text) => check('', openFile(text), { nomJson }).check,
    ),
    format(name, text, extent, options) {
      const { document } = find(files, name);
      return document === undefined ? [] : format(text, document, extent, options);
    },
    follow: (text, renamed) => (text.length > MAX_LENGTH ? [] : follow(readDepot(readDocument(text)), renamed)),
    checkEntete(champ, valeur) {
      const source = quote(valeur);
      const text = `{ "${champ}": ${source} }`;
      const start = text.indexOf(source);
      const { problems } = verdictOf(check('', openFile(text), {}), {});
      return problems.filter((problem) => problem.start >= start && problem.end <= start + source.length);
    },
    retour: (text) => (text.length > MAX_LENGTH ? TOO_LONG : lireRetour(readDepot(readDocument(text)))),
    refusees: (text, choix) =>
      text.length > MAX_LENGTH
        ? TOO_LONG
        : fichierRefusees(readDepot(readDocument(text)), { ...choix, jour: jourOf(now()) }),
    frereOfBytes: (bytes, place) => frereDe(bytes, place),
    correspondance: rapporter,
    nouveauFichier: (debut) => nouveauFichier({ ...debut, jour: jourOf(now()) }),
    readModele: (name, bytes) => readModele(name, decode(bytes).text),
    verdictOfLength: (length, circumstances = {}) =>
      verdictOf({ length, document: undefined, check: undefined }, circumstances),
    verdictOfBytes(bytes, circumstances = {}) {
      const { text, file, kind, problems } = judged(bytes, circumstances);
      const summary = (): Summary | undefined => file?.check && summaryInLines(file.check.depot, text);
      const arbre = (): Arbre | undefined => file?.check && arbreOf(file.check, problems);
      return { text, kind, problems, summary, arbre };
    },
    examiner(bytes, circumstances = {}) {
      const { nomJson = '', voisinage } = circumstances;
      // Archives that are to be replaced say nothing of the deposit.
      const others = voisinage && sansArchives(voisinage, nomJson);
      const { text, file, problems } = judged(bytes, { ...circumstances, voisinage: others });
      return examiner(text, file?.check, problems, voisinage);
    },
    async rapport(bytes, { langue, version, fs, signal }, circumstances = {}) {
      const { nomJson: nom = '', settings = DEFAULT_SETTINGS } = circumstances;
      const { text, problems, file } = judged(bytes, circumstances);
      const { regles, voisinsTailleMax: tailleMax } = settings;
      const source = { fs, tailleMax, signal };
      const { creerRapport } = await import('./deposit/report/creer.ts');
      return await creerRapport(
        { nom, bytes, text, problems, check: file?.check },
        { langue, version, date: now(), regles, source },
      );
    },
  };
}

/** What is asked for at a place of an open file; `checkOf` gives it checked, undefined where it is too long. */
function featuresOf(
  checkOf: (name: string, circumstances: Circumstances) => Check | undefined,
): Pick<Service, 'refactorings' | 'prepareRename' | 'rename' | 'coller' | 'deposer' | 'navigation'> {
  return {
    refactorings(name, span, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check === undefined ? [] : refactorings(check, span);
    },
    navigation(name, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check && navigationIn(check);
    },
    prepareRename(name, offset, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check === undefined ? NOT_READ : prepareRename(check, offset);
    },
    rename(name, offset, nouveau, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check === undefined ? NOT_READ : rename(check, offset, nouveau);
    },
    coller(name, offset, text, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check && coller(check, offset, text);
    },
    deposer(name, offset, files, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check && deposer(check, offset, files);
    },
  };
}

/** What is told of an open file besides its problems; `current` gives it checked. */
function readingOf(
  current: (name: string, circumstances: Circumstances) => OpenFile,
): Pick<Service, 'hover' | 'lenses' | 'hints' | 'etat' | 'apercu' | 'arbre'> {
  return {
    hover(name, offset, lecteur, circumstances = {}) {
      const { check } = current(name, circumstances);
      return check && hoverAt(check, circumstances.settings ?? DEFAULT_SETTINGS, offset, lecteur);
    },
    lenses(name, langue, circumstances = {}) {
      const { check } = current(name, circumstances);
      return check === undefined ? [] : lensesOf(check, circumstances.settings ?? DEFAULT_SETTINGS, langue);
    },
    hints(name, { start, end }, langue, circumstances = {}) {
      const { check } = current(name, circumstances);
      return check === undefined ? [] : hintsIn(check, start, end, langue);
    },
    etat(name, langue, circumstances = {}) {
      const file = current(name, circumstances);
      return etatOf(file.check, verdictOf(file, circumstances).problems, langue);
    },
    apercu(name, langue, circumstances = {}) {
      const { check } = current(name, circumstances);
      const { settings = DEFAULT_SETTINGS } = circumstances;
      return check && creerApercu(check, problemsOf(check, settings), settings.zipTailleMax, langue);
    },
    arbre(name, circumstances = {}) {
      const file = current(name, circumstances);
      return file.check && arbreOf(file.check, verdictOf(file, circumstances).problems);
    },
  };
}

function summaryInLines(depot: Depot, text: string): Summary {
  const lines = new Lines(text);
  return summaryOf(depot, (offset) => lines.positionOf(offset));
}

const NOT_READ: Refus = { refus: 'non-lu' };
const TOO_LONG: Refus = { refus: 'trop-long' };

function find(files: ReadonlyMap<string, OpenFile>, name: string): OpenFile {
  const file = files.get(name);
  if (file === undefined) throw new Error(`Not open: ${name}`);
  return file;
}

function openFile(text: string): OpenFile {
  const document = text.length > MAX_LENGTH ? undefined : readDocument(text);
  return { length: text.length, document, check: undefined };
}

function edited({ document, check, length }: OpenFile, edit: Edit, text: () => string): OpenFile {
  const longer = length + edit.text.length - edit.length;
  if (document === undefined) return longer > MAX_LENGTH ? { length: longer, document, check } : openFile(text());
  if (longer > MAX_LENGTH) return { length: longer, document: undefined, check: undefined };
  return { length: longer, document: editDocument(document, edit, text), check };
}

/** The file with its check as the text and the settings now are. What has not changed is not computed again. */
function checked(name: string, file: OpenFile, circumstances: Circumstances, aujourdhui: string | undefined): OpenFile {
  const { document, check: before } = file;
  if (document === undefined) return file;
  const depot = before?.depot.document === document ? before.depot : readDepot(document, before?.depot);
  return { ...file, check: judgeDepot(depot, contextOf(name, depot, circumstances, aujourdhui), before) };
}

function contextOf(
  name: string,
  depot: Depot,
  { settings = DEFAULT_SETTINGS, modele, nomJson, voisinage }: Circumstances,
  aujourdhui: string | undefined,
): Context {
  const kind = modele?.name === name ? 'model' : depot.kind;
  return {
    kind,
    montantMaximum: settings.montantMaximum,
    modele,
    nomJson,
    voisinage,
    aujourdhui,
    reponsesMasquees: settings.reponsesMasquees,
  };
}

function verdictOf({ check, length }: OpenFile, { settings = DEFAULT_SETTINGS }: Circumstances): Verdict {
  if (check === undefined) return { kind: undefined, problems: levelled([tooLong(length)], settings) };
  return { kind: check.context.kind, problems: problemsOf(check, settings) };
}

/** Millions, with one decimal: how the size of a file that is too long is said. */
export function mega(units: number): string {
  return (units / 1_000_000).toFixed(1);
}

function tooLong(length: number): Problem {
  const args = { taille: mega(length), limite: MAX_LENGTH / 1_000_000 };
  const code = 'non-controle';
  return {
    code,
    level: 'warning',
    start: 0,
    end: 1,
    ligne: undefined,
    message: { code, kind: 'taille', args },
    related: [],
    ailleurs: [],
  };
}
