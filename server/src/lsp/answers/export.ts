import { decode } from '../../core/json/bytes.ts';
import type { Language } from '../../core/messages/language.ts';
import { wordNote } from '../../core/messages/notes.ts';
import { wordRefusal } from '../../core/messages/refusals.ts';
import { sayReason } from '../../core/submission/reason.ts';
import { exportTable } from '../../core/tables/export.ts';
import { EXPORT_CSV, type ExportFile, type ExportRequest, type Refusal } from '../protocol.ts';
import type { Session } from '../session.ts';
import { nameOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { readClosed } from './fileTexts.ts';
import { say } from './texts.ts';

/** Gives claim files as CSV, as they stand in the editor. */
export function serveExport({ connection, session }: Answering): void {
  connection.onRequest<ExportFile | Refusal, never>(EXPORT_CSV, async ({ uri }: ExportRequest) => {
    const language = session.settings.languageOf(uri);
    const read = await textOf(session, uri, language);
    if (typeof read !== 'string') return read;
    const made = exportTable(read);
    if ('refusal' in made) return { refusal: wordRefusal(made, language) };
    const remarks = made.remarks.map((note) => wordNote(note, language));
    return { name: `${nameOf(uri).replace(/\.json$/i, '')}.csv`, text: made.text, remarks };
  });
}

/** As the editor has it, or else as it stands on the disk; or why it cannot be had. */
async function textOf(session: Session, uri: string, language: Language): Promise<string | Refusal> {
  const open = session.files.get(uri);
  if (open !== undefined) return open.getText();
  try {
    const { bytes } = await readClosed(session, uri);
    if (bytes === undefined) return { refusal: wordRefusal({ refusal: 'too-long' }, language) };
    const { text, faults } = decode(bytes);
    // What other bytes stand for is a guess.
    return faults.some(({ kind }) => kind !== 'bom') ? { refusal: say(language, 'notUtf8') } : text;
  } catch (error) {
    const reason = sayReason(error, language);
    return { refusal: say(language, 'unreadable', { reason }) };
  }
}
