import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hoverAt } from '../../server/src/core/editor/hover.ts';
import { named, unlinked } from '../../server/src/core/messages/plain.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { checkIn } from '../support/check.ts';
import { claimText } from '../support/claimText.ts';
import { nearbyFile, packedFile, surroundings } from '../support/surroundings.ts';

/** As VS Code finds links in what it shows of its own accord (`linkedText.ts`). */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
/** What steers a terminal, or turns a text round. */
const STEERING = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const HOSTILE =
  '[ok](command:workbench.action.quit) [a](https://x.fr "b")\u001b[2J\u202e]0;\u0007 `` <img src=x> $(zap) **b**';

const root = new URL('../../', import.meta.url);

/** All that is worded with an argument: templates as they stand in the sources, in both languages. */
function templates(): string[] {
  const sources = globSync(
    [
      'server/src/core/messages/*.ts',
      'server/src/lsp/texts.ts',
      'server/src/lsp/answers/texts.ts',
      'server/src/cli/texts.ts',
      'l10n/*.json',
    ],
    { cwd: root },
  );
  const found = sources.flatMap((file) => {
    const source = readFileSync(new URL(file, root), 'utf8');
    return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g)].map(([, a, b]) => a ?? b ?? '');
  });
  return [...new Set(found.filter((text) => /\{\w+\}/.test(text)))];
}

describe('a hostile text of the workspace', () => {
  it('is no link, and steers nothing, in whatever message it stands', () => {
    const all = templates();
    assert.ok(all.length > 400, `${all.length}`);
    for (const template of all) {
      const message = template.replaceAll(/\{\w+\}/g, () => HOSTILE);
      assert.doesNotMatch(unlinked(message), LINK);
      for (const shown of [unlinked(message), named(message)]) assert.doesNotMatch(shown, STEERING);
      // A link between two arguments, or between an argument and our own words, is none either.
      const parted = template.replaceAll(/\{\w+\}/g, '](command:x)');
      assert.doesNotMatch(unlinked(`[${parted} [a${parted}`), LINK);
    }
  });

  it('stays readable', () => {
    assert.equal(unlinked('Écrit : [a](command:b).'), 'Écrit : [a] (command:b).');
    assert.equal(named('a\u202eb\u001b[1m\tc\nd\r\ne\rf\ud800'), 'a⟨U+202E⟩b⟨U+001B⟩[1m\tc\nd\r\ne⟨U+000D⟩f⟨U+D800⟩');
    assert.equal(unlinked('Pièce « é€🩸.pdf » (2) [1]'), 'Pièce « é€🩸.pdf » (2) [1]');
  });

  it('any is no link, and what has none stays as it is', () => {
    const part = fc.constantFrom('[', ']', '(', ')', 'command:a', ' ', '"', "'", 'https://b', 'c', '\u202e', '\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        assert.doesNotMatch(unlinked(text), LINK);
        if (!text.includes('](') && !STEERING.test(text)) assert.equal(unlinked(text), text);
        assert.equal(unlinked(unlinked(text)), unlinked(text));
      }),
    );
  });
});

describe('a hover over a hostile text', () => {
  const value = JSON.stringify(HOSTILE).slice(1, -1);
  const hostile = claimText(2)
    .replaceAll(/"(?!numeroAns|FACTURE|PDF|C")[^"\n]*"(?=,?\n)/g, `"${value}"`)
    .replace('"typeAction"', `"${value}"`);
  const files = [
    nearbyFile(HOSTILE, { format: 'pdf' }),
    packedFile(HOSTILE, `${HOSTILE}.zip`, { format: null }),
    nearbyFile('a.pdf', { location: `${HOSTILE}/a.pdf` }),
  ];

  it('has none of it outside of what is read as it is', () => {
    const workspace = new Workspace();
    workspace.open('file', hostile);
    const circumstances = {
      fileName: 'JSON-1000000001-20241231-001.json',
      surroundings: surroundings({ files }),
    };
    let seen = 0;
    for (let offset = 0; offset < hostile.length; offset += 3) {
      const { text } =
        hoverAt(checkIn(workspace, 'file', circumstances), offset, { language: 'fr', markdown: true }) ?? {};
      if (text === undefined) continue;
      if (text.includes('workbench')) seen++;
      const outside = text.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
      assert.doesNotMatch(outside, /workbench|<img|\$\(|\u202e/, text);
    }
    assert.ok(seen > 0);
  });
});
