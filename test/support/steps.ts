import { Session } from 'node:inspector';
import { functionsRun } from './calls.ts';

/** How many steps it takes to run something, whatever the machine and what else it does. */
export interface StepCounter {
  count(run: () => unknown): number;
  stop(): void;
}

/**
 * Counts the steps of the code under `server/`: how often each of its blocks is run, which the engine counts itself, and the
 * characters or elements that its built-in functions look through, which it does not. What an expression looks at where it is
 * tried at one place alone, in vain, is not counted: that no expression takes long by itself is held by a house test.
 */
export function startCounting(): StepCounter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    count(run) {
      blocksRun(session);
      const looked = lookedThrough(run);
      return blocksRun(session) + looked;
    },
    stop() {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** How many blocks were run since this was last asked. */
function blocksRun(session: Session): number {
  const functions = functionsRun(session, '/server/');
  return functions.reduce((sum, { ranges }) => ranges.reduce((all, { count }) => all + count, sum), 0);
}

/** Takes the steps that a built-in function took. */
type Add = (steps: number) => void;

/** What built-in functions look through while `run` runs: others that tell it stand in for them. */
function lookedThrough(run: () => unknown): number {
  let looked = 0;
  const add: Add = (steps) => {
    looked += Math.max(0, steps);
  };
  const standIns: readonly (readonly [prototype: object, standIns: object])[] = [
    [String.prototype, searches(add)],
    [RegExp.prototype, expressions(add)],
    [Array.prototype, lists(add)],
  ];
  const originals = standIns.map(([prototype, others]) =>
    Object.keys(others).map((name) => [prototype, name, Object.getOwnPropertyDescriptor(prototype, name)] as const),
  );
  for (const [prototype, others] of standIns)
    for (const [name, value] of Object.entries(others))
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  try {
    run();
  } finally {
    for (const [prototype, name, own] of originals.flat()) if (own) Object.defineProperty(prototype, name, own);
  }
  return looked;
}

function searches(add: Add) {
  const { indexOf, lastIndexOf } = String.prototype;
  return {
    indexOf(this: string, text: string, from = 0) {
      const found = indexOf.call(this, text, from);
      add((found < 0 ? this.length : found) - from);
      return found;
    },
    includes(this: string, text: string, from = 0) {
      const found = indexOf.call(this, text, from);
      add((found < 0 ? this.length : found) - from);
      return found >= 0;
    },
    lastIndexOf(this: string, text: string, from = this.length) {
      const found = lastIndexOf.call(this, text, from);
      add(Math.min(from, this.length) - found);
      return found;
    },
  };
}

function expressions(add: Add) {
  const { exec } = RegExp.prototype;
  return {
    exec(this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = exec.call(this, text);
      const atOnePlace = this.sticky || (this.source.startsWith('^') && !this.multiline);
      if (found !== null) add(found.index + found[0].length - from);
      else if (!atOnePlace) add(text.length - from);
      return found;
    },
  };
}

function lists(add: Add) {
  const { indexOf, slice } = Array.prototype;
  return {
    indexOf(this: unknown[], one: unknown, from = 0) {
      const found = indexOf.call(this, one, from);
      add((found < 0 ? this.length : found) - from);
      return found;
    },
    slice(this: unknown[], from?: number, to?: number) {
      const part = slice.call(this, from, to);
      add(part.length);
      return part;
    },
  };
}
