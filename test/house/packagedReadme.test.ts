import assert from 'node:assert/strict';
import { headingsIn } from '../../scripts/lib/headings.ts';
import { packagedReadme } from '../../scripts/packagedReadme.ts';

const targetsIn = (page: string): string[] => [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

describe('the page of the extension', () => {
  it('leads nowhere but to places on itself, each of which there is once', () => {
    const page = packagedReadme(false);
    const anchors = headingsIn(page.replaceAll(/```[\s\S]*?```/g, ''));
    const targets = targetsIn(page).filter((target) => !target.startsWith('https://'));
    assert.ok(targets.length > 30, `${targets.length} links`);
    for (const target of targets) {
      assert.match(target, /^#/);
      assert.equal(anchors.filter((anchor) => anchor === target.slice(1)).length, 1, target);
    }
  });

  it('keeps its pictures and its links to files, from the root, once they can be addresses of a repository', () => {
    const targets = targetsIn(packagedReadme(true));
    for (const target of ['images/pictures/problem.png', 'SECURITY.md', 'docs/editors.md'])
      assert.ok(targets.includes(target), target);
  });
});
