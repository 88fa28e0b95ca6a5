import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../server/src/core/claim/kind.ts';
import { fr } from '../../server/src/core/messages/fr.ts';
import type { NearbyFile, SiblingFile, Surroundings } from '../../server/src/core/nearby/aroundFile.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { verdictOfBytes } from '../../server/src/core/workspace/checkBytes.ts';
import type { Circumstances } from '../../server/src/core/workspace/circumstances.ts';
import { ON_DAY } from '../support/check.ts';
import { fileWith } from '../support/demande.ts';
import {
  archive,
  nearbyFile,
  PIECES,
  packedFile,
  returnedLine,
  sibling,
  siblingLine,
  surroundings,
} from '../support/surroundings.ts';

const folder = join(import.meta.dirname, '../../docs/rules');
const codes = Object.keys(fr);
const FRENCH = ['Pourquoi', 'Niveau', 'Faux', 'Juste', 'Corriger', 'Désactiver'];
const ENGLISH = ['Why', 'Level', 'How to fix', 'Disable'];
/** What is said of what no example can show. */
const WITHOUT_EXAMPLE = ['non-controle'];
const LEVEL = {
  error: ['Erreur', 'Error'],
  warning: ['Avertissement', 'Warning'],
  information: ['Information', 'Information'],
};

/**
 * A block of code of a page, such as ```json faux demande. Its scope is `demande` (some keys of a claim that is right
 * otherwise), `demandes` (the same of several, a line with `…` between them), `header`, `file` (a whole text), `name`
 * (the file's name), `folder` (the names in its folder, its own at the end), `pieces` (what is near it, see
 * {@link readPieces}), `siblings` (the other claim files there, see {@link readFreres}) or `bytes` (bytes, in hexadecimal);
 * behind it, the keys that are missing.
 */
interface Example {
  readonly kind: string;
  readonly scope: string;
  /** Keys that the example is about because they are not there. */
  readonly without: readonly string[];
  readonly text: string;
}

describe('the pages of the rules', () => {
  it('are one for each code, and an index', () => {
    assert.deepEqual(readdirSync(folder).sort(), ['README.md', ...codes.map((code) => `${code}.md`)].sort());
  });

  for (const code of codes) {
    describe(code, () => {
      const path = join(folder, `${code}.md`);
      const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const [french = '', english = ''] = page.split('\n## In English\n');
      const examples = examplesOf(page);

      it('has its parts, in French and in English', () => {
        assert.equal(page.split('\n', 1)[0], `# ${code}`);
        const expected = WITHOUT_EXAMPLE.includes(code)
          ? FRENCH.filter((part) => part !== 'Faux' && part !== 'Juste')
          : FRENCH;
        assert.deepEqual(partsOf(french, FRENCH), expected);
        assert.deepEqual(partsOf(english, ENGLISH), ENGLISH);
      });

      it('says the level that the rule has, first', () => {
        const level = RULES.find((rule) => rule.code === code)?.level ?? 'information';
        assert.match(french, new RegExp(`^\\*\\*Niveau\\.\\*\\* ${LEVEL[level][0]}\\b`, 'm'));
        assert.match(english, new RegExp(`^\\*\\*Level\\.\\*\\* ${LEVEL[level][1]}\\b`, 'm'));
      });

      it('says how to switch it off, in both', () => {
        for (const half of [french, english])
          assert.match(half, new RegExp(`\\*\\* \`"solde\\.rules": \\{ "${code}": "off" \\}\``));
      });

      it('has French written by French habits, and lines of at most 130 characters', () => {
        assert.doesNotMatch(
          french.replaceAll(/```[\s\S]*?```|`[^`]*`|\[.*?\]\(.*?\)/g, ''),
          /\S[;!?»](?=\s|$)|[^\s*]:(?=\s|$)|«\S/u,
        );
        for (const line of page.split('\n')) assert.ok(line.length <= 130, line);
      });

      if (WITHOUT_EXAMPLE.includes(code)) return;
      for (const example of examples) {
        const { kind, text } = example;
        it(`has an example that is ${kind}: ${text.slice(0, 40).replaceAll('\n', ' ')}`, () => {
          const found = codesOf(example);
          if (kind === 'wrong') assert.deepEqual(found, [code]);
          else assert.ok(!found.includes(code) && !found.some(isGrave), `${found}`);
        });
      }

      it('has a wrong and a right example at least', () => {
        assert.deepEqual([...new Set(examples.map(({ kind }) => kind))].sort(), ['right', 'wrong']);
      });
    });
  }
});

function partsOf(text: string, names: readonly string[]): string[] {
  return [...text.matchAll(/^\*\*([\p{L} ]+)\.?\*\*/gmu)]
    .map(([, name = '']) => name)
    .filter((name) => names.includes(name))
    .filter((name, index, all) => all.indexOf(name) === index);
}

function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^```(?:json|text) (wrong|right) ([\w-]+)(.*)\n([\s\S]*?)\n```$/gm)].map(
    ([, kind = '', scope = '', keys = '', text = '']) => ({ kind, scope, without: keys.match(/\w+/g) ?? [], text }),
  );
}

/** A right example may show what is worth knowing. */
function isGrave(code: string): boolean {
  return RULES.find((rule) => rule.code === code)?.level !== 'information';
}

/** The codes of all problems that an example has, each once. What it is an example of is in its scope. */
function codesOf(example: Example): string[] {
  const { bytes, ...circumstances } = fileOf(example);
  const { problems } = verdictOfBytes(bytes, { ...ON_DAY, ...circumstances });
  return [...new Set(problems.map((problem) => problem.code))];
}

function fileOf({ scope, without, text }: Example): Circumstances & { readonly bytes: Uint8Array } {
  switch (scope) {
    case 'file':
      return { bytes: Buffer.from(text) };
    case 'bytes':
      return { bytes: Buffer.from(text.replaceAll(/\s/g, ''), 'hex') };
    case 'name':
      return { bytes: Buffer.from(fileWith({})), fileName: text };
    case 'folder': {
      const names = text.split('\n');
      return {
        bytes: Buffer.from(fileWith({})),
        fileName: names.at(-1) ?? '',
        surroundings: surroundings({ names, files: PIECES }),
      };
    }
    case 'pieces':
      return {
        bytes: Buffer.from(fileWith({})),
        surroundings: surroundings(readPieces(text.split('\n'))),
      };
    case 'siblings':
      return {
        bytes: Buffer.from(fileWith({})),
        surroundings: surroundings({ files: PIECES, siblings: readSiblings(text.split('\n')) }),
      };
    case 'header':
      return { bytes: Buffer.from(fileWith({ header: text, without })) };
    case 'demandes':
      return { bytes: Buffer.from(fileWith({ demandes: text.split('\n…\n'), without })) };
    default:
      assert.equal(scope, 'demande');
      return { bytes: Buffer.from(fileWith({ demandes: [text], without })) };
  }
}

/**
 * Pieces and archives as a page draws them, one a line: its name, its size in bytes and its format by its content, when
 * they are not the usual ones. What an archive holds stands behind its name, as `envoi.zip/a.pdf`.
 */
function readPieces(lines: readonly string[]): Pick<Surroundings, 'files' | 'archives'> {
  const isArchive = (line: string): boolean => /^[^/;]+\.zip( ;|$)/.test(line);
  return {
    files: lines.filter((line) => !isArchive(line)).map(readFile),
    archives: archivesIn(lines).map((name) => {
      const [, size = '1000'] = lines.find((line) => line.startsWith(`${name} ;`))?.split(' ; ') ?? [];
      return archive(name, { size: Number(size) });
    }),
  };
}

function archivesIn(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line) => line.match(/^[^/;]+\.zip/) ?? []))];
}

function readFile(line: string): NearbyFile {
  const [path = '', size, format] = line.split(' ; ');
  const [name = '', inArchive] = path.split('/').reverse();
  const others = {
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(format === undefined ? {} : { format: format === '?' ? null : format }),
  };
  return inArchive === undefined ? nearbyFile(name, others) : packedFile(name, inArchive, others);
}

const KINDS: Readonly<Record<string, Kind>> = { demande: 'claim', returned: 'returned', advance: 'advance' };

/**
 * Other claim files of one demande, one a line: name, kind, `numeroASP`, `numeroEditeur` and the portal's answer; the
 * beneficiaries of an advance in square brackets.
 */
function readSiblings(lines: readonly string[]): SiblingFile[] {
  return lines.map((line) => {
    const [, start = '', finess] = /^(.*?)(?: ; \[(.*)\])?$/.exec(line) ?? [];
    const [name = '', kind = '', numeroASP, numeroEditeur, answer] = start.split(' ; ');
    const { location } = siblingLine(1);
    const beneficiaires = finess === undefined ? undefined : { finess: finess.split(', '), location };
    const numbers = { numeroASP, numeroEditeur, beneficiaires };
    const one = answer === undefined ? siblingLine(1, numbers) : returnedLine(1, `"Demande ${answer}"`, numbers);
    return sibling({ name, kind: KINDS[kind] ?? 'model', lines: [one] });
  });
}
