import * as vscode from 'vscode';

export const extensionId = 'segur-solde.segur-solde';
export const languageId = 'solde-json';
/** What the extension's diagnostics say they come from. */
const source = 'solde';

/** The address of a file of the workspace, which is a copy of examples/. */
export function inWorkspace(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The claim files of the workspace, in the order of their names. */
export async function claimFiles(): Promise<vscode.Uri[]> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('no folder is open');
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/JSON-*-*-*.json'));
  return files.sort((one, other) => one.path.localeCompare(other.path));
}

export async function openFile(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

export function soldeDiagnostics(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === source);
}

/** The rule that a problem comes from. */
export function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Calls `look` until it gives something, for `within` milliseconds at most. */
export async function eventually<T>(what: string, look: () => T | undefined, within = 20_000): Promise<T> {
  for (const deadline = Date.now() + within; Date.now() < deadline; await pause(50)) {
    const found = look();
    if (found !== undefined) return found;
  }
  throw new Error(`${what}: not seen within ${within} ms`);
}

/**
 * The file's diagnostics once they have come and have then stayed the same for `quiet` milliseconds: those of the text
 * come at once, those of the files around it follow. A file without any fault is given `quiet` after `first`.
 */
export async function settledDiagnostics(uri: vscode.Uri, quiet = 700, first = 5_000): Promise<vscode.Diagnostic[]> {
  const start = Date.now();
  let changed: number | undefined;
  const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some((one) => one.toString() === uri.toString())) changed = Date.now();
  });
  try {
    const settled = (): boolean => {
      const since = changed ?? (soldeDiagnostics(uri).length > 0 ? start : start + first);
      return Date.now() - since > quiet;
    };
    await eventually(`settled diagnostics of ${uri.path}`, () => (settled() ? true : undefined));
    return soldeDiagnostics(uri);
  } finally {
    listener.dispose();
  }
}
