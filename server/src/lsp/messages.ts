import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { unlinked } from '../core/messages/plain.ts';

/** Says something to the user. A notification: the library's own function asks for an answer, which a client may refuse. */
export function warn(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message: unlinked(message),
  });
}
