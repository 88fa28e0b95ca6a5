import { dayOf } from '../core/claim/claimName.ts';
import { decode } from '../core/json/bytes.ts';
import { Lines } from '../core/json/lines.ts';
import type { RefusalMessage } from '../core/messages/refusals.ts';
import { wordRefusal } from '../core/messages/refusals.ts';
import type { WritableFileSystem } from '../core/ports.ts';
import { type RejectedFile, readAnswers, rejectedFile } from '../core/submission/rejectedFile.ts';
import { verdictOfBytes } from '../core/workspace/checkBytes.ts';
import type { Outcome } from './check.ts';
import { baseName, readFile, reasonOf } from './files.ts';
import type { RejectedOptions } from './options.ts';
import { type Key, say, type TextArgs } from './texts.ts';

/** `solde rejected`: a new claim file of what a returned one says was refused, beside it, whole or not at all. */
export async function runRejected(fs: WritableFileSystem, options: RejectedOptions): Promise<Outcome> {
  const { path: target, language } = options;
  try {
    const bytes = await readFile(fs, target, language);
    if (typeof bytes === 'string') return ended(options, 'unreadable', { path: target, reason: bytes });
    const { text, faults } = decode(bytes);
    // What other bytes stand for is a guess, and the new file is to have each text as it was.
    if (faults.some(({ kind }) => kind !== 'bom')) {
      return ended(options, 'unreadable', { path: target, reason: say(language, 'to-save') });
    }
    const returned = readAnswers(text);
    if ('refusal' in returned) return refused(options, returned);
    const { unclear } = returned;
    if (unclear.length > 0 && options.unclear === undefined) {
      const lines = unclear.map((one) => `${say(language, 'unclear-line', { ...one })}\n`);
      return { output: `${say(language, 'rejected-unclear', { path: target })}\n${lines.join('')}`, exitCode: 2 };
    }
    const made = rejectedFile(text, {
      day: dayOf(new Date()),
      unclear: options.unclear === 'include' ? unclear.map(({ line }) => line) : [],
      fileName: baseName(target),
      taken: (await fs.readDirectory(fs.parent(target))).map(([name]) => name),
    });
    return 'refusal' in made ? refused(options, made) : await make(fs, options, made);
  } catch (error) {
    return ended(options, 'unreadable', { path: target, reason: reasonOf(error, language) });
  }
}

async function make(
  fs: WritableFileSystem,
  { path, language, dryRun }: RejectedOptions,
  { name, text, lines, selection }: RejectedFile,
): Promise<Outcome> {
  const target = fs.join(fs.parent(path), name);
  const bytes = new TextEncoder().encode(text);
  const { problems } = verdictOfBytes(bytes, { fileName: name, today: dayOf(new Date()) });
  const errors = problems.filter(({ level }) => level === 'error').length;
  const { line, column } = new Lines(text).positionOf(selection.start);
  const args = { path: target, source: path, lines: lines.join(', '), errors, location: `${target}:${line}:${column}` };
  if (!dryRun) {
    try {
      await fs.createBytes(target, bytes);
    } catch (error) {
      const reason = reasonOf(error, language);
      return { output: `${say(language, 'not-written', { path: target, reason })}\n`, exitCode: 2 };
    }
  }
  const output = `${say(language, dryRun ? 'rejected-would-be-done' : 'rejected-done', args)}\n`;
  return { output: dryRun ? output + text : output, exitCode: errors > 0 ? 1 : 0 };
}

/** Nothing refused is no fault; any other reason is one of the file. */
function refused({ path, language }: RejectedOptions, refusal: RefusalMessage): Outcome {
  const reason = wordRefusal(refusal, language);
  const exitCode = refusal.refusal === 'none-rejected' ? 0 : 2;
  return { output: `${say(language, 'refusal', { path: path, reason })}\n`, exitCode };
}

function ended({ language }: RejectedOptions, key: Key, args: TextArgs): Outcome {
  return { output: `${say(language, key, args)}\n`, exitCode: 2 };
}
