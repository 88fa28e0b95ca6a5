import { join } from 'node:path';
import { TREE_MESSAGES, type TreeAnswer, type TreeDemande } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { type LspClient, spawnServer } from '../support/lspClient.ts';
import { SubmissionFolder } from '../support/submissionFolder.ts';
import { quantile } from './measure.ts';
import { SERVER } from './overStdio.ts';

const FILES = 50;
const DEMANDES = 200;
const STARTS = 5;
const ROUNDS = 40;

/** Milliseconds. */
export interface TreeResult {
  /** From the spawn of the server to the answer that has all files. */
  readonly start: number;
  /** The request for all files of a workspace that has been searched. */
  readonly files: number;
  /** That for the demandes and pieces of one of them. */
  readonly demandes: number;
}

/** What a tree of a workspace full of claim files costs. */
export async function benchTree(): Promise<TreeResult> {
  const folder = new SubmissionFolder();
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

async function withServer<T>(
  folder: SubmissionFolder,
  use: (client: LspClient, folder: SubmissionFolder) => Promise<T>,
) {
  const client = spawnServer([SERVER, '--stdio']);
  try {
    const workspaceFolders = [{ uri: folder.uri, name: 'bench' }];
    await client.initialize({ workspaceFolders, initializationOptions: { tree: true } });
    return await use(client, folder);
  } finally {
    await client.stop();
  }
}

async function untilAll({ connection }: LspClient): Promise<void> {
  for (;;) {
    const { files, busy }: TreeAnswer = await connection.sendRequest(TREE_MESSAGES.files, {});
    if (!busy && files.length === FILES) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function measure(client: LspClient, folder: SubmissionFolder): Promise<Pick<TreeResult, 'files' | 'demandes'>> {
  await untilAll(client);
  const uri = folder.uriOf(pathOf(0));
  const files: number[] = [];
  const demandes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    files.push(await timeOf(() => client.connection.sendRequest<TreeAnswer>(TREE_MESSAGES.files, {})));
    demandes.push(await timeOf(() => client.connection.sendRequest<TreeDemande[]>(TREE_MESSAGES.demandes, { uri })));
  }
  return { files: quantile(files, 0.5), demandes: quantile(demandes, 0.5) };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
