import { quantile } from './measure.ts';
import type { ServerResult, StartResult } from './overStdio.ts';
import { number, printTable, printTargets } from './report.ts';

const MB = 1024 * 1024;

/** Prints what a keystroke and a start cost, then what was to be reached. Our server is the first, the peer's the second. */
export function reportOverStdio(servers: readonly ServerResult[], start: StartResult): void {
  console.log('\n200 demandes: from keystroke to published problems');
  printTable(
    ['', 'keystrokes', 'p50 ms', 'p95 ms', 'CPU ms each'],
    servers.map(({ name, latencies, cpu }) => [
      name,
      String(latencies.length),
      number(quantile(latencies, 0.5)),
      number(quantile(latencies, 0.95)),
      number(cpu),
    ]),
  );
  const [server, bareNode] = [quantile(start.server, 0.5), quantile(start.bareNode, 0.5)];
  console.log(
    `\nStart to the answer to initialize: ${number(server)} ms, of which \`node -e 0\`: ${number(bareNode)} ms`,
  );
  const [problems, memory] = [quantile(start.problems, 0.5), quantile(start.memory, 0.5)];
  console.log(`Start to the problems of 200 demandes: ${number(problems)} ms, with ${number(memory / MB)} MB`);
  const [own, peer] = servers;
  printTargets([
    { what: 'keystroke to problems, p95', measured: quantile(own?.latencies ?? [], 0.95), limit: 16, unit: ' ms' },
    {
      what: "CPU of a keystroke / the peer's",
      measured: (own?.cpu ?? Number.NaN) / (peer?.cpu ?? Number.NaN),
      limit: 0.1,
      unit: ' ×',
    },
    // The peer's own keystroke took 43 ms on the machine that the aim was set on.
    { what: 'CPU of a keystroke / 43 ms', measured: (own?.cpu ?? Number.NaN) / 43, limit: 0.1, unit: ' ×' },
    { what: 'start to the problems of 200 demandes', measured: problems, limit: 300, unit: ' ms' },
    { what: 'memory with that file open', measured: memory / MB, limit: 70, unit: ' MB' },
    { what: 'start less `node -e 0`', measured: server - bareNode, limit: 120, unit: ' ms' },
  ]);
}
