import type { Disposable, Memento, TextEditor } from 'vscode';
import { l10n, languages, window, workspace } from 'vscode';
import { isSoldeFileName, LANGUAGE } from './language.ts';
import { inform } from './messages.ts';

/** What this workspace's user answered; nothing while the question was never answered. */
const ANSWER = 'solde.otherLanguage';
type Answer = 'switch' | 'leave';

/**
 * A user's `files.associations` may give a file with a solde name to another language, and then nothing checks it:
 * this offers, once, to take it. Each file is looked at when it is first shown, and never again,
 * so that a language which the user chooses by hand afterwards is left alone.
 */
export function watchOtherLanguage(memory: Memento): Disposable {
  const seen = new Set<string>();
  let asked = false;

  const look = async (editor: TextEditor | undefined): Promise<void> => {
    const document = editor?.document;
    if (document === undefined || !isSoldeFileName(document.uri.path) || seen.has(document.uri.toString())) return;
    seen.add(document.uri.toString());
    if (document.languageId === LANGUAGE) return;
    const answer = memory.get<Answer>(ANSWER);
    if (answer === 'switch') await languages.setTextDocumentLanguage(document, LANGUAGE);
    if (answer !== undefined || asked) return;
    asked = true;
    await ask(document.languageId, memory);
  };

  void look(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(look);
}

async function ask(languageId: string, memory: Memento): Promise<void> {
  const change = l10n.t('Treat as Claim File');
  const never = l10n.t('Don’t Ask Again');
  const choice = await inform(
    l10n.t('This file is named like a claim file but is open as “{0}”, so it is not checked.', languageId),
    change,
    never,
  );
  if (choice === never) await memory.update(ANSWER, 'leave' satisfies Answer);
  if (choice !== change) return;
  await memory.update(ANSWER, 'switch' satisfies Answer);
  await switchOpenFiles();
}

/** The answer may come late: by then the file may be closed, and others like it open. */
async function switchOpenFiles(): Promise<void> {
  for (const document of workspace.textDocuments) {
    if (document.languageId === LANGUAGE || !isSoldeFileName(document.uri.path)) continue;
    await languages.setTextDocumentLanguage(document, LANGUAGE);
  }
}
