import type { WorkspaceEdit } from 'vscode-languageserver';
import { dropFiles } from '../../core/editor/drop.ts';
import type { FileToDrop } from '../../core/editor/droppedPiece.ts';
import { formatOf, HEAD } from '../../core/nearby/format.ts';
import { isAbsent } from '../../core/ports.ts';
import { bytesOf } from '../clientFileSystem.ts';
import { DROP_FILES, type DroppedFile, type DropRequest, type Insertion } from '../protocol.ts';
import type { Answering } from './answering.ts';
import { toInsertion } from './paste.ts';

/** Makes pieces of files that are dropped or pasted. */
export function serveDropFiles(answering: Answering): void {
  const { connection, session } = answering;
  const { files } = session;
  connection.onRequest(DROP_FILES, async (request: DropRequest): Promise<Insertion<WorkspaceEdit> | null> => {
    const { uri, version, position, files: droppedFiles } = request;
    if (files.get(uri)?.version !== version) return null;
    const dropped = await Promise.all(droppedFiles.map((file) => readDropped(answering, file)));
    // No watcher is quick enough to say what was put there a moment ago.
    await session.lookAround(uri);
    const document = files.get(uri);
    if (document?.version !== version) return null;
    const check = session.check(uri);
    const placed = check && dropFiles(check, document.offsetAt(position), dropped);
    return placed === undefined ? null : toInsertion(answering, uri, placed);
  });
}

async function readDropped(
  { connection, session: { fileSystems } }: Answering,
  { name, uri, start }: DroppedFile,
): Promise<FileToDrop> {
  const path = uri === undefined ? undefined : fileSystems.pathOf(uri);
  if (start !== undefined) {
    const head = bytesOf(start);
    return { name, path, format: await formatOf(head) };
  }
  const fs = uri === undefined ? undefined : fileSystems.of(uri);
  if (fs === undefined || path === undefined) return { name, path, format: undefined };
  try {
    const head = await (fs.readPart?.(path, 0, HEAD) ?? fs.readBytes(path));
    return { name, path, format: await formatOf(head.subarray(0, HEAD)) };
  } catch (error) {
    // The name is then all that is known of it.
    if (!isAbsent(error)) connection.console.log(`${path} could not be read: ${error}`);
    return { name, path, format: undefined };
  }
}
