import { TextDocument } from 'vscode-languageserver-textdocument';
import { type DemandeInTree, treeDemandes } from '../../core/editor/tree/demandes.ts';
import type { FileInTree } from '../../core/editor/tree.ts';
import { verdictOfBytes } from '../../core/workspace/checkBytes.ts';
import { TREE_MESSAGES, type TreeAnswer, type TreeDemande, type TreeFile, type TreeRequest } from '../protocol.ts';
import type { Answering } from './answering.ts';
import { readClosed } from './fileTexts.ts';

/** Answers what a tree of the claim files asks for: the files, and the demandes of one when it is opened out. */
export function serveTree({ connection, session }: Answering): void {
  connection.onRequest(TREE_MESSAGES.files, ({ files: asked }: TreeRequest): TreeAnswer => {
    const files = session.trees.files();
    const treeFiles = (asked ?? [...files.keys()]).flatMap((uri) => {
      const file = files.get(uri);
      return file === undefined ? [] : said(uri, file);
    });
    return { files: treeFiles, whole: session.trees.whole() ?? null, busy: session.trees.isSearching };
  });
  connection.onRequest(
    TREE_MESSAGES.demandes,
    async ({ uri }: { readonly uri: string }): Promise<readonly TreeDemande[]> => {
      await session.knowAround(uri);
      const document = session.files.get(uri);
      if (document === undefined) return await ofClosed({ connection, session }, uri);
      const check = session.check(uri);
      return check ? placed(treeDemandes(check, session.settings.languageOf(uri)), document) : [];
    },
  );
}

function said(uri: string, { verdict, text, totals }: FileInTree): TreeFile {
  return { uri, verdict, text, totals };
}

/** A file that is not open is read again: nothing but its line is kept of it. */
async function ofClosed(
  { connection, session }: Pick<Answering, 'connection' | 'session'>,
  uri: string,
): Promise<readonly TreeDemande[]> {
  try {
    const { bytes, circumstances } = await readClosed(session, uri);
    if (bytes === undefined) return [];
    const { text, check } = verdictOfBytes(bytes, circumstances);
    if (check === undefined) return [];
    const demandes = treeDemandes(check, session.settings.languageIn(circumstances.settings));
    return placed(demandes, TextDocument.create(uri, 'solde-json', 0, text));
  } catch (error) {
    // It has gone meanwhile, and the tree is about to be told so.
    connection.console.log(`${uri} is not opened out: ${error}`);
    return [];
  }
}

function placed(demandes: readonly DemandeInTree[], document: TextDocument): TreeDemande[] {
  return demandes.map(({ offset, pieces, ...demande }) => ({
    ...demande,
    position: document.positionAt(offset),
    pieces: pieces.map(({ offset, level, ...piece }) => ({
      ...piece,
      level: level ?? null,
      position: document.positionAt(offset),
    })),
  }));
}
