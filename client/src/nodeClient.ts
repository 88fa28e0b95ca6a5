import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, type MadeClient, type Making, madeClient } from './clientOptions.ts';
import { CLIENT_ID, CLIENT_NAME } from './language.ts';

/** The library's own notifications are in English only: what the user must know is said by the extension. */
class NodeClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export function createNodeClient(context: ExtensionContext, making: Making): MadeClient {
  const server = {
    // Run by the extension host's own Node: the user needs none.
    module: context.asAbsolutePath('dist/server/node.mjs'),
    transport: TransportKind.ipc,
    // Else it would be the user's folder, which Windows would then not let them rename.
    options: { cwd: context.extensionPath },
  };
  return madeClient(new NodeClient(CLIENT_ID, CLIENT_NAME, server, clientOptions(making)));
}
