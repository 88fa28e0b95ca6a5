import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const CLIENT = globSync('client/src/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const SERVER = globSync('server/src/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

const source = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const naming = (files: readonly string[], words: RegExp): string[] => files.filter((file) => words.test(source(file)));

describe('messages', () => {
  it('are shown by one place of the client, which lets no text in them be a link', () => {
    assert.ok(CLIENT.length > 20);
    const place = 'client/src/messages.ts';
    assert.deepEqual(naming(CLIENT, /show(Information|Warning|Error)Message/), [place]);
    for (const call of source(place).matchAll(/window\.show\w+Message\((.*)\)\);/g)) {
      assert.match(call[1] ?? '', /^(unlinked\(message\)|message, options), \.\.\.shown$/);
    }
    assert.match(
      source(place),
      /\{ message: unlinked\(message\), options: \{ modal: true, detail: unlinked\(detail\) \} \}/,
    );
  });

  it('of commands that fail too', () => {
    assert.deepEqual(naming(CLIENT, /commands\.registerCommand/), ['client/src/registering.ts']);
  });

  it('are shown by one place of the server', () => {
    assert.deepEqual(naming(SERVER, /ShowMessageNotification|\.show(Information|Warning|Error)Message/), [
      'server/src/lsp/messages.ts',
    ]);
    assert.match(source('server/src/lsp/messages.ts'), /message: unlinked\(message\)/);
  });

  it('and hovers are never trusted, nor read as HTML', () => {
    assert.deepEqual(naming([...CLIENT, ...SERVER], /isTrusted|supportHtml|supportThemeIcons/), []);
  });

  it('in lists and bars have no icons but our own', () => {
    for (const call of naming(CLIENT, /showQuickPick|LanguageStatusItem|validateInput/)) {
      assert.match(source(call), /plain\(/, call);
    }
  });
});
