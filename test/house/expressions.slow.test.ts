import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { checkSync } from 'recheck';
import { PROFILES } from '../../server/src/core/profiles/index.ts';

const root = join(import.meta.dirname, '../..');

/** Where the texts that expressions are tried on are bounded first, by this constant. */
const BOUNDED: Readonly<Record<string, string>> = {
  'server/src/core/claim/date.ts': 'LONGEST',
  'server/src/core/tables/rows/headings.ts': 'LONGEST',
};

/** Expressions that are put together from strings, by the file that does it: such as come out of it. */
const BUILT: Readonly<Record<string, readonly RegExp[]>> = {
  'server/src/core/claim/characters.ts': [
    /[-\s\u00a0]/g,
    /[\u00c2\u00c3][\u0080-\u00bf]|[\u00e2\u00ef][\u0080-\u00bf]{2}/g,
  ],
  'server/src/core/claim/dateWords.ts': [
    /^(?:le )?(?:(\p{L}{3,9})[.,]? )?(?:le )?(\d{1,2})(?:er|st|nd|rd|th)?[- /.](\p{L}{3,9})\.?[- /.,] ?(\d{4}|[2-4]\d)$/iu,
    /^(?:(\p{L}{3,9})[.,]*[ ])?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|[2-4]\d)$/iu,
  ],
  'server/src/core/json/bareWord.ts': [/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y],
  // Its parts are written out, and so looked at too: each is bounded by itself.
  'server/src/core/json/foreign.ts': [
    /\{\{[^{}\r\n]{0,300}\}\}|[$#@%]\{(?:[^{}\r\n]|\{[^{}\r\n]{0,100}\}){0,300}\}|<%[^\r\n]{0,300}?%>|__\w{1,100}?__(?!\w)/y,
  ],
  'server/src/core/claim/pieceName.ts': [/^(BIO-([A-Z]+)-Va1-)([A-Z]+\d*)-([0-9A-Za-z]+)\.([a-z]+)$/i],
  'server/src/core/editor/completion/stops.ts': [/(<[^<>]*>)/],
  'server/src/core/editor/workspaceSymbols.ts': [/aab/iu, /^[^a]*a[^a]*a[^b]*b/iu],
  // Those of the schemas.
  'server/src/core/profiles/fields.ts': PROFILES.flatMap(({ schema: { elements, ...schema } }) =>
    [schema.header, schema.demande, schema.piece]
      .flatMap((fields) => [...fields.values()])
      .concat(Object.values(elements))
      .flatMap(({ pattern }) => pattern ?? []),
  ),
  'server/src/lsp/answers/completion.ts': [/(\r\n|\n|\r) {4}/g],
};

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

/** The regular expressions that a file writes out, be it as a string, and how often it puts one together. */
function expressionsIn(path: string): { readonly written: readonly Expression[]; readonly built: number } {
  const written: Expression[] = [];
  let built = 0;
  new Visitor({
    Literal(node) {
      if ('regex' in node) written.push(node.regex);
    },
    NewExpression({ callee, arguments: [source, flags] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
      const pattern = source?.type === 'Literal' ? source.value : undefined;
      if (typeof pattern !== 'string') built++;
      else written.push({ pattern, flags: flags?.type === 'Literal' ? String(flags.value) : '' });
    },
  }).visit(parseSync(path, readFileSync(join(root, path), 'utf8')).program);
  return { written, built };
}

/**
 * The expression as the checker can read it: what is looked at ahead or behind as if it were matched, what is referred
 * back to written out, and no bounded repetition of more than two: how the time grows is the same.
 */
function plain(pattern: string): string {
  const groups = [...pattern.matchAll(/\((?!\?)(?:[^()[\]]|\[[^\]]*\])*\)/g)].map(([group]) => group);
  return pattern
    .replace(/\(\?<?[=!]/g, '(?:')
    .replace(/\\([1-9])/g, (_, number: string) => groups[Number(number) - 1] ?? '')
    .replace(/\{(\d+)(,\d+)?\}/g, (bounds, least: string, most?: string) =>
      most ? '{1,2}' : Number(least) > 2 ? '{2}' : bounds,
    );
}

/** With one repetition without end at most, and from the beginning of the text, there is nothing to be tried again. */
function isSimple(pattern: string): boolean {
  const endless = pattern.match(/[*+]|,\}/g)?.length ?? 0;
  return endless === 0 || (endless === 1 && pattern.startsWith('^') && !pattern.includes('|'));
}

/** How the time grows that an expression takes, where it does so faster than the text or cannot be told. */
function growth({ pattern, flags }: Expression): string | undefined {
  const simpler = plain(pattern);
  if (isSimple(simpler)) return undefined;
  const options = { checker: 'automaton', timeout: 60_000, attackTimeout: null, recallLimit: 0 } as const;
  const told = checkSync(simpler, flags.replace(/[gi]/g, ''), options);
  if (told.status === 'safe') return undefined;
  return `/${pattern}/${flags}: ${told.status === 'vulnerable' ? told.complexity.summary : told.error.kind}`;
}

describe('the regular expressions', function () {
  this.timeout(120_000);
  const files = globSync('{server,client}/**/*.{ts,js}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const found = new Map(files.map((path) => [path, expressionsIn(path)]));
  const backend = process.env.RECHECK_SYNC_BACKEND;

  before(() => {
    // In this process, the same on every platform.
    process.env.RECHECK_SYNC_BACKEND = 'pure';
  });
  after(() => {
    if (backend === undefined) delete process.env.RECHECK_SYNC_BACKEND;
    else process.env.RECHECK_SYNC_BACKEND = backend;
  });

  it('that would take longer than their text is long are known as such', () => {
    for (const slow of [/\s+$/, /^[\s.]+|\s+$/g, /^(\w+\s?)*$/, /^(a|b)*?(?=\w*c)/, /(["'])a+\1*a+"x/]) {
      assert.ok(growth({ pattern: slow.source, flags: slow.flags }), String(slow));
    }
  });

  it('take no longer than their text is long', () => {
    const open = [...found].filter(([path]) => BOUNDED[path] === undefined).flatMap(([, { written }]) => written);
    assert.ok(open.length > 200, 'they are found');
    const different = new Map(open.map((one) => [`/${one.pattern}/${one.flags}`, one]));
    assert.deepEqual(
      [...different.values()].flatMap((one) => growth(one) ?? []),
      [],
    );
  });

  it('that are put together take no longer', () => {
    const built = [...found].filter(([, { built }]) => built > 0).map(([path]) => path);
    assert.deepEqual(built.sort(), Object.keys(BUILT).sort());
    const all = Object.values(BUILT).flat();
    assert.deepEqual(
      all.flatMap(({ source, flags }) => growth({ pattern: source, flags }) ?? []),
      [],
    );
  });

  it('are tried on short texts alone where they would', () => {
    for (const [path, constant] of Object.entries(BOUNDED)) {
      assert.match(readFileSync(join(root, path), 'utf8'), new RegExp(`length > ${constant}\\) return`), path);
    }
  });
});
