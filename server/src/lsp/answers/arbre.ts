import { TextDocument } from 'vscode-languageserver-textdocument';
import { type DemandeArbre, demandesArbre } from '../../core/features/arbre/demandes.ts';
import type { FichierArbre } from '../../core/features/arbre.ts';
import { ARBRE, type TreeAnswer, type TreeDemande, type TreeFile, type TreeRequest } from '../protocol.ts';
import type { Answering } from './answering.ts';

/** Answers what a tree of the claim files asks for: the files, and the demandes of one when it is opened out. */
export function serveArbre({ connection, session, service }: Answering): void {
  connection.onRequest(ARBRE.fichiers, ({ fichiers: asked }: TreeRequest): TreeAnswer => {
    const files = session.arbres.files();
    const fichiers = (asked ?? [...files.keys()]).flatMap((uri) => {
      const fichier = files.get(uri);
      return fichier === undefined ? [] : said(uri, fichier);
    });
    return { fichiers, ensemble: session.arbres.ensemble() ?? null, occupe: session.arbres.isSearching };
  });
  connection.onRequest(ARBRE.demandes, async ({ uri }: { readonly uri: string }): Promise<readonly TreeDemande[]> => {
    await session.knowAround(uri);
    const document = session.files.get(uri);
    if (document === undefined) return await ofClosed({ connection, session, service }, uri);
    const arbre = service.arbre(uri, session.circumstances.of(uri));
    return placed(demandesArbre(arbre, session.settings.langueOf(uri)), document);
  });
}

function said(uri: string, { verdict, texte, totaux }: FichierArbre): TreeFile {
  return { uri, verdict, texte, totaux };
}

/** A file that is not open is read again: nothing but its line is kept of it. */
async function ofClosed(
  { connection, session, service }: Pick<Answering, 'connection' | 'session' | 'service'>,
  uri: string,
): Promise<readonly TreeDemande[]> {
  try {
    const { bytes, circumstances } = await session.readClosed(uri);
    if (bytes === undefined) return [];
    const { text, arbre } = service.verdictOfBytes(bytes, circumstances);
    const demandes = demandesArbre(arbre(), session.settings.langueIn(circumstances.settings));
    return placed(demandes, TextDocument.create(uri, 'solde-json', 0, text));
  } catch (error) {
    // It has gone meanwhile, and the tree is about to be told so.
    connection.console.log(`${uri} is not opened out: ${error}`);
    return [];
  }
}

function placed(demandes: readonly DemandeArbre[], document: TextDocument): TreeDemande[] {
  return demandes.map(({ offset, pieces, ...demande }) => ({
    ...demande,
    position: document.positionAt(offset),
    pieces: pieces.map(({ offset, niveau, ...piece }) => ({
      ...piece,
      niveau: niveau ?? null,
      position: document.positionAt(offset),
    })),
  }));
}
