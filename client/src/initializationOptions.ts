import { env, workspace } from 'vscode';
import {
  DISABLE_RULE,
  EXPLAIN_RULE,
  HIDE_ANSWER,
  type InitializationOptions,
  NEW_REJECTED_FILE,
  RECHECK_FOLDER,
} from '../../server/src/lsp/protocol.ts';

/** As the manifest names this extension. */
const EXTENSION_ID = 'segur-solde.segur-solde';

/** What the server is told at its start: the settings as they are now, and what this client can do. */
export function initializationOptions(): InitializationOptions {
  return {
    // VS Code lends them as a proxy, which a web worker cannot be sent: a plain copy goes instead.
    settings: JSON.parse(JSON.stringify(workspace.getConfiguration().get('solde', {}))),
    pages: `${env.uriScheme}://${EXTENSION_ID}/rules/`,
    commands: [EXPLAIN_RULE, DISABLE_RULE, RECHECK_FOLDER, NEW_REJECTED_FILE, HIDE_ANSWER],
    files: true,
    status: true,
    tree: true,
  };
}
