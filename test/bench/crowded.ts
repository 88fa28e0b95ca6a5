import { claimText } from '../support/claimText.ts';
import { spawnServer } from '../support/lspClient.ts';
import { manyName } from '../support/manyClaims.ts';
import { PDF, zip } from '../support/pieces.ts';
import { SubmissionFolder } from '../support/submissionFolder.ts';
import { quantile } from './measure.ts';
import { SERVER } from './overStdio.ts';
import { peakMemory } from './peakMemory.ts';

const ARCHIVES = 20;
const ENTRIES = 9990;
const CLAIMS = 20;
/** As long as one may be that is read unasked. */
const LENGTH = 990_000;
const KEYSTROKES = 60;

export interface CrowdedResult {
  /** Milliseconds from keystrokes to their problems while the server looks around: the middle, and nearly the worst. */
  readonly median: number;
  readonly worst: number;
  /** The most memory that the server had, in bytes. */
  readonly memory: number;
}

/** What it is like to type while a folder full of archives and long claim files is looked at. */
export async function benchCrowded(): Promise<CrowdedResult> {
  const folder = new SubmissionFolder();
  const client = spawnServer([SERVER, '--stdio']);
  try {
    await fill(folder);
    await client.initialize();
    const uri = folder.uriOf(manyName(0));
    const text = claimText(20);
    client.open(uri, 1, text);
    await client.problems(uri, 1);
    const latencies: number[] = [];
    for (let version = 2; version < KEYSTROKES + 2; version++) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const start = performance.now();
      client.change(uri, version, [{ text: text + ' '.repeat(version) }]);
      await client.problems(uri, version);
      latencies.push(performance.now() - start);
    }
    return { median: quantile(latencies, 0.5), worst: quantile(latencies, 0.95), memory: peakMemory(client.pid) };
  } finally {
    await client.stop();
    folder.close();
  }
}

async function fill(folder: SubmissionFolder): Promise<void> {
  const names = Array.from({ length: ENTRIES }, (_, index) => `BIO-LOINC-Va1-FACTURE-${index}.pdf`);
  const archive = await zip(Object.fromEntries(names.map((name) => [name, PDF])));
  for (let index = 0; index < ARCHIVES; index++) folder.write(`${index}.zip`, archive);
  const long = claimText(200);
  const text = long + ' '.repeat(LENGTH - long.length);
  for (let index = 1; index <= CLAIMS; index++) folder.write(manyName(index), text);
}
