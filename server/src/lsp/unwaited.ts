import type { Connection } from 'vscode-languageserver';

/** Work that nobody waits for: a fault of ours in it is logged, and the server goes on. */
export function unwaited(connection: Connection, work: Promise<void>): void {
  work.catch((error: unknown) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
}
