import { textesDe } from '../../core/deposit/apercu/creer.ts';
import { APERCU, type ApercuAnswer, type ApercuRequest } from '../protocol.ts';
import type { Answering } from './answering.ts';

/** Gives open files to be seen at once. */
export function serveApercu({ connection, session, service }: Answering): void {
  connection.onRequest(APERCU, ({ uri }: ApercuRequest): ApercuAnswer => {
    const document = session.files.get(uri);
    if (document === undefined) return null;
    const langue = session.settings.langueOf(uri);
    const apercu = service.apercu(uri, langue, session.circumstances.of(uri)) ?? null;
    return { version: document.version, apercu, textes: textesDe(langue) };
  });
}
