import { TextDocument } from 'vscode-languageserver-textdocument';
import { wordRefus } from '../../core/messages/refusals.ts';
import { toRange } from '../convert.ts';
import { RETOUR, type Refusal, type RefusedLines, type RefuseesFile, type RefuseesRequest } from '../protocol.ts';
import { folderOf, nameOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { namesIn } from './nouveau.ts';

/** Answers what the making of a file of refused demandes asks for: what the portal refused, then the file's name and text. */
export function serveRetour({ connection, session, service }: Answering): void {
  const { settings } = session;
  connection.onRequest<RefusedLines | Refusal, never>(
    RETOUR.lire,
    async ({ uri }: { readonly uri: string }): Promise<RefusedLines | Refusal> => {
      const retour = service.retour(await session.textOf(uri));
      return 'refus' in retour ? { refus: wordRefus(retour, settings.langueOf(uri)) } : retour;
    },
  );
  connection.onRequest<RefuseesFile | Refusal, never>(
    RETOUR.refusees,
    async ({ uri, incertaines }: RefuseesRequest): Promise<RefuseesFile | Refusal> => {
      const text = await session.textOf(uri);
      const pris = await namesIn(session, folderOf(uri));
      const made = service.refusees(text, { incertaines, nomJson: nameOf(uri), pris });
      if ('refus' in made) return { refus: wordRefus(made, settings.langueOf(uri)) };
      const document = TextDocument.create(made.nom, 'solde-json', 0, made.text);
      return { nom: made.nom, text: made.text, selection: toRange(made.selection, document) };
    },
  );
}
