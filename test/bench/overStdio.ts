import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DocumentDiagnosticRequest, type TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inRoot } from '../../scripts/lib/paths.ts';
import { claimText } from '../support/claimText.ts';
import { type LspClient, spawnServer } from '../support/lspClient.ts';
import { cpuTime } from './cpuTime.ts';
import { keystrokes } from './keystrokes.ts';
import { peakMemory } from './peakMemory.ts';

export const SERVER = inRoot('dist', 'server', 'node.mjs');
const PEER_SERVER = fileURLToPath(import.meta.resolve('./peerServer.ts'));
const URI = 'file:///JSON-1000000001-20230601-001.json';
const DEMANDES = 200;
const WARM_UP = 40;
const ROUNDS = 40;
/** The peer's server waits half a second in each round; in that of ours there is room for more. */
const OWN_KEYSTROKES = 5;
/** Between two keystrokes: a fast typist's are further apart. */
const PAUSE_MS = 30;
const STARTS = 15;

/** Milliseconds from keystroke to problems, one for each keystroke, and of processor time for one. */
export interface ServerResult {
  readonly name: string;
  readonly latencies: readonly number[];
  readonly cpu: number;
}

export interface StartResult {
  readonly server: readonly number[];
  readonly bareNode: readonly number[];
  /** From spawn to the problems of a file that is opened at once. */
  readonly problems: readonly number[];
  /** The most memory that the server had up to then, in bytes. */
  readonly memory: readonly number[];
}

/** A server with the text open; `press` sends one keystroke and waits for its problems. */
interface Typist {
  readonly name: string;
  readonly client: LspClient;
  readonly keystrokesARound: number;
  press(): Promise<void>;
}

/** From keystroke to problems: our server, and the peer's with its problems pushed and pulled, in turns. */
export async function benchKeystrokes(): Promise<ServerResult[]> {
  const typists = [
    await openIn('solde', [SERVER, '--stdio'], OWN_KEYSTROKES, waitForProblems),
    await openIn("the peer's server", [PEER_SERVER], 1, waitForProblems),
    await openIn("the peer's, pulled without its delay", [PEER_SERVER], 1, pullProblems),
  ];
  for (let round = 0; round < WARM_UP; round++) for (const typist of typists) await pressAll(typist);
  const latencies = new Map<Typist, number[]>(typists.map((typist) => [typist, []]));
  const before = new Map(typists.map((typist) => [typist, cpuTime(typist.client.pid)]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const typist of typists) latencies.get(typist)?.push(...(await pressAll(typist)));
  }
  const results = typists.map((typist): ServerResult => {
    const times = latencies.get(typist) ?? [];
    const cpu = cpuTime(typist.client.pid) - (before.get(typist) ?? Number.NaN);
    return { name: typist.name, latencies: times, cpu: cpu / times.length };
  });
  for (const { client } of typists) await client.stop();
  return results;
}

/** From spawn to the answer to `initialize` and to the problems of a file; and Node alone, from spawn to exit. */
export async function benchStart(): Promise<StartResult> {
  const server: number[] = [];
  const bareNode: number[] = [];
  const problems: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    bareNode.push(await timeOf(async () => void (await once(spawn(process.execPath, ['-e', '0']), 'exit'))));
    const start = performance.now();
    const client = spawnServer([SERVER, '--stdio']);
    await client.initialize();
    server.push(performance.now() - start);
    client.open(URI, 1, claimText(DEMANDES));
    await client.problems(URI, 1);
    problems.push(performance.now() - start);
    memory.push(peakMemory(client.pid));
    await client.stop();
  }
  return { server, bareNode, problems, memory };
}

type Answer = (client: LspClient, uri: string, version: number) => Promise<unknown>;

const waitForProblems: Answer = (client, uri, version) => client.problems(uri, version);

const pullProblems: Answer = (client, uri) =>
  client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });

async function openIn(name: string, args: string[], keystrokesARound: number, answer: Answer): Promise<Typist> {
  const client = spawnServer(args);
  const pulls = answer === pullProblems;
  await client.initialize(pulls ? { capabilities: { textDocument: { diagnostic: {} } } } : {});
  const text = claimText(DEMANDES);
  const document = TextDocument.create(URI, 'json', 1, text);
  client.open(document.uri, 1, text);
  await answer(client, document.uri, 1);
  const type = keystrokes(text, 'numeroEditeur');
  let version = 1;
  const press = async (): Promise<void> => {
    client.change(document.uri, ++version, [changeOf(type().edit, document)]);
    await answer(client, document.uri, version);
  };
  return { name, client, keystrokesARound, press };
}

type Edit = ReturnType<ReturnType<typeof keystrokes>>['edit'];

/** An edit that begins where `document` and the text as it stands now are still the same, and stays in its line. */
function changeOf({ offset, length, text }: Edit, document: TextDocument): TextDocumentContentChangeEvent {
  const start = document.positionAt(offset);
  return { range: { start, end: { line: start.line, character: start.character + length } }, text };
}

async function pressAll({ keystrokesARound, press }: Typist): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < keystrokesARound; count++) {
    await pause(PAUSE_MS);
    times.push(await timeOf(press));
  }
  return times;
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
