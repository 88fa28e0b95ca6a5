import type { Connection } from 'vscode-languageserver';
import { textesDe } from '../core/deposit/apercu/creer.ts';
import { APERCU, type ApercuAnswer, type ApercuRequest } from './protocol.ts';
import type { Session } from './session.ts';

/** Gives open files to be seen at once. */
export function serveApercu(connection: Connection, session: Session): void {
  connection.onRequest(APERCU, ({ uri }: ApercuRequest): ApercuAnswer => {
    const document = session.files.get(uri);
    if (document === undefined) return null;
    const langue = session.settings.langueOf(uri);
    const apercu = session.service.apercu(uri, langue, session.circumstances.of(uri)) ?? null;
    return { version: document.version, apercu, textes: textesDe(langue) };
  });
}
