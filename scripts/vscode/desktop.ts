import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, isExecutable } from '../lib/run.ts';

/** Where VS Code puts its command when it is not on PATH: macOS's and Windows' installers leave that to the user. */
function usualPlaces(): string[] {
  const { LOCALAPPDATA, ProgramFiles } = process.env;
  const windows = [LOCALAPPDATA && join(LOCALAPPDATA, 'Programs'), ProgramFiles].flatMap((folder) =>
    folder ? [join(folder, 'Microsoft VS Code', 'bin', 'code.cmd')] : [],
  );
  return ['/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code', ...windows];
}

/** The command of the VS Code of this machine, if it has one. */
export function findCode(): string | undefined {
  return findOnPath(['code', 'codium']) ?? usualPlaces().find((file) => existsSync(file) && isExecutable(file));
}
