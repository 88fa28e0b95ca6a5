import { ecrireTous } from '../../core/deposit/ecrireTous.ts';
import { direRaison } from '../../core/deposit/raison.ts';
import { hostError, isOfHost } from '../../core/ports.ts';
import { ECRIRE, type Refusal, type WriteRequest } from '../protocol.ts';
import type { Session } from '../session.ts';
import { nameOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { say } from './texts.ts';

/** Makes the files that commands of the editor made the texts of: it knows no way itself to take a name that nothing has. */
export function serveEcrire({ connection, session }: Answering): void {
  connection.onRequest<Refusal | null, never>(ECRIRE, async (request: WriteRequest) => {
    const uris = request.fichiers.map(({ uri }) => uri);
    try {
      await write(session, request);
    } catch (error) {
      if (!isOfHost(error)) throw error;
      const langue = session.settings.langueOf(uris[0] ?? '');
      const noms = uris.map(nameOf).join(', ');
      return { refus: say(langue, 'pasEcrit', { noms, raison: direRaison(error, langue) }) };
    }
    session.filesChanged(uris);
    return null;
  });
}

async function write({ fileSystems }: Session, { fichiers }: WriteRequest): Promise<void> {
  const [first] = fichiers;
  if (first === undefined) return;
  const fs = fileSystems.of(first.uri);
  if (fs === undefined) throw hostError('NoPermissions', first.uri);
  const files = fichiers.map(({ uri, texte }) => ({ path: fileSystems.pathOf(uri), text: texte }));
  await ecrireTous(fs, files);
}
