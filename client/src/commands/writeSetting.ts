import { ConfigurationTarget, l10n, type Uri, workspace } from 'vscode';
import { fail, inform } from '../messages.ts';
import { reasonOf } from '../words.ts';

/** A setting that is changed at the user's word. */
interface Change<T> {
  readonly before: T;
  readonly after: T;
  /** What is said once it is written. */
  readonly said: string;
}

/** A place where a setting may stand, and what it is there. */
interface Level<T> {
  readonly target: ConfigurationTarget;
  readonly value: T | undefined;
}

/** Where a setting that decides about a file is to be changed: the nearest place that has one to go by, else the usual one. */
export function levelOf<T>(key: string, file: Uri, decides: (value: T) => boolean): Level<T> {
  // Null, which a user may write, is no value.
  const found = workspace.getConfiguration('solde', file).inspect<T | null>(key);
  const levels: readonly Level<T>[] = [
    { target: ConfigurationTarget.WorkspaceFolder, value: found?.workspaceFolderValue ?? undefined },
    { target: ConfigurationTarget.Workspace, value: found?.workspaceValue ?? undefined },
    { target: ConfigurationTarget.Global, value: found?.globalValue ?? undefined },
  ];
  const nearest = levels.find(({ value }) => value !== undefined && decides(value));
  if (nearest !== undefined) return nearest;
  const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  return { target, value: levels.find((level) => level.target === target)?.value };
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
    await fail(l10n.t('Could not write settings: {0}', reason));
    return;
  }
  const undo = l10n.t('Undo');
  if ((await inform(said, undo)) === undo) await write(before);
}
