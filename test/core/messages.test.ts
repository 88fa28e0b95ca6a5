import assert from 'node:assert/strict';
import { columnChoiceTexts } from '../../server/src/core/messages/columnTexts.ts';
import { en, inWords } from '../../server/src/core/messages/en.ts';
import { fr, frenchWords } from '../../server/src/core/messages/fr.ts';
import { languageOf } from '../../server/src/core/messages/language.ts';
import { wordMessage, wordProblem } from '../../server/src/core/messages/messages.ts';
import { refactorTitles } from '../../server/src/core/messages/refactorTitles.ts';
import { refusals } from '../../server/src/core/messages/refusals.ts';
import { submissionTexts } from '../../server/src/core/messages/submissionTexts.ts';
import { areKnown, wordsOf } from '../../server/src/core/messages/words.ts';
import type { Args, Problem } from '../../server/src/core/problem.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const wordings = (texts: Texts): [name: string, text: string][] =>
  Object.entries(texts).flatMap(([code, kinds]) =>
    Object.entries(kinds).map(([kind, text]): [string, string] => [`${code} ${kind}`, text]),
  );
/** The wordings that stand in both languages side by side. */
const pairs = (language: 'fr' | 'en'): [name: string, text: string][] =>
  Object.entries({ ...refusals, ...refactorTitles, ...submissionTexts, ...columnChoiceTexts }).map(([name, pair]) => [
    name,
    pair[language],
  ]);
const FRENCH = [...wordings(fr), ...pairs('fr')];
const ENGLISH = new Map([...wordings(en), ...pairs('en')]);

describe('the wordings', () => {
  it('are the same in French and English', () => {
    assert.deepEqual(
      [...ENGLISH.keys()],
      FRENCH.map(([name]) => name),
    );
    assert.deepEqual(Object.keys(inWords), Object.keys(frenchWords));
  });

  for (const [name, text] of FRENCH) {
    it(`of ${name} fill in the same in both, and are no copies`, () => {
      const english = ENGLISH.get(name) ?? '';
      assert.deepEqual(placeholders(english), placeholders(text));
      assert.notEqual(english, text);
    });
  }

  it('are French by French habits: ’ and « », a space before : ; ! ?', () => {
    const outsideQuotes = (text: string): string => text.replaceAll(/"[^"]*":?/g, '""');
    for (const [name, text] of FRENCH) {
      assert.doesNotMatch(text, /\p{L}'\p{L}|[“”]/u, name);
      assert.doesNotMatch(outsideQuotes(text), /[^\s«][;!?:](?=\s|$)|«\S|\S»/u, name);
    }
  });

  it('are English by English habits: ’ and “ ”, no space before a mark', () => {
    for (const [name, text] of ENGLISH) {
      assert.doesNotMatch(text, /\p{L}'\p{L}|[«»]/u, name);
      assert.doesNotMatch(text, /\p{L} [;:!?](\s|$)/u, name);
    }
  });

  it('are sentences', () => {
    for (const text of [...wordings(fr), ...wordings(en)].map(([, text]) => text)) {
      assert.match(text, /^[\p{Lu}«“{\d"\p{Ll}]/u);
      assert.match(text, /[.?)»”"]$/u);
      assert.doesNotMatch(text, / {2}|\s$/);
    }
  });
});

describe('a message', () => {
  const problem: Problem = {
    code: 'structure-type',
    level: 'error',
    start: 0,
    end: 1,
    line: 3,
    message: {
      code: 'structure-type',
      kind: 'required-null',
      args: { key: 'beneficiaires', value: 'null', found: { word: 'null' }, expected: { word: 'array' } },
    },
    related: [],
    elsewhere: [],
  };

  it('names the line as the portal does', () => {
    assert.match(wordProblem(problem, 'fr'), /^Ligne 3 : « beneficiaires » vaut null/);
    assert.match(wordProblem(problem, 'en'), /^Line 3: “beneficiaires” is null/);
    assert.match(wordProblem({ ...problem, line: undefined }, 'fr'), /^« beneficiaires » vaut null/);
  });

  it('is worded in no language that is not loaded', () => {
    assert.ok(areKnown('fr'));
    assert.throws(() => wordsOf('de' as 'en'), /words of de/);
  });

  it('agrees with the word that it fills in', () => {
    assert.match(wordProblem(problem, 'fr'), /il faut une liste\./);
  });

  it('fills in each value once, and as it is', () => {
    const args: Args = { text: '{texte} $& }}' };
    const message = { code: 'json-syntaxe', kind: 'unexpected', args };
    assert.equal(wordMessage(message, 'fr'), 'Texte inattendu : « {texte} $& }} ».');
  });

  it('writes doubled braces as braces', () => {
    assert.match(wordMessage({ code: 'json-syntaxe', kind: 'missing-brace', args: {} }, 'fr'), /« } »/);
  });

  it('refuses to be half a message', () => {
    assert.throws(() => wordMessage({ code: 'json-syntaxe', kind: 'unexpected', args: {} }, 'fr'), /text/);
    assert.throws(() => wordMessage({ code: 'json-syntaxe', kind: 'unknown', args: {} }, 'fr'), /unknown/);
  });
});

describe('the language of a locale', () => {
  for (const locale of ['fr', 'fr-FR', 'fr_FR.UTF-8', 'FR', 'fr-ca']) {
    it(`${locale} is French`, () => assert.equal(languageOf(locale), 'fr'));
  }
  for (const locale of [undefined, '', 'en', 'en_GB.UTF-8', 'C', 'C.UTF-8', 'de', 'fra', 'fro', 'frisian']) {
    it(`${locale} is English`, () => assert.equal(languageOf(locale), 'en'));
  }
});

function placeholders(text: string): string[] {
  return [...new Set(text.replaceAll(/\{\{|\}\}/g, '').match(/\{\w+\}/g) ?? [])].sort();
}
