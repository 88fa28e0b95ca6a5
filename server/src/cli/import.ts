import { ecrireTous } from '../core/deposit/ecrireTous.ts';
import { type Choix, choixDe } from '../core/echange/choix.ts';
import type { ImportationJugee } from '../core/echange/echange.ts';
import type { TableauLu } from '../core/echange/trouver.ts';
import { type Note, wordNote } from '../core/messages/notes.ts';
import type { Refus } from '../core/messages/refusals.ts';
import { wordRefus } from '../core/messages/refusals.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import { frereDe } from '../core/nearby/frere.ts';
import { createVoisinage } from '../core/nearby/surroundings.ts';
import type { Voisinage } from '../core/nearby/voisinage.ts';
import { isTaken, type WritableFileSystem } from '../core/ports.ts';
import { createService, MAX_LENGTH, type Service } from '../core/service.ts';
import { citer, lettresDe } from '../core/tableur/feuille.ts';
import type { ReadTable } from '../core/tableur/lire.ts';
import type { Outcome } from './check.ts';
import { baseName, look, readFile, reasonOf } from './files.ts';
import { saidOfImport } from './importText.ts';
import type { ImportOptions } from './options.ts';
import { reglagesOf } from './reglages.ts';
import { say, type TextArgs } from './texts.ts';

/** A table read, and what it makes. */
export interface Importe {
  readonly source: string;
  readonly lu: TableauLu;
  readonly choix: readonly Choix[];
  readonly made: ImportationJugee;
}

/** What an import is lent. */
export interface ImportHost {
  readonly fs: WritableFileSystem;
  readonly readTable?: ReadTable | undefined;
}

/** Why nothing is written, in the user's language. */
class NotImported extends Error {}

/** Another program may take the names that were free when the folder was listed: the files then get others, so many times. */
const MOST_TRIES = 10;

/** `solde import`: claim files of today made of tables. All of them are written, or none. */
export async function runImport(host: ImportHost, options: ImportOptions): Promise<Outcome> {
  const { fs } = host;
  const { langue } = options;
  try {
    const importes = await importAll(host, options, MOST_TRIES);
    const erreurs = importes.some(({ made }) => made.problemes.some(({ problem }) => problem.level === 'error'));
    const output = importes.map((one) => saidOfImport(one, folderOf(fs, options, one.source), options, fs)).join('\n');
    return { output, exitCode: erreurs ? 1 : 0 };
  } catch (error) {
    if (!(error instanceof NotImported)) throw error;
    return { output: `${error.message}\n${say(langue, 'rien-ecrit')}\n`, exitCode: 2 };
  }
}

/** Reads the tables and writes their files. Names that are taken meanwhile are chosen anew, and with them the texts. */
async function importAll(host: ImportHost, options: ImportOptions, tries: number): Promise<readonly Importe[]> {
  const { fs } = host;
  const importes = await readAll(host, options);
  const files = importes.flatMap(({ source, made }) =>
    made.fichiers.map(({ nom, text }) => ({ path: fs.join(folderOf(fs, options, source), nom), text })),
  );
  if (options.dryRun) return importes;
  try {
    await ecrireTous(fs, files);
    return importes;
  } catch (error) {
    if (isTaken(error) && tries > 1) return await importAll(host, options, tries - 1);
    throw not(options, 'pas-ecrit', { chemin: files[0]?.path ?? '', raison: reasonOf(error, options.langue) });
  }
}

function folderOf(fs: WritableFileSystem, { dossier }: ImportOptions, source: string): string {
  return dossier ?? fs.parent(source);
}

/** Reads each table, and makes its files; their names follow those of the tables before it. */
async function readAll({ fs, readTable }: ImportHost, options: ImportOptions): Promise<readonly Importe[]> {
  const service = createService(() => new Date());
  const { settings, modele } = await reglagesOf(fs, service, options);
  const explorer = new Explorer(fs, { tailleMax: MAX_LENGTH });
  const importes: Importe[] = [];
  for (const source of options.paths) {
    const lu = await read({ fs, readTable }, service, source, options);
    const choix = choose(lu, source, options);
    const before = importes.flatMap(({ made }) => made.fichiers.map(({ nom }) => nom));
    const pris = [...(await namesIn(fs, folderOf(fs, options, source), options)), ...before];
    const { numeroAns, SIRET } = options;
    const there = await look(fs.join(folderOf(fs, options, source), baseName(source)), explorer);
    const voisinage = there && withMade(there, importes, fs, options, source);
    const made = service.importer(lu, choix, { numeroAns, SIRET, pris, modele, voisinage, settings });
    if ('refus' in made) throw refused(options, source, made, lu.remarques);
    importes.push({ source, lu, choix, made });
  }
  return importes;
}

/** What will lie around the files of a table: those of the tables before it too, though they are not written yet. */
function withMade(
  there: Voisinage,
  before: readonly Importe[],
  fs: WritableFileSystem,
  options: ImportOptions,
  source: string,
): Voisinage {
  const folder = folderOf(fs, options, source);
  const freres = before
    .filter((one) => folderOf(fs, options, one.source) === folder)
    .flatMap(({ made }) => made.fichiers)
    .map(({ nom, text }) => frereDe(new TextEncoder().encode(text), { nom, chemin: fs.join(folder, nom) }));
  return freres.length === 0 ? there : createVoisinage({ ...there, freres: [...there.freres, ...freres] });
}

async function read(
  { fs, readTable }: ImportHost,
  service: Service,
  source: string,
  options: ImportOptions,
): Promise<TableauLu> {
  const { langue } = options;
  const bytes = await orNot(options, source, readFile(fs, source, langue));
  if (typeof bytes === 'string') throw not(options, 'illisible', { chemin: source, raison: bytes });
  const lu = await service.lireTableur(bytes, readTable);
  if ('refus' in lu) throw refused(options, source, lu);
  return lu;
}

async function namesIn(fs: WritableFileSystem, folder: string, options: ImportOptions): Promise<readonly string[]> {
  const entries = await orNot(options, folder, fs.readDirectory(folder));
  return entries.map(([name]) => name);
}

/** What each column holds: by its heading, or as it was said by heading or letters. */
function choose(lu: TableauLu, source: string, options: ImportOptions): readonly Choix[] {
  const choix: Choix[] = lu.colonnes.map(choixDe);
  for (const { titre, champ } of options.colonnes) {
    const at = columnOf(lu, titre);
    if (at < 0) {
      const titres = citer(lu.titres.filter((one) => one !== ''));
      throw not(options, 'colonne-absente', { chemin: source, titre, titres });
    }
    choix[at] = champ;
  }
  return choix;
}

function columnOf({ titres, colonnes }: TableauLu, titre: string): number {
  const plain = (text: string): string => text.normalize().trim().toLowerCase();
  const byTitre = titres.findIndex((one) => plain(one) === plain(titre));
  return byTitre >= 0 ? byTitre : colonnes.findIndex((_, at) => lettresDe(at) === titre);
}

/** With what was said of the table while it was read: which sheet it is, say, of which nothing can be made. */
function refused(options: ImportOptions, chemin: string, refus: Refus, remarques: readonly Note[] = []): NotImported {
  const { message } = not(options, 'refus', { chemin, raison: wordRefus(refus, options.langue) });
  const said = remarques.map((note) => `  ${wordNote(note, options.langue)}`);
  return new NotImported([message, ...said].join('\n'));
}

function not({ langue }: ImportOptions, key: Parameters<typeof say>[1], args: TextArgs): NotImported {
  return new NotImported(say(langue, key, args));
}

/** What the disk gives, or why it does not. */
async function orNot<Value>(options: ImportOptions, chemin: string, value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    throw not(options, 'illisible', { chemin, raison: reasonOf(error, options.langue) });
  }
}
