import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { direRaison } from '../../core/deposit/raison.ts';
import type { Rapport } from '../../core/deposit/report/rapport.ts';
import type { Langue } from '../../core/messages/langue.ts';
import { mega } from '../../core/messages/quantites.ts';
import type { FileSystem } from '../../core/ports.ts';
import { MAX_LENGTH } from '../../core/service.ts';
import { RAPPORT, type ReportAnswer, type ReportRequest } from '../protocol.ts';
import { nameOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { say } from './texts.ts';

/** Makes reports. What is deposited is the file as it is saved: so that is what is read, whatever the editor shows. */
export function serveRapport(answering: Answering): void {
  const { connection, session } = answering;
  connection.onRequest<ReportAnswer, void>(RAPPORT, async (request: ReportRequest, token: CancellationToken) => {
    const { uri, forme } = request;
    const langue = session.settings.langueOf(uri);
    const fs = session.fileSystems.of(uri);
    if (fs === undefined || !session.isOpen(uri)) return { refus: say(langue, 'rapportSansFichier') };
    const chemin = session.fileSystems.pathOf(uri);
    const bytes = await read(fs, chemin, langue);
    if (typeof bytes === 'string') return { refus: say(langue, 'illisible', { raison: bytes }) };
    if (bytes === undefined) return { refus: say(langue, 'rapportTropLong', { limite: mega(MAX_LENGTH, langue) }) };
    await session.lookAround(uri);
    const rapport = await make(answering, { uri, bytes, fs }, token);
    const { ecrireRapport, nomDuRapport } = await import('../../core/deposit/report/forme.ts');
    const nom = nomDuRapport(nameOf(uri), forme);
    const { empreinteDe } = await import('../../core/deposit/report/empreintes.ts');
    const { occupantDe } = await import('../../core/deposit/report/place.ts');
    const there = await occupantDe(fs, fs.join(fs.parent(chemin), nom));
    const avant = there.kind === 'rapport' ? empreinteDe(there.bytes, fs) : null;
    return { nom, occupe: there.kind === 'autre', avant, texte: ecrireRapport(rapport, forme) };
  });
}

/** The bytes of a file; why it cannot be read; undefined where it is too long. */
async function read(fs: FileSystem, path: string, langue: Langue): Promise<Uint8Array | string | undefined> {
  try {
    const { size } = await fs.stat(path);
    return size > MAX_LENGTH ? undefined : await fs.readBytes(path);
  } catch (error) {
    return direRaison(error, langue);
  }
}

interface Making {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly fs: FileSystem;
}

async function make(
  { session, service, version }: Answering,
  making: Making,
  token: CancellationToken,
): Promise<Rapport> {
  const { uri, bytes, fs } = making;
  const { settings, circumstances } = session;
  const giving = new AbortController();
  const listener = token.onCancellationRequested(() => giving.abort());
  if (token.isCancellationRequested) giving.abort();
  try {
    const demande = { langue: settings.langueOf(uri), version, fs, signal: giving.signal };
    return await service.rapport(bytes, demande, circumstances.of(uri));
  } catch (error) {
    if (!giving.signal.aborted) throw error;
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The report was cancelled');
  } finally {
    listener.dispose();
  }
}
