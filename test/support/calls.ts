import { type Profiler, Session } from 'node:inspector';

/** Counts how often functions under `server/` are called, as the engine itself does. */
export interface CallCounter {
  /** How often each function of one of these names was called since this was last asked, or since the beginning. */
  since(...names: readonly string[]): Readonly<Record<string, number>>;
  stop(): void;
}

export function startCountingCalls(): CallCounter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return {
    since: (...names) => {
      const functions = functionsRun(session, '/server/src/');
      return Object.fromEntries(names.map((name) => [name, callsOf(name, functions)]));
    },
    stop() {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** The functions of the scripts whose path has this in it, with how often they were run since this was last asked. */
export function functionsRun(session: Session, path: string): readonly Profiler.FunctionCoverage[] {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  // Answered before the call returns.
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  return scripts.filter(({ url }) => url.includes(path)).flatMap((script) => script.functions);
}

function callsOf(name: string, functions: readonly Profiler.FunctionCoverage[]): number {
  const own = functions.filter(({ functionName }) => functionName === name);
  return own.reduce((sum, { ranges: [whole] }) => sum + (whole?.count ?? 0), 0);
}
