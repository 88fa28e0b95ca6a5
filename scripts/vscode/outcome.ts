import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../lib/main.ts';
import { vscodeTest } from '../lib/paths.ts';
import { decode, type SuiteEvent } from './report.ts';

/** The whole run, VS Code's start included. */
const longest = 300_000;

/** Pastes, a text or what is on the clipboard already. */
type Paste = (text: string | undefined) => void;

/** Listens to the console of one run of the suite, shows the suite's lines, and judges the run. */
export class Outcome {
  readonly #name: string;
  readonly #paste: Paste | undefined;
  readonly #other: string[] = [];
  readonly #ended = Promise.withResolvers<void>();
  #end: (SuiteEvent & { kind: 'end' }) | undefined;

  /** `paste` pastes in the window, where the runner has a hand in it. */
  constructor(name: string, paste?: Paste) {
    this.#name = name;
    this.#paste = paste;
  }

  /** Takes one line of VS Code's console. What is not the suite's is kept, to be read after a failure. */
  hear(line: string): void {
    const event = decode(line);
    if (event === undefined) this.#other.push(line);
    else if (event.kind === 'line') console.log(event.text);
    else if (event.kind === 'paste') this.#paste?.(event.text);
    else this.#end = event;
  }

  /** To be called when VS Code says that the run is over. */
  over(): void {
    this.#ended.resolve();
  }

  /** Waits for the end of the run, and fails unless tests ran and all passed. */
  async judge(): Promise<void> {
    const waited = new AbortController();
    const late = pause(longest, 'late' as const, { signal: waited.signal });
    const result = await Promise.race([this.#ended.promise, late]);
    waited.abort();
    late.catch(() => undefined);
    const end = this.#end;
    console.log(`\n  ${end?.passing ?? 0} passing\n  ${end?.failing ?? 0} failing\n  ${end?.pending ?? 0} pending\n`);
    if (result === 'late') throw this.#failure(`not finished after ${longest / 1000} s`);
    if (end === undefined) throw this.#failure('VS Code ended before the suite did');
    if (end.failing > 0) throw this.#failure(`${end.failing} failing`);
    if (end.passing === 0) throw this.#failure('no test ran');
  }

  #failure(reason: string): Failure {
    const folder = join(vscodeTest, 'failures');
    mkdirSync(folder, { recursive: true });
    const log = join(folder, `${this.#name}.log`);
    writeFileSync(log, this.#other.join('\n'));
    return new Failure(`${this.#name}: ${reason}\n  VS Code's console: ${log}`);
  }
}
