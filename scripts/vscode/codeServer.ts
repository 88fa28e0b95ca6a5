// VS Code's workbench and extension host out of an npm package: a real VS Code where its vendor's download cannot be had.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure, step } from '../lib/main.ts';
import { inRoot, vscodeTest } from '../lib/paths.ts';
import { run } from '../lib/run.ts';
import { installEmbedded, npm } from './embedded.ts';
import type { Places } from './scratch.ts';

const home = join(vscodeTest, 'code-server');
const program = join(home, 'node_modules', 'code-server');
const entry = join(program, 'out', 'node', 'entry.js');

/** The package carries its own dependencies as lists to be installed, in two folders. */
async function installParts(): Promise<void> {
  const vscode = join(program, 'lib', 'vscode');
  await npm(vscode, 'install', '--omit=dev');
  await npm(join(vscode, 'extensions'), 'install', '--omit=dev');
}

export async function installCodeServer(): Promise<void> {
  if (process.platform === 'win32') {
    throw new Failure('The embedded VS Code does not run on Windows. Install VS Code with its command "code" on PATH.');
  }
  await installEmbedded('code-server', home, installParts);
}

const folders = ({ userData, extensions }: Places): string[] => [
  '--user-data-dir',
  userData,
  '--extensions-dir',
  extensions,
];

export async function installExtension(vsix: string, places: Places): Promise<void> {
  step('Installing dist/solde.vsix in it');
  const advice = 'The packaged extension was refused: see above.';
  await run(process.execPath, [entry, ...folders(places), '--install-extension', vsix, '--force'], inRoot(), advice);
}

/** `wanted` when it is free, else any free port. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(wanted, '127.0.0.1', () => resolve(true));
  });
  if (!listening) return freePort();
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Failure('no free port on 127.0.0.1');
  return address.port;
}

export interface CodeServer {
  /** host:port */
  authority: string;
  /** Fulfilled when the server has ended, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

function spawnServer(port: number, places: Places, { isForSuite, asksForTrust }: Kind): ChildProcess {
  const options = [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
  ];
  const vscode = [...(asksForTrust ? [] : ['--disable-workspace-trust']), '--disable-proxy'];
  // Without it this version does not look at the payload that names the tests. With it no notification pops up.
  const driver = isForSuite ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
  const args = [entry, ...options, ...vscode, ...driver, ...folders(places)];
  // A process group of its own: an extension host that is just starting outlives the server that asked for it.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  // A run that is cut short must not leave a server behind.
  process.once('exit', () => signalGroup(child, 'SIGKILL'));
  return child;
}

/** Signals the server and all that it has started. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // ESRCH: nobody is left in the group, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Waits until the server answers, or fails with what it said when it ends before that or stays silent for a minute. */
async function untilItAnswers(authority: string, child: ChildProcess, said: string[]): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(100)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://${authority}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Failure(`The embedded VS Code did not start:\n${said.join('')}`);
}

/** What one VS Code is for. */
export interface Kind {
  /** Whether a suite runs in it, which the address of its window names. */
  readonly isForSuite?: boolean;
  /** Whether it asks who opens a folder if they trust it, as VS Code does unless it is told not to. */
  readonly asksForTrust?: boolean;
}

interface Wanted extends Kind {
  /** The port to take when it is free. */
  readonly port?: number;
}

export async function startCodeServer(places: Places, wanted: Wanted = {}): Promise<CodeServer> {
  const port = await freePort(wanted.port);
  const authority = `127.0.0.1:${port}`;
  step(`Starting the embedded VS Code at http://${authority}`);
  const child = spawnServer(port, places, wanted);
  const ended = once(child, 'exit').then(() => undefined);
  const stop = async (): Promise<void> => {
    signalGroup(child, 'SIGTERM');
    await ended;
    signalGroup(child, 'SIGKILL');
  };
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)));
  try {
    await untilItAnswers(authority, child, said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { authority, ended, stop };
}

/** The address that opens `folder`; `payload` is VS Code's own list of options for the window. */
export function addressOf(server: CodeServer, folder: string, payload: readonly [string, string][] = []): string {
  const query = new URLSearchParams({ folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}
