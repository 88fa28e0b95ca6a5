import { readFileSync } from 'node:fs';

/** A line of the tables in docs/lsp.md. */
export interface MethodRow {
  readonly method: string;
  readonly direction: string;
  readonly isUsed: boolean;
  /** The test that it is tested in, from the root of the repository. */
  readonly test: string | undefined;
  readonly remark: string;
}

const ROW = /^\| `([^`]+)` \| ([→←↔]) \| (yes|no) \| (?:`([^`]+)`)? ?\| (.*?) ?\|$/;

export function methodRows(): MethodRow[] {
  const page = readFileSync(new URL('../../docs/lsp.md', import.meta.url), 'utf8');
  return page.split('\n').flatMap((line) => {
    const [, method = '', direction = '', used, test, remark = ''] = ROW.exec(line) ?? [];
    return used === undefined ? [] : [{ method, direction, isUsed: used === 'yes', test, remark }];
  });
}
