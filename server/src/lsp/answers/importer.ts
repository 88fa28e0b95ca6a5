import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { direRaison } from '../../core/deposit/raison.ts';
import { CHOIX, type Choix, choixDe, isChoix } from '../../core/echange/choix.ts';
import { type ImportationJugee, shownOf } from '../../core/echange/echange.ts';
import { abreger, type TableauLu } from '../../core/echange/trouver.ts';
import { wordCompte } from '../../core/messages/bilanTexts.ts';
import { wordChoix } from '../../core/messages/echangeTexts.ts';
import type { Langue } from '../../core/messages/langue.ts';
import { wordMessage } from '../../core/messages/messages.ts';
import { wordNote } from '../../core/messages/notes.ts';
import { ecrireEuros } from '../../core/messages/quantites.ts';
import type { Refus } from '../../core/messages/refusals.ts';
import { wordRefus } from '../../core/messages/refusals.ts';
import { isOfHost } from '../../core/ports.ts';
import { LEVELS } from '../../core/problem.ts';
import { lettresDe, refusOfSize } from '../../core/tableur/feuille.ts';
import { bytesOf } from '../clientFileSystem.ts';
import {
  IMPORT,
  type ImportFiles,
  type ImportPreview,
  type ImportRequest,
  type Refusal,
  type TableRead,
  type TableRequest,
} from '../protocol.ts';
import type { Session } from '../session.ts';
import { folderOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { entetesIn } from './entetes.ts';
import { namesIn } from './nouveau.ts';
import { say } from './texts.ts';

/** So many cells show what a column holds, so many lines what a file will look like. */
const EXAMPLES = 3;
const LINES = 60;
/** So many problems are shown. */
const SHOWN = 200;

/** The table that is being imported. */
interface Current {
  readonly jeton: string;
  readonly uri: string;
  readonly lu: TableauLu;
}

/** Reads a table, shows what it makes, and makes it: one at a time. */
export function serveImport(answering: Answering): void {
  const { connection, session } = answering;
  let current: Current | undefined;
  const langue = (): Langue => session.settings.langueOf(current?.uri ?? '');
  connection.onRequest<TableRead | Refusal, never>(IMPORT.lire, async (request: TableRequest, token) => {
    const { uri } = request;
    const lu = await read(answering, request, token);
    if ('refus' in lu) return lu;
    // No other server, of before or after this one, has given it.
    current = { jeton: crypto.randomUUID(), uri, lu };
    return { ...shown(current, langue()), ...(await entetesIn(answering, folderOf(uri))) };
  });
  connection.onRequest<ImportPreview | Refusal, never>(IMPORT.apercu, async (request: ImportRequest, token) => {
    const made = await make(answering, current, request, token);
    return 'refus' in made ? made : previewOf(made, langue());
  });
  connection.onRequest<ImportFiles | Refusal, never>(IMPORT.textes, async (request: ImportRequest) => {
    const made = await make(answering, current, request);
    if ('refus' in made) return made;
    return { fichiers: made.fichiers.map(({ nom, text }) => ({ nom, texte: text })) };
  });
}

async function read(
  { session, service, readTable }: Answering,
  { uri, octets }: TableRequest,
  token: CancellationToken,
): Promise<TableauLu | Refusal> {
  const langue = session.settings.langueOf(uri);
  const controller = new AbortController();
  const listening = token.onCancellationRequested(() => controller.abort());
  try {
    const bytes = octets === undefined ? await bytesAt(session, uri) : bytesOf(octets);
    const lu = 'refus' in bytes ? bytes : await service.lireTableur(bytes, readTable, controller.signal);
    return 'refus' in lu ? { refus: wordRefus(lu, langue) } : lu;
  } catch (error) {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Given up');
    const raison = direRaison(error, langue);
    return { refus: say(langue, 'illisible', { raison }) };
  } finally {
    listening.dispose();
  }
}

async function bytesAt({ fileSystems }: Session, uri: string): Promise<Uint8Array | Refus> {
  const fs = fileSystems.of(uri);
  if (fs === undefined) throw new Error(uri);
  const path = fileSystems.pathOf(uri);
  const { size } = await fs.stat(path);
  return refusOfSize(size) ?? (await fs.readBytes(path));
}

function shown({ jeton, lu }: Current, langue: Langue): TableRead {
  const { colonnes, titres, lignes, remarques } = lu;
  return {
    jeton,
    colonnes: colonnes.map((colonne, index) => ({
      index,
      lettres: lettresDe(index),
      titre: titres[index] ?? '',
      exemple: examplesIn(lignes, index),
      choix: choixDe(colonne),
    })),
    choixPossibles: CHOIX.map((id) => ({ id, libelle: wordChoix(id, langue) })),
    lignes: lignes.length,
    remarques: remarques.map((note) => wordNote(note, langue)),
  };
}

function examplesIn(lignes: TableauLu['lignes'], column: number): readonly string[] {
  const examples: string[] = [];
  for (const ligne of lignes) {
    const cell = ligne[column] ?? '';
    if (cell !== '') examples.push(abreger(cell));
    if (examples.length === EXAMPLES) break;
  }
  return examples;
}

async function make(
  { session, service }: Answering,
  current: Current | undefined,
  { jeton, choix, numeroAns, SIRET }: ImportRequest,
  token?: CancellationToken,
): Promise<ImportationJugee | Refusal> {
  if (current?.jeton !== jeton) return { refus: wordRefus({ refus: 'import-oublie' }, session.settings.langueOf('')) };
  const { uri, lu } = current;
  const folder = folderOf(uri);
  const [pris, { settings, modele }, voisinage] = await Promise.all([
    namesOrNone(session, folder),
    session.learntIn(folder),
    session.around(uri),
  ]);
  // It takes a while: who asks again has no more use for it.
  if (token?.isCancellationRequested === true) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Asked again');
  if (pris === undefined) return { refus: say(session.settings.langueOf(uri), 'dossierIllisible') };
  const chosen = choix.map((one): Choix => (isChoix(one) ? one : 'ignorer'));
  const made = service.importer(lu, chosen, { numeroAns, SIRET, pris, modele, voisinage, settings });
  return 'refus' in made ? { refus: wordRefus(made, session.settings.langueOf(uri)) } : made;
}

/** The names in a folder; undefined where it cannot be read. */
async function namesOrNone(session: Session, folder: string): Promise<readonly string[] | undefined> {
  try {
    return await namesIn(session, folder);
  } catch (error) {
    if (!isOfHost(error)) throw error;
    // Whatever stands in the way, no file can be made there whose name is not known to be free.
    return undefined;
  }
}

function previewOf(made: ImportationJugee, langue: Langue): ImportPreview {
  const { fichiers, problemes, remarques, nonPris } = made;
  return {
    fichiers: fichiers.map(({ nom, text, lignes }) => ({
      nom,
      demandes: lignes.length,
      texte: text.split('\n', LINES).join('\n'),
    })),
    totaux: totauxOf(made, langue),
    problemes: shownOf(problemes, SHOWN).map(({ problem, fichier, ligne = null }) => ({
      niveau: problem.level,
      message: wordMessage(problem.message, langue),
      ligne,
      fichier,
    })),
    autres: Math.max(0, problemes.length - SHOWN),
    remarques: remarques.map((note) => wordNote(note, langue)),
    nonPris,
  };
}

function totauxOf({ fichiers, centimes, problemes }: ImportationJugee, langue: Langue): string {
  const demandes = fichiers.reduce((sum, { lignes }) => sum + lignes.length, 0);
  const levels = LEVELS.map(
    (level) => [level, problemes.filter(({ problem }) => problem.level === level).length] as const,
  );
  return [
    wordCompte('fichiers', fichiers.length, langue),
    wordCompte('demandes', demandes, langue),
    ecrireEuros(centimes, langue),
    ...levels.flatMap(([level, nombre]) => (nombre > 0 ? [wordCompte(level, nombre, langue)] : [])),
  ].join(' · ');
}
