import { type LspClient, spawnServer } from '../support/lspClient.ts';
import { manyName, manyText } from '../support/manyClaims.ts';
import { SubmissionFolder } from '../support/submissionFolder.ts';
import { SERVER } from './overStdio.ts';
import { peakMemory } from './peakMemory.ts';

const COUNTS = [25, 100, 400];
const DEMANDES = 20;
/** When no more problems have come for so long, all is said. */
const QUIET_MS = 1000;

export interface ManyResult {
  readonly files: number;
  /** Milliseconds from the first file that is opened to the last problems. */
  readonly all: number;
  /** Milliseconds from a keystroke in one of them, once all are open, to its problems; and to those of all others. */
  readonly keystroke: number;
  readonly others: number;
  /** The most memory that the server had, in bytes. */
  readonly memory: number;
}

/** What it costs to have many claim files of one folder open. */
export async function benchMany(): Promise<ManyResult[]> {
  const results: ManyResult[] = [];
  for (const files of COUNTS) results.push(await measure(files));
  return results;
}

async function measure(files: number): Promise<ManyResult> {
  const folder = new SubmissionFolder();
  const client = spawnServer([SERVER, '--stdio']);
  try {
    for (let index = 0; index < files; index++) folder.write(manyName(index), manyText(index, DEMANDES));
    await client.initialize({ workspaceFolders: [{ uri: folder.uri, name: 'bench' }] });
    const opened = await untilQuiet(client, () => {
      for (let index = 0; index < files; index++) {
        client.open(folder.uriOf(manyName(index)), 1, manyText(index, DEMANDES));
      }
    });
    const changed = await untilQuiet(client, () => {
      client.change(folder.uriOf(manyName(0)), 2, [{ text: manyText(files, DEMANDES) }]);
    });
    const { last: all } = opened;
    return { files, all, keystroke: changed.first, others: changed.last, memory: peakMemory(client.pid) };
  } finally {
    await client.stop();
    folder.close();
  }
}

/** Milliseconds from what is done to the first and to the last problems that come of it. */
async function untilQuiet({ connection }: LspClient, act: () => void): Promise<{ first: number; last: number }> {
  const start = performance.now();
  let first: number | undefined;
  let last = start;
  const listening = connection.onNotification('textDocument/publishDiagnostics', () => {
    last = performance.now();
    first ??= last;
  });
  act();
  do await new Promise((resolve) => setTimeout(resolve, 50));
  while (performance.now() - last < QUIET_MS);
  listening.dispose();
  return { first: (first ?? start) - start, last: last - start };
}
