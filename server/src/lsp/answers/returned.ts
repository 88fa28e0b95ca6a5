import { TextDocument } from 'vscode-languageserver-textdocument';
import { dayOf } from '../../core/claim/claimName.ts';
import { wordRefusal } from '../../core/messages/refusals.ts';
import { readAnswers, rejectedFile } from '../../core/submission/rejectedFile.ts';
import { toRange } from '../convert.ts';
import {
  ANSWER,
  type Refusal,
  type RefusedLines,
  type RejectedFileAnswer,
  type RejectedFileRequest,
} from '../protocol.ts';
import { folderOf, nameOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { textOf } from './fileTexts.ts';
import { namesIn } from './newFile.ts';

/** Answers what the making of a file of refused demandes asks for: what the portal refused, then the file's name and text. */
export function serveAnswers({ connection, session }: Answering): void {
  const { settings } = session;
  connection.onRequest<RefusedLines | Refusal, never>(
    ANSWER.read,
    async ({ uri }: { readonly uri: string }): Promise<RefusedLines | Refusal> => {
      const returned = readAnswers(await textOf(session, uri));
      return 'refusal' in returned ? { refusal: wordRefusal(returned, settings.languageOf(uri)) } : returned;
    },
  );
  connection.onRequest<RejectedFileAnswer | Refusal, never>(
    ANSWER.rejected,
    async ({ uri, unclear }: RejectedFileRequest): Promise<RejectedFileAnswer | Refusal> => {
      const text = await textOf(session, uri);
      const taken = await namesIn(session, folderOf(uri));
      const made = rejectedFile(text, { unclear, fileName: nameOf(uri), taken, day: dayOf(new Date()) });
      if ('refusal' in made) return { refusal: wordRefusal(made, settings.languageOf(uri)) };
      const document = TextDocument.create(made.name, 'solde-json', 0, made.text);
      return { name: made.name, text: made.text, selection: toRange(made.selection, document) };
    },
  );
}
