// Preloaded where the fuzzer runs. Its native part for Linux asks for a newer C library (2.38) than Debian 12 has
// (2.36), for two functions that older ones have under another name. On a Linux that refuses it, a copy that asks for
// these is loaded in its place.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askingForLess } from './elf.ts';

const require = createRequire(createRequire(import.meta.url).resolve('@jazzer.js/core'));
const file = require.resolve(`@jazzer.js/fuzzer/prebuilds/fuzzer-${process.platform}-${process.arch}.node`);

try {
  require(file);
} catch (error) {
  if (process.platform !== 'linux' || !(error instanceof Error) || !/GLIBC/.test(error.message)) throw error;
  const copy = join(mkdtempSync(join(tmpdir(), 'solde-fuzz-')), 'fuzzer.node');
  writeFileSync(copy, askingForLess(readFileSync(file)));
  require(copy);
  require.cache[file] = require.cache[copy];
}
