import { commands, Disposable } from 'vscode';
import { registerCommand } from '../registering.ts';
import { type Node, placeOf } from '../views/nodes.ts';

/** What the menu of a node of the tree has besides the commands on files. */
export function submissionNodes(): Disposable {
  return Disposable.from(
    registerCommand('solde.submissions.open', (node: Node) =>
      commands.executeCommand('vscode.open', node.uri, { selection: placeOf(node) }),
    ),
    registerCommand('solde.submissions.reveal', ({ uri }: Node) => commands.executeCommand('revealInExplorer', uri)),
  );
}
