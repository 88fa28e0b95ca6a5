import { claimText } from './claimText.ts';
import { spawnServer } from './lspClient.ts';

const URI = 'file:///JSON-1000000001-20241231-001.json';

/** The codes of the problems that a built server finds in a faulty file, over stdio. */
export async function firstProblems(server: string): Promise<unknown[]> {
  const client = spawnServer([server, '--stdio']);
  try {
    await client.initialize();
    client.open(URI, 1, claimText(2).replace('"02/02/2023"', '"2023-02-02"'));
    const { diagnostics } = await client.problems(URI, 1);
    return diagnostics.map(({ code }) => code);
  } finally {
    await client.stop();
  }
}
