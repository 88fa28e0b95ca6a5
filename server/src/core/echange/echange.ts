import { readDepot } from '../depot/depot.ts';
import { readDocument } from '../document/document.ts';
import type { Debut } from '../features/nouveauFichier.ts';
import type { Refus } from '../messages/refusals.ts';
import { LEVELS, type Problem } from '../problem.ts';
import { OCTETS_MAX } from '../tableur/feuille.ts';
import { lireTableur } from '../tableur/lire.ts';
import type { Choix } from './choix.ts';
import { type Export, exporter } from './exporter.ts';
import { type FichierImporte, type Importation, importer } from './importer.ts';
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

/** Claim files from tables, and tables from claim files. */
export interface Echange {
  /** The table in the bytes of a CSV or XLSX file. */
  lireTableur(bytes: Uint8Array): Promise<TableauLu | Refus>;
  /** The claim files of today that a table makes, with their problems. */
  importer(lu: TableauLu, choix: readonly Choix[], debut: Omit<Debut, 'jour'>): ImportationJugee | Refus;
  /** A claim file as CSV. */
  exporter(text: string): Export | Refus;
}

/** `jour` gives today, `judge` the problems of a file. */
export function createEchange(jour: () => string, judge: (nom: string, text: string) => readonly Problem[]): Echange {
  return {
    async lireTableur(bytes) {
      const feuille = await lireTableur(bytes);
      return 'refus' in feuille ? feuille : trouverTableau(feuille);
    },
    importer(lu, choix, debut) {
      const made = importer(lu, choix, { ...debut, jour: jour() });
      if ('refus' in made) return made;
      const problemes = made.fichiers.flatMap((fichier) =>
        judge(fichier.nom, fichier.text).map((problem) => inTable(fichier, problem)),
      );
      const rank = ({ problem }: ProblemeImporte): number => LEVELS.indexOf(problem.level);
      return { ...made, problemes: problemes.sort((a, b) => rank(a) - rank(b)) };
    },
    exporter: (text) => (text.length > OCTETS_MAX ? { refus: 'trop-long' } : exporter(readDepot(readDocument(text)))),
  };
}

/** A problem, its own line and the one that it speaks of those of the table. */
function inTable({ nom, lignes }: FichierImporte, problem: Problem): ProblemeImporte {
  const rowOf = (ligne: unknown): number | undefined =>
    typeof ligne === 'number' ? lignes[ligne - 1]?.[0] : undefined;
  const { message } = problem;
  const other = rowOf(message.args.ligne);
  const said = other === undefined ? message : { ...message, args: { ...message.args, ligne: other } };
  return { problem: { ...problem, message: said }, fichier: nom, ligne: rowOf(problem.ligne) };
}
