import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** How messages come in and go out by the transport that the program's arguments name, as the protocol's library has it. */
export function transportOf(args: readonly string[]): readonly [MessageReader, MessageWriter] {
  for (const [index, argument] of args.entries()) {
    const [name, value = args[index + 1] ?? ''] = argument.split('=');
    if (name === '--stdio') return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
    if (name === '--node-ipc') return [new IPCMessageReader(process), new IPCMessageWriter(process)];
    if (name === '--pipe') return createServerPipeTransport(value);
    if (name === '--socket') return createServerSocketTransport(Number(value));
  }
  throw new Error('No transport is named');
}

/** Ends the process when nobody can say anything more over stdio; `exitCode` gives how. */
export function endWithInput(exitCode: () => number): void {
  for (const event of ['end', 'close']) process.stdin.on(event, () => process.exit(exitCode()));
}
