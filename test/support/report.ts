import type { Language } from '../../server/src/core/messages/language.ts';
import { Explorer } from '../../server/src/core/nearby/explorer.ts';
import type { FileSystem } from '../../server/src/core/ports.ts';
import { createReport } from '../../server/src/core/report/create.ts';
import type { Report } from '../../server/src/core/report/types.ts';
import type { Circumstances } from '../../server/src/core/workspace/circumstances.ts';
import { ON_DAY, TODAY } from './check.ts';
import { createMemoryFileSystem } from './memoryFileSystem.ts';
import { spaced } from './said.ts';

/** The name of the claim file of the tests. */
export const OWN = 'JSON-1000000001-20241231-001.json';

export interface Reporting extends Circumstances {
  readonly language?: Language;
  readonly fs?: FileSystem;
  readonly signal?: AbortSignal;
}

/** The report on a text or bytes, made on the day of the tests, and said as tests write it. */
export async function reportOf(content: string | Uint8Array, reporting: Reporting = {}): Promise<Report> {
  const { language = 'fr', fs = createMemoryFileSystem({}), signal, ...circumstances } = reporting;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const options = { language, version: '1.2.3', date: TODAY, fs, ...(signal && { signal }) };
  const report = await createReport(bytes, { ...ON_DAY, fileName: OWN, ...circumstances }, options);
  return JSON.parse(spaced(JSON.stringify(report))) as Report;
}

/** The report on a file that is there, and on what lies around it. */
export async function reportOn(fs: FileSystem, folder: string, reporting: Reporting = {}): Promise<Report> {
  const path = fs.join(folder, OWN);
  const surroundings = await new Explorer(fs, { maximumSize: 8_000_000 }).around(path);
  return await reportOf(await fs.readBytes(path), { fs, surroundings, ...reporting });
}
