import type { Marks, Stretch } from './marks.ts';

/** Whatever ends a line of strings, and the tags that steer a template: they stand for no value themselves. */
const SIGNIFICANT =
  /\\.|["\r\n]|\{%[^\r\n]{0,300}?%\}|\{#[^\r\n"]{0,300}?#\}|\{\{[-~]?\s{0,9}[#/^!][^{}\r\n]{0,200}\}\}|\{\{-?\s{0,9}(?:if|else|end|range|with|block|define|template)\b[^{}\r\n]{0,200}\}\}|<%(?!=)[^\r\n]{0,300}?%>|<\?(?!=)[^\r\n]{0,300}?\?>|<\/?#[a-z]{2,20}\b[^<>\r\n]{0,200}>|#(?:if|elseif|foreach)\s?\([^\r\n"]{0,200}?\)(?![\w)])|#\{?(?:else|end)\b\}?/g;

type Role = 'open' | 'else' | 'close' | 'alone';

interface Tag extends Stretch {
  readonly role: Role;
  readonly text: string;
}

const OPENING =
  /^(?:#|\^\s*\w|if|unless|for|foreach|each|range|with|while|block|define|macro|case|raw|filter|capture|.*\bdo\b)/;

const OF_FREEMARKER = /^(?:list|switch)\b/;

/** What a tag does, by its first word in Jinja, Twig, Liquid, Handlebars, Go, ERB, PHP, Freemarker and Velocity. */
function roleOf(tag: string): Role {
  if (/^\{[#!]|^\{\{[-~]?\s*!/.test(tag)) return 'alone';
  const content = tag.replace(/^(?:\{\{|\{%|<%|<\?(?:php\b)?|<#|#\{?|<(?=\/#))[-~]?\s*/, '');
  if (/^(?:end|\/|\})/.test(content)) return /^\}\s*else/.test(content) ? 'else' : 'close';
  if (/^(?:else|elif|elsif|when|\^\s*\})/.test(content)) return 'else';
  return OPENING.test(content) || OF_FREEMARKER.test(content) ? 'open' : 'alone';
}

/**
 * The blocks of templates between the parts of a text, each with its tags. Of several branches the first is read.
 * Strings are told by the quotes of their line, as JSON has them.
 */
export function tagsIn(text: string): Marks[] {
  const blocks: Marks[] = [];
  let open = 0;
  let inBlock: Tag[] = [];
  for (const tag of tagsOf(text)) {
    if (tag.role === 'open') open++;
    // One that belongs to no block stands for a value, or for keys: the reader meets it there.
    if (open === 0) continue;
    inBlock.push(tag);
    if (tag.role === 'close') open--;
    if (open > 0) continue;
    blocks.push(blockOf(inBlock));
    inBlock = [];
  }
  return blocks;
}

function* tagsOf(text: string): Generator<Tag> {
  let inString = false;
  for (let at = 0; ; ) {
    SIGNIFICANT.lastIndex = at;
    const match = SIGNIFICANT.exec(text);
    if (match === null) return;
    const { 0: found, index } = match;
    const isTag = !/^["\r\n\\]/.test(found);
    // Within a string it is none, and the quote that ends the string may look like a part of it.
    at = isTag && inString ? index + 1 : index + found.length;
    if (found === '"') inString = !inString;
    else if (found === '\n' || found === '\r') inString = false;
    else if (isTag && !inString) yield { role: roleOf(found), text: found, start: index, end: index + found.length };
  }
}

/** From its opening tag to its closing one: the tags are hidden, and the other branches with them. */
function blockOf(tags: readonly Tag[]): Marks {
  const [first = { role: 'alone', text: '', start: 0, end: 0 } as const] = tags;
  const last = tags.at(-1) ?? first;
  const hidden: Stretch[] = tags.filter(({ role }) => role !== 'alone');
  const branches: number[] = [];
  for (const { role, start, end } of tags) {
    if (role === 'open') branches.push(-1);
    else if (role === 'else' && branches.at(-1) === -1) branches[branches.length - 1] = start;
    else if (role === 'close') {
      const other = branches.pop() ?? -1;
      if (other >= 0) hidden.push({ start: other, end });
    }
  }
  const text = first.text.length > 40 ? `${first.text.slice(0, 40)}…` : first.text;
  return {
    fault: { kind: 'placeholder', start: first.start, end: first.end, text, breaking: true },
    hidden: hidden.sort((a, b) => a.start - b.start),
    shown: [{ start: first.end, end: last.start }],
  };
}
