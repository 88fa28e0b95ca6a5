import { Uri, window } from 'vscode';

/** What a menu, a tree or another command hands over to a command on a file. */
export type Given = Uri | string | { readonly uri: Uri };

/** The file that a command is for: the one that it is given, else the one that is shown. */
export function fileOf(given: Given | undefined): Uri | undefined {
  if (given === undefined) return window.activeTextEditor?.document.uri;
  if (typeof given === 'string') return Uri.parse(given);
  return given instanceof Uri ? given : given.uri;
}
