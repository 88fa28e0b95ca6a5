import { hostError, isOfHost } from '../../core/ports.ts';
import { sayReason } from '../../core/submission/reason.ts';
import { writeAll } from '../../core/submission/writeAll.ts';
import { type Refusal, WRITE, type WriteRequest } from '../protocol.ts';
import type { Session } from '../session.ts';
import { nameOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { say } from './texts.ts';

/** Makes the files that commands of the editor made the texts of: it knows no way itself to take a name that nothing has. */
export function serveWrite({ connection, session }: Answering): void {
  connection.onRequest<Refusal | null, never>(WRITE, async (request: WriteRequest) => {
    const uris = request.files.map(({ uri }) => uri);
    try {
      await write(session, request);
    } catch (error) {
      if (!isOfHost(error)) throw error;
      const language = session.settings.languageOf(uris[0] ?? '');
      const names = uris.map(nameOf).join(', ');
      return { refusal: say(language, 'notWritten', { names, reason: sayReason(error, language) }) };
    }
    session.filesChanged(uris);
    return null;
  });
}

async function write({ fileSystems }: Session, { files: written }: WriteRequest): Promise<void> {
  const [first] = written;
  if (first === undefined) return;
  const fs = fileSystems.of(first.uri);
  if (fs === undefined) throw hostError('NoPermissions', first.uri);
  const files = written.map(({ uri, text }) => ({ path: fileSystems.pathOf(uri), text: text }));
  await writeAll(fs, files);
}
