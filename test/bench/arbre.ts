import { join } from 'node:path';
import { ARBRE, type TreeAnswer, type TreeDemande } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { DepositFolder } from '../support/depositFolder.ts';
import { type LspClient, spawnServer } from '../support/lspClient.ts';
import { quantile } from './measure.ts';
import { SERVER } from './overStdio.ts';

const FILES = 50;
const DEMANDES = 200;
const STARTS = 5;
const ROUNDS = 40;

/** Milliseconds. */
export interface ArbreResult {
  /** From the spawn of the server to the answer that has all files. */
  readonly start: number;
  /** The request for all files of a workspace that has been searched. */
  readonly fichiers: number;
  /** That for the demandes and pieces of one of them. */
  readonly demandes: number;
}

/** What a tree of a workspace full of claim files costs. */
export async function benchArbre(): Promise<ArbreResult> {
  const folder = new DepositFolder();
  try {
    for (let file = 0; file < FILES; file++) folder.write(pathOf(file), claimText(DEMANDES));
    const starts: number[] = [];
    for (let round = 0; round < STARTS; round++) starts.push(await timeOf(() => withServer(folder, untilAll)));
    return { start: quantile(starts, 0.5), ...(await withServer(folder, measure)) };
  } finally {
    folder.close();
  }
}

/** Each in a folder of its own: what lies around it is no matter here. */
function pathOf(file: number): string {
  return join(`depot-${file}`, 'JSON-1000000001-20230601-001.json');
}

async function withServer<T>(folder: DepositFolder, use: (client: LspClient, folder: DepositFolder) => Promise<T>) {
  const client = spawnServer([SERVER, '--stdio']);
  try {
    const workspaceFolders = [{ uri: folder.uri, name: 'bench' }];
    await client.initialize({ workspaceFolders, initializationOptions: { arbre: true } });
    return await use(client, folder);
  } finally {
    await client.stop();
  }
}

async function untilAll({ connection }: LspClient): Promise<void> {
  for (;;) {
    const { fichiers, occupe }: TreeAnswer = await connection.sendRequest(ARBRE.fichiers, {});
    if (!occupe && fichiers.length === FILES) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function measure(client: LspClient, folder: DepositFolder): Promise<Pick<ArbreResult, 'fichiers' | 'demandes'>> {
  await untilAll(client);
  const uri = folder.uriOf(pathOf(0));
  const fichiers: number[] = [];
  const demandes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    fichiers.push(await timeOf(() => client.connection.sendRequest<TreeAnswer>(ARBRE.fichiers, {})));
    demandes.push(await timeOf(() => client.connection.sendRequest<TreeDemande[]>(ARBRE.demandes, { uri })));
  }
  return { fichiers: quantile(fichiers, 0.5), demandes: quantile(demandes, 0.5) };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
