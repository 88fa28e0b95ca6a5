import manifest from '../../../package.json' with { type: 'json' };
import { main } from '../cli/main.ts';
import { diskFileSystem } from './fileSystem.ts';

async function run(): Promise<void> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  process.exitCode = await main({
    fs: diskFileSystem,
    args: process.argv.slice(2),
    locale: LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale,
    version: manifest.version,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

// A reader such as `head` may close the pipe before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
});

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
});
