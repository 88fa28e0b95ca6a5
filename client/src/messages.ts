import type { MessageOptions } from 'vscode';
import { window } from 'vscode';
import { unlinked } from '../../server/src/core/messages/plain.ts';

// The one place that shows messages: in each of them a text of the workspace may stand, and none may be a link.

/** What stops until the user has chosen: with lines of detail below it. */
export interface Question {
  readonly message: string;
  readonly detail?: string;
}

/** Tells something; gives what is chosen, undefined for nothing. */
export function inform(message: string, ...choices: readonly string[]): Promise<string | undefined> {
  return chosen(choices, (shown) => window.showInformationMessage(unlinked(message), ...shown));
}

export function warn(message: string, ...choices: readonly string[]): Promise<string | undefined> {
  return chosen(choices, (shown) => window.showWarningMessage(unlinked(message), ...shown));
}

export function fail(message: string, ...choices: readonly string[]): Promise<string | undefined> {
  return chosen(choices, (shown) => window.showErrorMessage(unlinked(message), ...shown));
}

/** Asks in a dialog whether to go on; gives what is chosen, undefined for giving up. */
export function confirm(question: Question, ...choices: readonly string[]): Promise<string | undefined> {
  const { message, options } = dialog(question);
  return chosen(choices, (shown) => window.showWarningMessage(message, options, ...shown));
}

/** Says in a dialog that something cannot be done. */
export function refuse(question: Question, ...choices: readonly string[]): Promise<string | undefined> {
  const { message, options } = dialog(question);
  return chosen(choices, (shown) => window.showErrorMessage(message, options, ...shown));
}

function dialog({ message, detail = '' }: Question): { readonly message: string; readonly options: MessageOptions } {
  return { message: unlinked(message), options: { modal: true, detail: unlinked(detail) } };
}

/** The choice as it was given, whatever it is shown as. */
async function chosen(
  choices: readonly string[],
  show: (shown: readonly string[]) => Thenable<string | undefined>,
): Promise<string | undefined> {
  const shown = choices.map(unlinked);
  const answer = await show(shown);
  return answer === undefined ? undefined : choices[shown.indexOf(answer)];
}

/** An icon as VS Code finds it in what it shows in lists and bars. */
const ICON = /\\?\$\([A-Za-z0-9-]+(~[A-Za-z]+)?\)/g;

/** A text for a list or a bar, where VS Code would draw icons too. */
export function plain(text: string): string {
  return unlinked(text).replace(ICON, (icon) => `\\${icon.replace('\\', '')}`);
}
