import manifest from '../../../package.json' with { type: 'json' };
import { main } from '../cli/main.ts';
import { diskFileSystem } from './fileSystem.ts';

async function run(): Promise<void> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  process.exitCode = await main({
    fs: diskFileSystem,
    args: process.argv.slice(2),
    locale: LC_ALL || LC_MESSAGES || LANG,
    version: manifest.version,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

void run();
