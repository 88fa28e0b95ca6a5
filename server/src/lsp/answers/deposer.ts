import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Depose } from '../../core/features/pieceDeposee.ts';
import { formatOf, HEAD } from '../../core/nearby/format.ts';
import { isAbsent } from '../../core/ports.ts';
import { bytesOf } from '../clientFileSystem.ts';
import { DEPOSER, type DroppedFile, type DropRequest, type Insertion } from '../protocol.ts';
import type { Answering } from './answering.ts';
import { toInsertion } from './coller.ts';

/** Makes pieces of files that are dropped or pasted. */
export function serveDeposer(answering: Answering): void {
  const { connection, session, service } = answering;
  const { files, circumstances } = session;
  connection.onRequest(DEPOSER, async (request: DropRequest): Promise<Insertion<WorkspaceEdit> | null> => {
    const { uri, version, position, fichiers } = request;
    if (files.get(uri)?.version !== version) return null;
    const dropped = await Promise.all(fichiers.map((file) => readDropped(answering, file)));
    // No watcher is quick enough to say what was put there a moment ago.
    await session.lookAround(uri);
    const document = files.get(uri);
    if (document?.version !== version) return null;
    const rangees = service.deposer(uri, document.offsetAt(position), dropped, circumstances.of(uri));
    return rangees === undefined ? null : toInsertion(answering, uri, rangees);
  });
}

async function readDropped(
  { connection, session: { fileSystems } }: Answering,
  { nom, uri, debut }: DroppedFile,
): Promise<Depose> {
  const chemin = uri === undefined ? undefined : fileSystems.pathOf(uri);
  if (debut !== undefined) {
    const head = bytesOf(debut);
    return { nom, chemin, format: await formatOf(head) };
  }
  const fs = uri === undefined ? undefined : fileSystems.of(uri);
  if (fs === undefined || chemin === undefined) return { nom, chemin, format: undefined };
  try {
    const head = await (fs.readPart?.(chemin, 0, HEAD) ?? fs.readBytes(chemin));
    return { nom, chemin, format: await formatOf(head.subarray(0, HEAD)) };
  } catch (error) {
    // The name is then all that is known of it.
    if (!isAbsent(error)) connection.console.log(`${chemin} could not be read: ${error}`);
    return { nom, chemin, format: undefined };
  }
}
