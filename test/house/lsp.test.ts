import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as protocol from 'vscode-languageserver/node';
import { methodRows } from '../support/lspTable.ts';

/** Messages of 3.18, which the library knows already. */
const LATER = /inlineCompletion|rangesFormatting|textDocumentContent|foldingRange\/refresh/;

interface MessageType {
  readonly method: string;
  readonly messageDirection: string;
}

/** The messages of LSP 3.17 as the library declares them; what is only registered is none. */
function messages(): MessageType[] {
  return Object.values<unknown>({ ...protocol })
    .filter((one): one is MessageType => {
      const { method, messageDirection, type } = (one ?? {}) as Partial<MessageType> & { type?: object };
      const isMessage = type !== undefined && type.constructor.name !== 'RegistrationType';
      return typeof method === 'string' && typeof messageDirection === 'string' && isMessage;
    })
    .filter(({ method }) => !LATER.test(method));
}

const ARROWS: Readonly<Record<string, string>> = { clientToServer: '→', serverToClient: '←', both: '↔' };
const OF_JSON_RPC = ['$/cancelRequest ↔', '$/logTrace ←', '$/progress ↔', '$/setTrace →'];

describe('docs/lsp.md', () => {
  const rows = methodRows();

  it('has every message of the protocol, once', () => {
    const declared = messages().map(({ method, messageDirection }) => `${method} ${ARROWS[messageDirection]}`);
    assert.ok(declared.length > 80);
    const expected = [...new Set([...declared, ...OF_JSON_RPC])].sort();
    assert.deepEqual(rows.map(({ method, direction }) => `${method} ${direction}`).sort(), expected);
  });

  it('names for each that is used a test that there is, and a reason for each that is not', () => {
    for (const { method, isUsed, test, remark } of rows) {
      if (!isUsed) assert.ok(test === undefined && remark !== '', method);
      else assert.ok(existsSync(new URL(`../../${test}`, import.meta.url)), `${method}: ${test}`);
    }
  });
});
