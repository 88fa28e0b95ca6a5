import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headingsIn } from '../../scripts/lib/headings.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const documents = ['.', 'docs', 'docs/rules'].flatMap((folder) =>
  readdirSync(inRoot(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

const read = (path: string): string => readFileSync(inRoot(path), 'utf8');

/** A document without its code, whose marks are not the text's. */
function prose(text: string): string {
  return text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');
}

describe('the documents', () => {
  for (const path of documents) {
    it(`${path} links only to what there is`, () => {
      const links = [...prose(read(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
      assert.deepEqual(
        links.filter((link) => !/^[a-z]+:/.test(link) && !isThere(path, link)),
        [],
      );
    });
  }

  for (const path of documents.filter((name) => name.endsWith('.fr.md'))) {
    it(`${path} keeps French punctuation with its word, and has typographic apostrophes`, () => {
      assert.deepEqual(prose(read(path)).match(/.*( [:;?!»]|«[^\u00a0]|\p{L}'\p{L}).*/gu) ?? [], []);
    });

    it(`${path} has an English twin with as many sections`, () => {
      const sections = (text: string): number => text.match(/^## /gm)?.length ?? 0;
      assert.equal(sections(read(path)), sections(read(path.replace('.fr.md', '.md'))));
    });
  }
});

function isThere(from: string, link: string): boolean {
  const [file = '', anchor] = decodeURI(link).split('#');
  const path = file === '' ? from : join(dirname(from), file);
  return existsSync(inRoot(path)) && (anchor === undefined || headingsIn(read(path)).includes(anchor));
}
