import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME, createExtension } from './extension.ts';

/** The library's own notifications are in English only: what the user must know is said by {@link createExtension}. */
class NodeClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export const { activate, deactivate } = createExtension((context, options) => {
  const server = {
    // Run by the extension host's own Node: the user needs none.
    module: context.asAbsolutePath('dist/server/node.cjs'),
    transport: TransportKind.ipc,
    // Else it would be the user's folder, which Windows would then not let them rename.
    options: { cwd: context.extensionPath },
  };
  return new NodeClient(CLIENT_ID, CLIENT_NAME, server, options);
});
