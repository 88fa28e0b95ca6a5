// What the fuzzer calls with every conversation: bytes → messages, some of whose parts are of another shape → the server in
// this process. Whatever is thrown is a finding, as is a question without an answer, or a server that no longer judges.
import assert from 'node:assert/strict';
import { type ProtocolConnection, PublishDiagnosticsNotification } from 'vscode-languageserver/node';
import { claimText } from '../support/claimText.ts';
import { connectHere } from '../support/serverHere.ts';
import { HOSTILE, INITIALIZE, MESSAGES, type Message, URI } from './messages.ts';

/** Past this, a question is not answered. */
const PATIENCE_MS = 4000;
/** Bytes that tell one message, and how many are said. */
const MESSAGE = 4;
const MOST_MESSAGES = 12;

export async function fuzz(data: Buffer): Promise<void> {
  const client = connectHere();
  try {
    if (!(await begins(client, data.subarray(0, MESSAGE)))) return;
    for (let at = MESSAGE; at + MESSAGE <= data.length && at < MOST_MESSAGES * MESSAGE; at += MESSAGE) {
      await say(client, data.subarray(at, at + MESSAGE));
    }
    await assertJudges(client);
  } finally {
    client.dispose();
  }
}

/** Whether the server takes the client on: it may refuse one that begins with nonsense. */
async function begins(client: ProtocolConnection, bytes: Buffer): Promise<boolean> {
  let isTaken = true;
  const said = bytes.length < MESSAGE ? INITIALIZE : withOneSpoiled(INITIALIZE, bytes);
  const answer = client.sendRequest('initialize', { ...said, processId: null });
  const refusal = answer.catch((error: unknown) => {
    refused(error);
    isTaken = false;
  });
  await inTime('initialize', refusal);
  if (isTaken) await client.sendNotification('initialized', {});
  return isTaken;
}

/** One message, some part of which is of another shape. */
async function say(client: ProtocolConnection, bytes: Buffer): Promise<void> {
  const { method, params, isRequest } = MESSAGES[bytes.readUInt8(0) % MESSAGES.length] as Message;
  const spoiled = withOneSpoiled(params, bytes);
  if (isRequest) await inTime(method, client.sendRequest(method, spoiled).catch(refused));
  else await client.sendNotification(method, spoiled);
}

/** An error is an answer too. */
function refused(error: unknown): void {
  assert.ok(error instanceof Error);
}

async function inTime(method: string, answer: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${method} is not answered`)), PATIENCE_MS);
  });
  await Promise.race([answer, late]);
  clearTimeout(timer);
}

/** These parameters, the part that the bytes tell in the place of another value. */
function withOneSpoiled(params: object, bytes: Buffer): object {
  const copy = structuredClone(params);
  const [, which = 0, value = 0] = bytes;
  const places = placesIn(copy);
  const place = places[which % (places.length + 1)];
  if (place !== undefined) Object.assign(place.holder, { [place.key]: HOSTILE[value % HOSTILE.length] });
  return copy;
}

function placesIn(holder: object): { readonly holder: object; readonly key: string }[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);
}

/** Whatever was said before, a file that is opened now is judged. */
async function assertJudges(client: ProtocolConnection): Promise<void> {
  const uri = `${URI}/JSON-1000000001-20240101-099.json`;
  const judged = new Promise<readonly unknown[]>((resolve) => {
    client.onNotification(PublishDiagnosticsNotification.type, (published) => {
      if (published.uri === uri) resolve(published.diagnostics.map(({ code }) => code));
    });
  });
  const text = claimText(1).replace('"C"', '"D"');
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'solde-json', version: 1, text },
  });
  await inTime('didOpen', judged);
}
