import { l10n, window } from 'vscode';
import { reasonOf } from '../words.ts';

/** A setting that is changed at the user's word. */
interface Change<T> {
  readonly before: T;
  readonly after: T;
  /** What is said once it is written. */
  readonly said: string;
}

/** Writes a setting and offers to take that back; where it cannot be written, says why. */
export async function writeSetting<T>(
  write: (value: T) => Thenable<void>,
  { before, after, said }: Change<T>,
): Promise<void> {
  try {
    await write(after);
  } catch (error) {
    const reason = reasonOf(error);
    await window.showErrorMessage(l10n.t('The settings could not be written: {0}', reason));
    return;
  }
  const undo = l10n.t('Undo');
  if ((await window.showInformationMessage(said, undo)) === undo) await write(before);
}
