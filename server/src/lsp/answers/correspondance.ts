import { CORRESPONDANCE, type Correspondance } from '../protocol.ts';
import { uriOf } from '../uris.ts';
import type { Answering } from './answering.ts';

/** Compares the numbers of a file's demandes with those of the files around it. */
export function serveCorrespondance({ connection, session, service }: Answering): void {
  const { settings, fileSystems } = session;
  connection.onRequest<Correspondance, never>(
    CORRESPONDANCE,
    async ({ uri }: { readonly uri: string }): Promise<Correspondance> => {
      const { own, voisinage } = await session.withFreres(uri);
      const folder = fileSystems.of(uri)?.parent(fileSystems.pathOf(uri)) ?? '';
      const comparaison = {
        ans: own.ans,
        freres: [own, ...(voisinage?.freres ?? [])],
        nonControles: voisinage?.nonControles ?? [],
        lieuDe: ({ chemin, nom }: { chemin: string; nom: string }): string =>
          chemin.startsWith(folder) ? chemin.slice(folder.length + 1) : nom,
      };
      const { text, liens } = service.correspondance(comparaison, settings.langueOf(uri));
      return {
        text,
        liens: liens.map(({ start, end, chemin, range: { start: place } }) => ({
          start,
          end,
          uri: uriOf(chemin),
          place: { line: place.line - 1, character: place.column - 1 },
        })),
      };
    },
  );
}
