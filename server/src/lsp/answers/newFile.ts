import { dayOf } from '../../core/claim/claimName.ts';
import { headerProblems, newFile } from '../../core/editor/newFile.ts';
import { wordProblem } from '../../core/messages/messages.ts';
import { isAbsent } from '../../core/ports.ts';
import { NEW_FILE, type NewFile, type NewFileRequest, type NewValue, type WrongValue } from '../protocol.ts';
import type { Session } from '../session.ts';
import type { Answering } from './answering.ts';
import { toSnippet } from './workspaceEdit.ts';

/** Answers what the making of a new claim file asks for: whether its values are right, then its name and text. */
export function serveNewFile({ connection, session }: Answering): void {
  connection.onRequest(NEW_FILE.check, ({ field, value }: NewValue): WrongValue | null => {
    const [problem] = headerProblems(field, value);
    if (problem === undefined) return null;
    return { message: wordProblem(problem, session.settings.languageOf('')), isError: problem.level === 'error' };
  });
  connection.onRequest(NEW_FILE.make, async ({ folder, ...header }: NewFileRequest): Promise<NewFile | null> => {
    const { template } = await session.learnedIn(folder);
    const day = dayOf(new Date());
    const file = newFile({ ...header, taken: await namesIn(session, folder), template, day });
    return file === undefined ? null : { name: file.name, snippet: toSnippet(file.text, file.blanks) };
  });
}

/** The names in a folder; none where it is still to be made. Rejects where it may not be listed. */
export async function namesIn({ fileSystems }: Session, folder: string): Promise<readonly string[]> {
  const fs = fileSystems.of(folder);
  if (fs === undefined) return [];
  try {
    return (await fs.readDirectory(fileSystems.pathOf(folder))).map(([name]) => name);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
