import { readDepot } from '../depot/depot.ts';
import { MAX_LENGTH, readDocument } from '../document/document.ts';
import type { Refus } from '../messages/refusals.ts';
import { LEVELS, type Problem } from '../problem.ts';
import type { Check } from '../rules/check.ts';
import { levelled, problemsOf } from '../rules/problems.ts';
import { mostTelling } from '../rules/telling.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { lireTableur, type ReadTable } from '../tableur/lire.ts';
import type { Choix } from './choix.ts';
import { dejaAilleurs, doublonsEntre, type FichierControle } from './doublons.ts';
import { type Export, exporter } from './exporter.ts';
import { type DebutDeTable, type FichierImporte, type Importation, importer } from './importer.ts';
import { type TableauLu, trouverTableau } from './trouver.ts';

/** A problem of a file that an import makes. */
export interface ProblemeImporte {
  readonly problem: Problem;
  readonly fichier: string;
  /** The first row of the table that its demande is made of; undefined for one of the header. */
  readonly ligne: number | undefined;
}

/** Claim files made of a table, and what is wrong with them, the worst first. */
export interface ImportationJugee extends Importation {
  readonly problemes: readonly ProblemeImporte[];
}

/** What the files begin with, what lies where they will, and by what they are judged. */
export interface DebutImport extends Omit<DebutDeTable, 'jour'> {
  readonly settings?: Settings;
}

/** Claim files from tables, and tables from claim files. */
export interface Echange {
  /** The table in the bytes of a CSV or XLSX file, read where the host reads it. */
  lireTableur(bytes: Uint8Array, read?: ReadTable, signal?: AbortSignal): Promise<TableauLu | Refus>;
  /** The claim files of today that a table makes, with their problems. */
  importer(lu: TableauLu, choix: readonly Choix[], debut: DebutImport): ImportationJugee | Refus;
  /** A claim file as CSV. */
  exporter(text: string): Export | Refus;
}

/** `jour` gives today, `controler` checks a file; none that is made here is too long for it. */
export function createEchange(
  jour: () => string,
  controler: (nom: string, text: string, debut: DebutImport) => Check | undefined,
): Echange {
  return {
    async lireTableur(bytes, read = (all) => lireTableur(all), signal) {
      const feuille = await read(bytes, signal);
      return 'refus' in feuille ? feuille : trouverTableau(feuille);
    },
    importer(lu, choix, debut) {
      const made = importer(lu, choix, { ...debut, jour: jour() });
      if ('refus' in made) return made;
      const controles = made.fichiers.flatMap((fichier): FichierControle[] => {
        const check = controler(fichier.nom, fichier.text, debut);
        return check === undefined ? [] : [{ fichier, check }];
      });
      return { ...made, problemes: problemesOf(controles, debut) };
    },
    exporter: (text) => (text.length > MAX_LENGTH ? { refus: 'trop-long' } : exporter(readDepot(readDocument(text)))),
  };
}

function problemesOf(
  controles: readonly FichierControle[],
  { settings: levels = DEFAULT_SETTINGS, voisinage }: DebutImport,
): readonly ProblemeImporte[] {
  const own = controles.flatMap(({ fichier, check }) =>
    problemsOf(check, levels).map((problem) => inTable(fichier, problem)),
  );
  const between = [...doublonsEntre(controles), ...dejaAilleurs(controles, voisinage)].flatMap(({ fichier, problem }) =>
    levelled([problem], levels).map((one) => placed(fichier, one)),
  );
  const rank = ({ problem }: ProblemeImporte): number => LEVELS.indexOf(problem.level);
  return [...own, ...between].sort((a, b) => rank(a) - rank(b));
}

/** Of the problems of an import at most `most`, those that tell most, in their order. */
export function shownOf(problemes: readonly ProblemeImporte[], most: number): readonly ProblemeImporte[] {
  const telling = mostTelling(problemes, ({ problem, fichier }) => ({
    ...problem,
    about: `${fichier} ${problem.ligne}`,
  }));
  const shown = new Set(telling.slice(0, most));
  return problemes.filter((one) => shown.has(one));
}

/** A problem, its own line and the one that it speaks of those of the table. */
function inTable(fichier: FichierImporte, problem: Problem): ProblemeImporte {
  const { message } = problem;
  const other = rowOf(fichier, message.args.ligne);
  const said = other === undefined ? message : { ...message, args: { ...message.args, ligne: other } };
  return placed(fichier, { ...problem, message: said });
}

function placed(fichier: FichierImporte, problem: Problem): ProblemeImporte {
  return { problem, fichier: fichier.nom, ligne: rowOf(fichier, problem.ligne) };
}

/** The first row of the demande at a line of a file. */
function rowOf({ lignes }: FichierImporte, ligne: unknown): number | undefined {
  return typeof ligne === 'number' ? lignes[ligne - 1]?.[0] : undefined;
}
