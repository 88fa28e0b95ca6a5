import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { Failure, messageOf, step } from '../lib/main.ts';
import { inRoot } from '../lib/paths.ts';
import { findOnPath, isExecutable, run } from '../lib/run.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function find(): string | undefined {
  return (
    findOnPath(commands) ??
    [...elsewhere, chromium.executablePath()].find((file) => existsSync(file) && isExecutable(file))
  );
}

async function installByApt(): Promise<void> {
  step('Installing Chromium: apt-get install chromium');
  await run('apt-get', ['update', '-qq'], inRoot(), "Debian's packages cannot be reached.");
  const install = ['-o', 'Dpkg::Use-Pty=0', '-qq', '-y', 'install', 'chromium'];
  await run(
    'env',
    ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...install],
    inRoot(),
    'Debian has no Chromium to install.',
  );
}

async function installByPlaywright(): Promise<void> {
  step('Installing Chromium: playwright-core install chromium');
  const cli = inRoot('node_modules', 'playwright-core', 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], inRoot(), "Playwright's own download cannot be reached.");
}

/** The Chromium of this machine; when there is none, the one that can be installed: what was tried is said. */
async function findOrInstall(): Promise<string> {
  const tried: string[] = [];
  const debianRoot = process.getuid?.() === 0 && findOnPath(['apt-get']) !== undefined;
  for (const install of debianRoot ? [installByApt, installByPlaywright] : [installByPlaywright]) {
    const found = find();
    if (found !== undefined) return found;
    await install().catch((error: unknown) => tried.push(messageOf(error)));
  }
  const found = find();
  if (found !== undefined) return found;
  throw new Failure(`No Chromium here. Install one (on PATH as "chromium" or "google-chrome").\n${tried.join('\n')}`);
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = await findOrInstall();
  step(`Starting ${executablePath}, headless`);
  return chromium.launch({
    executablePath,
    // Chromium's sandbox does not start as root. It opens pages of this machine only: it has nothing to look up outside.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
