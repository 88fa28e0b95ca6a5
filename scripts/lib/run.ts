import { type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure, messageOf } from './main.ts';

/** The exit code of a check that could not be made: not passed, and not failed. */
export const NOT_CHECKED = 75;

const windows = process.platform === 'win32';

/** npm and VS Code's own command are .cmd files on Windows, which only a shell starts: their arguments are quoted for it. */
export function shellSafe(command: string, args: readonly string[]): [string, string[], SpawnOptions] {
  if (!windows) return [command, [...args], {}];
  const quote = (text: string): string => (/[\s&()^]/.test(text) ? `"${text}"` : text);
  return [quote(command), args.map(quote), { shell: true }];
}

/** Runs a command to its end, and shows what it said only when it fails, together with `advice`. */
export async function run(command: string, args: readonly string[], cwd: string, advice: string): Promise<void> {
  const [file, safeArgs, options] = shellSafe(command, args);
  const said: string[] = [];
  const ended = await new Promise<string>((resolve) => {
    const child = spawn(file, safeArgs, { ...options, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)));
    child.on('error', (error) => resolve(messageOf(error)));
    child.on('close', (code, signal) => resolve(String(signal ?? code)));
  });
  if (ended !== '0') {
    throw new Failure(`${[command, ...args].join(' ')}: ${ended}\n${said.join('')}  ${advice}`);
  }
}

/** The full path of the first of `names` that is a command on PATH. */
export function findOnPath(names: readonly string[]): string | undefined {
  const suffixes = windows ? ['.cmd', '.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const files = names.flatMap((name) => folders.flatMap((folder) => suffixes.map((end) => join(folder, name + end))));
  return files.find(isExecutable);
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
