import { previewTextsFor } from '../../core/preview/create.ts';
import { PREVIEW, type PreviewAnswer, type PreviewRequest } from '../protocol.ts';
import type { Answering } from './answering.ts';

/** Gives open files to be seen at once. */
export function servePreview({ connection, session, service }: Answering): void {
  connection.onRequest(PREVIEW, ({ uri }: PreviewRequest): PreviewAnswer => {
    const document = session.files.get(uri);
    if (document === undefined) return null;
    const language = session.settings.languageOf(uri);
    const preview = service.preview(uri, language, session.circumstances.of(uri)) ?? null;
    return { version: document.version, preview, texts: previewTextsFor(language) };
  });
}
