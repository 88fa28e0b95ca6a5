import * as vscode from 'vscode';
import type { EntryType, FileSystem } from '../../../../server/src/core/ports.ts';

function typeOf(type: vscode.FileType): EntryType {
  if (type === vscode.FileType.File) return 'file';
  return type === vscode.FileType.Directory ? 'folder' : 'other';
}

/** The files of VS Code, for the engine in the suite: paths are URIs. */
export const vscodeFiles: FileSystem = {
  async stat(path) {
    const { type, size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.parse(path));
    return { type: typeOf(type), size, modified: mtime };
  },
  readDirectory: async (path) =>
    (await vscode.workspace.fs.readDirectory(vscode.Uri.parse(path))).map(
      ([name, type]) => [name, typeOf(type)] as const,
    ),
  readBytes: async (path) => await vscode.workspace.fs.readFile(vscode.Uri.parse(path)),
  parent: (path) => vscode.Uri.joinPath(vscode.Uri.parse(path), '..').toString(),
  join: (path, name) => vscode.Uri.joinPath(vscode.Uri.parse(path), name).toString(),
};
