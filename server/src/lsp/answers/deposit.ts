import {
  type CancellationToken,
  type Connection,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import type { Construction } from '../../core/deposit/archives.ts';
import { nouvelleMarque } from '../../core/deposit/nomArchive.ts';
import type { Preparation } from '../../core/deposit/preparer.ts';
import { raisonDe } from '../../core/deposit/raison.ts';
import { Lines } from '../../core/document/lines.ts';
import { type Dit, wordDepot } from '../../core/messages/depositTexts.ts';
import type { Langue } from '../../core/messages/langue.ts';
import { wordProblem } from '../../core/messages/messages.ts';
import type { Voisinage } from '../../core/nearby/voisinage.ts';
import type { MakingFileSystem } from '../../core/ports.ts';
import type { Problem } from '../../core/problem.ts';
import { mostTelling } from '../../core/rules/telling.ts';
import { pause } from '../pause.ts';
import {
  DEPOT,
  type DepotBuilding,
  type DepotBuilt,
  type DepotPrepared,
  type DepotRequest,
  type DepotText,
} from '../protocol.ts';
import { nameOf, uriOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { say } from './texts.ts';

/** Progress is told this often at most. */
const STEP_PERCENT = 1;

/** A deposit as it was shown to the user, who has to agree to it. */
interface Shown {
  readonly fs: MakingFileSystem;
  readonly preparation: Preparation;
}

/** Answers the two halves of preparing a deposit: what is to be shown and asked, then the building of its archives. */
export function serveDepot(answering: Answering): void {
  const { connection, session } = answering;
  const shown = new Map<string, Shown>();
  /** One works in a folder at a time: what is being built would be taken for what an interrupted run left. */
  const busy = new Set<string>();
  connection.onRequest(DEPOT.prepare, async ({ uri }: DepotRequest): Promise<DepotPrepared> => {
    const langue = session.settings.langueOf(uri);
    const fs = session.fileSystems.of(uri);
    if (fs === undefined) return refused(wordDepot({ kind: 'non-lu' }, langue));
    try {
      const start = await preparationOf(answering, fs, uri);
      if (busy.has(uri)) return refused(say(langue, 'depot-en-cours'));
      const preparation = await alone(busy, uri, start);
      shown.set(uri, { fs, preparation });
      return toPrepared(preparation, langue);
    } catch (error) {
      connection.console.error(`The deposit of ${uri} could not be prepared: ${error}`);
      return refused(
        wordDepot({ kind: 'fichier-illisible', args: { nom: nameOf(uri), raison: raisonDe(error) } }, langue),
      );
    }
  });
  connection.onRequest(DEPOT.build, async (asked: DepotBuilding, token: CancellationToken): Promise<DepotBuilt> => {
    const { uri } = asked;
    const langue = session.settings.langueOf(uri);
    const agreed = shown.get(uri);
    shown.delete(uri);
    if (busy.has(uri)) return { archives: [], messages: [say(langue, 'depot-en-cours')] };
    if (agreed === undefined) return { archives: [], messages: [say(langue, 'depot-oublie')] };
    const watching = { token, title: say(langue, 'archives') };
    const built = await alone(busy, uri, () => build(connection, agreed, asked, watching));
    session.filesChanged(built.archives.map(({ chemin }) => uriOf(chemin)));
    return toBuilt(built, langue);
  });
}

async function alone<Value>(busy: Set<string>, uri: string, work: () => Promise<Value>): Promise<Value> {
  busy.add(uri);
  try {
    return await work();
  } finally {
    busy.delete(uri);
  }
}

/** Learns what a deposit is prepared with; gives what prepares it, and touches the folder. */
async function preparationOf(
  { connection, session, service }: Answering,
  fs: MakingFileSystem,
  uri: string,
): Promise<() => Promise<Preparation>> {
  const context = await session.learnt(uri);
  const nomJson = nameOf(uri);
  // All is looked at anew: what is known may be from before the last change of a file.
  const look = async (chemin: string): Promise<Voisinage | undefined> => {
    try {
      const { Explorer } = await import('../../core/nearby/explorer.ts');
      return await new Explorer(fs, { tailleMax: context.settings.voisinsTailleMax, pause }).around(chemin);
    } catch (error) {
      connection.console.log(`What lies around ${chemin} is not known: ${error}`);
      return undefined;
    }
  };
  const atelier = {
    fs,
    look,
    examiner: (bytes: Uint8Array, _: string, voisinage: Voisinage | undefined) =>
      service.examiner(bytes, { ...context, nomJson, voisinage }),
    aujourdhui: new Date(),
    tailleMax: context.settings.zipTailleMax,
  };
  const { preparer } = await import('../../core/deposit/preparer.ts');
  return () => preparer(atelier, session.fileSystems.pathOf(uri), nomJson);
}

interface Watching {
  readonly token: CancellationToken;
  readonly title: string;
}

async function build(
  connection: Connection,
  { fs, preparation }: Shown,
  { remplacer, workDoneToken }: DepotBuilding,
  { token, title }: Watching,
): Promise<Construction> {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  const listening = token.onCancellationRequested(() => controller.abort());
  const tell = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void => {
    if (workDoneToken !== undefined) void connection.sendProgress(WorkDoneProgress.type, workDoneToken, value);
  };
  let told = 0;
  const avancer = (fait: number, total: number): void => {
    const percentage = Math.floor((100 * fait) / total);
    if (percentage < told + STEP_PERCENT) return;
    told = percentage;
    tell({ kind: 'report', percentage });
  };
  tell({ kind: 'begin', title, percentage: 0, cancellable: true });
  try {
    const options = { remplacer, marque: nouvelleMarque(), signal: controller.signal, avancer };
    const { construire } = await import('../../core/deposit/archives.ts');
    return await construire(fs, preparation, options);
  } finally {
    tell({ kind: 'end' });
    listening.dispose();
  }
}

function refused(message: string): DepotPrepared {
  return { obstacles: [{ message }], avertissements: [], jour: null, archives: [], existantes: [] };
}

function toPrepared(preparation: Preparation, langue: Langue): DepotPrepared {
  const { text, erreurs, obstacles, avertissements, remarques, jour, archives, existantes } = preparation;
  const lines = new Lines(text);
  const said = (problem: Problem): DepotText => {
    const { line, column } = lines.positionOf(problem.start);
    return { message: wordProblem(problem, langue), position: { line: line - 1, character: column - 1 } };
  };
  // A dialog has room for a few of them: the first are those that tell most.
  const saidOf = (problems: readonly Problem[]): DepotText[] =>
    mostTelling(problems, (problem) => ({ ...problem, about: problem.ligne })).map(said);
  const worded = (dit: Dit): DepotText => ({ message: wordDepot(dit, langue) });
  return {
    obstacles: [...saidOf(erreurs), ...obstacles.map(worded)],
    avertissements: [...saidOf(avertissements), ...remarques.map(worded)],
    jour: jour === undefined ? null : toJour(jour, langue),
    archives: archives.map(({ nom, taille }) => ({ nom, taille })),
    existantes,
  };
}

function toJour({ ecrit, nouveau }: NonNullable<Preparation['jour']>, langue: Langue): DepotPrepared['jour'] {
  return { message: wordDepot({ kind: 'jour', args: { ecrit } }, langue), nouveau: nouveau ?? null };
}

function toBuilt({ archives, dits }: Construction, langue: Langue): DepotBuilt {
  return {
    archives: archives.map(({ nom, chemin, taille, lignes, entrees }) => {
      const args = { nom, taille, demandes: lignes.length, pieces: entrees.length };
      return { uri: uriOf(chemin), message: wordDepot({ kind: 'archive', args }, langue) };
    }),
    messages: dits.map((dit) => wordDepot(dit, langue)),
  };
}
