import { createPreview, previewTextsFor } from '../../core/preview/create.ts';
import { PREVIEW, type PreviewAnswer, type PreviewRequest } from '../protocol.ts';
import type { Answering } from './answering.ts';

/** Gives open files to be seen at once. */
export function servePreview({ connection, session }: Answering): void {
  connection.onRequest(PREVIEW, ({ uri }: PreviewRequest): PreviewAnswer => {
    const document = session.files.get(uri);
    if (document === undefined) return null;
    const language = session.settings.languageOf(uri);
    const check = session.check(uri);
    const preview = check ? createPreview(check, language) : null;
    return { version: document.version, preview, texts: previewTextsFor(language) };
  });
}
