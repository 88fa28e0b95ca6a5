import { wordProblem } from '../../core/messages/messages.ts';
import { isAbsent } from '../../core/ports.ts';
import { type NewFile, type NewFileRequest, type NewValue, NOUVEAU, type WrongValue } from '../protocol.ts';
import type { Session } from '../session.ts';
import type { Answering } from './answering.ts';
import { toSnippet } from './workspaceEdit.ts';

/** Answers what the making of a new claim file asks for: whether its values are right, then its name and text. */
export function serveNouveau({ connection, session, service }: Answering): void {
  connection.onRequest(NOUVEAU.check, ({ champ, valeur }: NewValue): WrongValue | null => {
    const [problem] = service.checkEntete(champ, valeur);
    if (problem === undefined) return null;
    return { message: wordProblem(problem, session.settings.langueOf('')), isError: problem.level === 'error' };
  });
  connection.onRequest(NOUVEAU.make, async ({ dossier, ...entete }: NewFileRequest): Promise<NewFile | null> => {
    const { modele } = await session.learntIn(dossier);
    const file = service.nouveauFichier({ ...entete, pris: await namesIn(session, dossier), modele });
    return file === undefined ? null : { nom: file.nom, snippet: toSnippet(file.text, file.blanks) };
  });
}

/** The names in a folder; none where it is still to be made. Rejects where it may not be listed. */
export async function namesIn({ fileSystems }: Session, dossier: string): Promise<readonly string[]> {
  const fs = fileSystems.of(dossier);
  if (fs === undefined) return [];
  try {
    return (await fs.readDirectory(fileSystems.pathOf(dossier))).map(([name]) => name);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
