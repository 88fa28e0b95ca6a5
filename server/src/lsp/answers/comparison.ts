import { siblingOf } from '../../core/nearby/sibling.ts';
import { writeMatchReport } from '../../core/submission/comparisonReport.ts';
import { COMPARE_NUMBERS, type Comparison } from '../protocol.ts';
import { nameOf, uriOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { textOf } from './fileTexts.ts';

/** Compares the numbers of a file's demandes with those of the files around it. */
export function serveComparison({ connection, session }: Answering): void {
  const { settings, fileSystems } = session;
  connection.onRequest<Comparison, never>(
    COMPARE_NUMBERS,
    async ({ uri }: { readonly uri: string }): Promise<Comparison> => {
      const path = fileSystems.pathOf(uri);
      const bytes = new TextEncoder().encode(await textOf(session, uri));
      const surroundings = await session.aroundAnew(uri);
      const own = session.siblingOf(uri) ?? siblingOf(bytes, { name: nameOf(uri), path });
      const folder = fileSystems.of(uri)?.parent(path) ?? '';
      const comparisonInput = {
        ans: own.ans,
        siblings: [own, ...(surroundings?.siblings ?? [])],
        unchecked: surroundings?.unchecked ?? [],
        placeFor: ({ path, name }: { path: string; name: string }): string =>
          path.startsWith(folder) ? path.slice(folder.length + 1) : name,
      };
      const { text, liens } = writeMatchReport(comparisonInput, settings.languageOf(uri));
      return {
        text,
        liens: liens.map(({ start, end, path, range: { start: place } }) => ({
          start,
          end,
          uri: uriOf(path),
          place: { line: place.line - 1, character: place.column - 1 },
        })),
      };
    },
  );
}
