import { Failure, messageOf, step } from '../../scripts/lib/main.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { findOnPath, run } from '../../scripts/lib/run.ts';

/** The Neovim of this machine; where there is none, and Debian can be asked, Debian's. */
export async function findNeovim(): Promise<string> {
  const found = findOnPath(['nvim']);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && findOnPath(['apt-get']) !== undefined) await installByApt();
  const installed = findOnPath(['nvim']);
  if (installed === undefined) throw new Failure('No Neovim here. Install one (on PATH as "nvim").');
  return installed;
}

async function installByApt(): Promise<void> {
  step('Installing Neovim: apt-get install neovim');
  const install = ['-o', 'Dpkg::Use-Pty=0', '-qq', '-y', '--no-install-recommends', 'install', 'neovim'];
  try {
    await run('apt-get', ['update', '-qq'], inRoot(), "Debian's packages cannot be reached.");
    await run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...install], inRoot(), 'Debian has no Neovim.');
  } catch (error) {
    throw new Failure(`No Neovim here. Install one (on PATH as "nvim").\n${messageOf(error)}`);
  }
}
