import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeLensRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FILE_STATUS, PREVIEW, TREE_MESSAGES } from '../../server/src/lsp/protocol.ts';
import { type CallCounter, startCountingCalls } from '../support/calls.ts';
import { claimText } from '../support/claimText.ts';
import { connectHere } from '../support/serverHere.ts';

const URI = 'untitled:a';
const textDocument = { uri: URI };

/** Waits for what the server says of a file of its own accord: its problems, then its status. */
function said(client: ProtocolConnection): Promise<unknown> {
  const problems = new Promise((resolve) => client.onNotification(PublishDiagnosticsNotification.type, resolve));
  const status = new Promise((resolve) => client.onNotification(FILE_STATUS, resolve));
  return Promise.all([problems, status]);
}

/** Asks all that an editor may ask after a keystroke that is on a number. */
async function askAll(client: ProtocolConnection, text: string): Promise<void> {
  const document = TextDocument.create(URI, 'solde-json', 1, text);
  const position = document.positionAt(text.indexOf('"numLigne"') + 2);
  const range = { start: position, end: position };
  assert.ok(await client.sendRequest(CodeLensRequest.type, { textDocument }));
  assert.ok(await client.sendRequest(PREVIEW, textDocument));
  assert.ok(await client.sendRequest(HoverRequest.type, { textDocument, position }));
  assert.ok(await client.sendRequest(DocumentSymbolRequest.type, { textDocument }));
  assert.ok(await client.sendRequest(TREE_MESSAGES.demandes, textDocument));
  await client.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } });
}

describe('what is told of a file after a keystroke', () => {
  const before = claimText(3);
  const offset = before.indexOf('2917.00');
  const start = TextDocument.create(URI, 'solde-json', 1, before).positionAt(offset);
  const after = `${before.slice(0, offset)}1${before.slice(offset)}`;
  let client: ProtocolConnection;
  let calls: CallCounter;

  beforeEach(async () => {
    calls = startCountingCalls();
    client = connectHere();
    const initializationOptions = { status: true, tree: true };
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, initializationOptions });
    await client.sendNotification('initialized', {});
    const opened = said(client);
    await client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { ...textDocument, languageId: 'solde-json', version: 1, text: before },
    });
    await opened;
    await askAll(client, before);
  });
  afterEach(() => {
    client.dispose();
    calls.stop();
  });

  it('places its problems once, sums it up once, and reads the demande alone that was edited', async () => {
    calls.since();
    const edited = said(client);
    const contentChanges = [{ range: { start, end: start }, text: '1' }];
    await client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { ...textDocument, version: 2 },
      contentChanges,
    });
    await edited;
    await askAll(client, after);
    const once = { placeProblems: 1, sumUp: 1, readDemande: 1 };
    assert.deepEqual(calls.since(...Object.keys(once)), once);
  });

  it('works out nothing again while the text is the same', async () => {
    calls.since();
    await askAll(client, before);
    const never = { placeProblems: 0, sumUp: 0, readDemande: 0, readHeader: 0 };
    assert.deepEqual(calls.since(...Object.keys(never)), never);
  });

  it('works out the refactorings of the kind alone that is asked for', async () => {
    const worked = async (only?: string[]): Promise<Readonly<Record<string, number>>> => {
      calls.since();
      const context = { diagnostics: [], ...(only && { only }) };
      await client.sendRequest(CodeActionRequest.type, { textDocument, range: { start, end: start }, context });
      return calls.since('moveDemande', 'duplicate', 'sortKeys', 'layOutThis', 'layOutAll');
    };
    assert.deepEqual(await worked(), { moveDemande: 1, duplicate: 1, sortKeys: 1, layOutThis: 1, layOutAll: 1 });
    const moves = { moveDemande: 1, duplicate: 0, sortKeys: 0, layOutThis: 0, layOutAll: 0 };
    assert.deepEqual(await worked(['refactor.move']), moves);
  });
});
