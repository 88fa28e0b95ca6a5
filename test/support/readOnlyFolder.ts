import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';

/** Makes a folder read-only, and gives how to take that back. Root may write whatever its mode says: for it, it is mounted so. */
export function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555);
    return () => chmodSync(folder, 0o755);
  }
  execFileSync('mount', ['--bind', folder, folder]);
  execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
  return () => execFileSync('umount', [folder]);
}
