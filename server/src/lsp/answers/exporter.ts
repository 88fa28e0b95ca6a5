import { direRaison } from '../../core/deposit/raison.ts';
import { decode } from '../../core/document/bytes.ts';
import type { Langue } from '../../core/messages/langue.ts';
import { wordNote } from '../../core/messages/notes.ts';
import { wordRefus } from '../../core/messages/refusals.ts';
import { EXPORTER, type ExportFile, type ExportRequest, type Refusal } from '../protocol.ts';
import type { Session } from '../session.ts';
import { nameOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { say } from './texts.ts';

/** Gives claim files as CSV, as they stand in the editor. */
export function serveExporter({ connection, session, service }: Answering): void {
  connection.onRequest<ExportFile | Refusal, never>(EXPORTER, async ({ uri }: ExportRequest) => {
    const langue = session.settings.langueOf(uri);
    const read = await textOf(session, uri, langue);
    if (typeof read !== 'string') return read;
    const made = service.exporter(read);
    if ('refus' in made) return { refus: wordRefus(made, langue) };
    const remarques = made.remarques.map((note) => wordNote(note, langue));
    return { nom: `${nameOf(uri).replace(/\.json$/i, '')}.csv`, texte: made.text, remarques };
  });
}

/** As the editor has it, or else as it stands on the disk; or why it cannot be had. */
async function textOf(session: Session, uri: string, langue: Langue): Promise<string | Refusal> {
  const open = session.files.get(uri);
  if (open !== undefined) return open.getText();
  try {
    const { bytes } = await session.readClosed(uri);
    if (bytes === undefined) return { refus: wordRefus({ refus: 'trop-long' }, langue) };
    const { text, faults } = decode(bytes);
    // What other bytes stand for is a guess.
    return faults.some(({ kind }) => kind !== 'bom') ? { refus: say(langue, 'pasUtf8') } : text;
  } catch (error) {
    const raison = direRaison(error, langue);
    return { refus: say(langue, 'illisible', { raison }) };
  }
}
