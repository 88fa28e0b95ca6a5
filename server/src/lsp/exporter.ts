import type { Connection } from 'vscode-languageserver';
import { wordNote, wordRefus } from '../core/messages/messages.ts';
import { EXPORTER, type ExportFile, type ExportRequest, type Refusal } from './protocol.ts';
import type { Session } from './session.ts';
import { say } from './texts.ts';
import { nameOf } from './uris.ts';

/** Gives claim files as CSV, as they stand in the editor. */
export function serveExporter(connection: Connection, session: Session): void {
  connection.onRequest<ExportFile | Refusal, never>(EXPORTER, async ({ uri }: ExportRequest) => {
    const langue = session.settings.langueOf(uri);
    let text: string;
    try {
      text = await session.textOf(uri);
    } catch (error) {
      return {
        refus: say(langue, 'tableauIllisible', { raison: error instanceof Error ? error.message : String(error) }),
      };
    }
    const made = session.service.exporter(text);
    if ('refus' in made) return { refus: wordRefus(made, langue) };
    const remarques = made.remarques.map((note) => wordNote(note, langue));
    return { nom: `${nameOf(uri).replace(/\.json$/i, '')}.csv`, texte: made.text, remarques };
  });
}
