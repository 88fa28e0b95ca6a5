import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../lib/paths.ts';

/** A window without greetings, offers or questions over what one came to see, that saves when told to, as on a desktop. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/** The places of one VS Code of our own: nothing of the user's own VS Code is read or written. */
export interface Places {
  userData: string;
  extensions: string;
  /** A copy of examples/, so that whatever is done there leaves the repository as it was. */
  examples: string;
}

/**
 * Lays the places out in `folder`: what VS Code has installed and remembers there stays, and what was done to the copy.
 * It trusts what it opens, unless it is to ask.
 */
export function layPlaces(folder: string, asksForTrust = false): Places {
  const places: Places = {
    userData: join(folder, 'user-data'),
    extensions: join(folder, 'extensions'),
    examples: join(folder, 'examples'),
  };
  cpSync(inRoot('examples'), places.examples, { recursive: true, force: false });
  mkdirSync(places.extensions, { recursive: true });
  mkdirSync(join(places.userData, 'User'), { recursive: true });
  const settings = join(places.userData, 'User', 'settings.json');
  const wanted = { ...quietSettings, 'security.workspace.trust.enabled': asksForTrust };
  if (!existsSync(settings)) writeFileSync(settings, JSON.stringify(wanted, null, 2));
  return places;
}

/** Lends `use` a folder of its own, and removes it in the end. */
export async function withScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'solde-vscode-')));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
