import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { headingsIn } from './lib/headings.ts';
import { inRoot } from './lib/paths.ts';

/** What README.md links to and is part of the extension's page, in this order. */
const PARTS = [
  'README.md',
  'docs/editor.md',
  'docs/submission.md',
  'docs/settings.md',
  'README.fr.md',
  'docs/editor.fr.md',
  'docs/submission.fr.md',
  'docs/settings.fr.md',
];
const LINK = /(!?)\[([^\]]+)\]\(([^)\s]+)\)/g;

/**
 * README.md as VS Code shows it on the extension's page, offline too, where a link to a file leads nowhere and only a picture
 * of the web is shown: the documents that it links to stand behind it on the same page. Other links and the pictures stay
 * where `vsce` makes addresses of the repository of them; else the walkthrough alone shows the pictures.
 */
export function packagedReadme(hasRepository: boolean): string {
  const parts = PARTS.map((path) => {
    const link = (all: string, picture: string, text: string, target: string): string =>
      linkOf({ from: path, all, isPicture: picture !== '', text, target }, hasRepository);
    return read(path)
      .replace(LINK, link)
      .replaceAll(/\n\s*\n\s*\n/g, '\n\n');
  });
  return parts.join('\n---\n\n');
}

interface Link {
  readonly from: string;
  readonly all: string;
  readonly isPicture: boolean;
  readonly text: string;
  readonly target: string;
}

function linkOf({ from, all, isPicture, text, target }: Link, hasRepository: boolean): string {
  if (/^(?:[a-z]+:|#)/.test(target)) return all;
  const [file = '', anchor] = target.split('#');
  const path = normalize(join(dirname(from), file));
  if (PARTS.includes(path)) return `[${text}](#${anchor ?? headingsIn(read(path))[0]})`;
  if (hasRepository) return all.replace(file, path);
  return isPicture ? '' : text;
}

function read(path: string): string {
  return readFileSync(inRoot(path), 'utf8');
}
