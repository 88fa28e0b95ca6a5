import { workspace } from 'vscode';

/**
 * The settings as they are now, to be sent with `initialize` so that the very first check obeys them.
 * VS Code lends them as a proxy, which a web worker cannot be sent: a plain copy goes instead.
 */
export function currentSettings(): unknown {
  return JSON.parse(JSON.stringify(workspace.getConfiguration().get('solde', {})));
}
