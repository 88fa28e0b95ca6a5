import type { Marks, Stretch } from './marks.ts';

/** A line that git leaves where it could not merge; seven signs, then what it calls the version. */
const MARK = /^[ \t]*(<{7}|={7}|>{7}|\|{7})(?=[ \t\r\n]|$)[^\r\n]*/gm;

interface Line extends Stretch {
  readonly sign: string;
}

/**
 * The merge conflicts of a text, whole or with marks left over from one. The first version is read; a line of a JSON
 * string never begins with such a mark, since no string goes over a line break.
 */
export function conflictsIn(text: string): Marks[] {
  const conflicts: Marks[] = [];
  let lines: Line[] = [];
  for (const match of text.matchAll(MARK)) {
    const line = { sign: (match[1] ?? '').charAt(0), start: match.index, end: match.index + match[0].length };
    if (line.sign === '<' && lines.length > 0) {
      conflicts.push(conflictOf(text, lines));
      lines = [];
    }
    lines.push(line);
    if (line.sign !== '>') continue;
    conflicts.push(conflictOf(text, lines));
    lines = [];
  }
  if (lines.length > 0) conflicts.push(conflictOf(text, lines));
  return conflicts;
}

/** One conflict, by the lines that are left of it. Only between two marks it is known what the other version is. */
function conflictOf(text: string, lines: readonly Line[]): Marks {
  const [first = { sign: '', start: 0, end: 0 }] = lines;
  const last = lines.at(-1) ?? first;
  const parting = lines.find(({ sign }) => sign === '=' || sign === '|');
  const hasOther = parting !== undefined && last.sign === '>';
  const start = first.start + (/^[ \t]*/.exec(text.slice(first.start, first.end))?.[0].length ?? 0);
  return {
    fault: { kind: 'conflict', start, end: first.end, text: text.slice(start, start + 7), breaking: true },
    hidden: hasOther ? [...lines, { start: parting.start, end: last.end }] : lines,
    shown: first.sign === '<' && hasOther ? [{ start: first.end, end: parting.start }] : [],
  };
}
