import assert from 'node:assert/strict';
import { columnChoiceTexts } from '../../server/src/core/messages/columnTexts.ts';
import { comparisonTexts } from '../../server/src/core/messages/comparisonTexts.ts';
import { completionTexts } from '../../server/src/core/messages/completionTexts.ts';
import { en, inWords } from '../../server/src/core/messages/en.ts';
import { fill } from '../../server/src/core/messages/fill.ts';
import { fixTitles } from '../../server/src/core/messages/fixTitles.ts';
import { fr, frenchWords } from '../../server/src/core/messages/fr.ts';
import { readings } from '../../server/src/core/messages/hoverTexts.ts';
import { languageOf } from '../../server/src/core/messages/language.ts';
import { notes } from '../../server/src/core/messages/notes.ts';
import { overviewTexts } from '../../server/src/core/messages/overviewTexts.ts';
import { previewTexts } from '../../server/src/core/messages/previewTexts.ts';
import { refactorTitles } from '../../server/src/core/messages/refactorTitles.ts';
import { refusals } from '../../server/src/core/messages/refusals.ts';
import { outOfScope, reportTexts } from '../../server/src/core/messages/reportTexts.ts';
import { submissionTexts } from '../../server/src/core/messages/submissionTexts.ts';
import { symbolTexts } from '../../server/src/core/messages/symbolTexts.ts';
import { titles } from '../../server/src/core/messages/titles.ts';
import { areKnown, wordsOf } from '../../server/src/core/messages/words.ts';
import type { Args, Problem } from '../../server/src/core/problem.ts';
import { wordMessage, wordProblem } from '../support/said.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const wordings = (texts: Texts): [name: string, text: string][] =>
  Object.entries(texts).flatMap(([code, kinds]) =>
    Object.entries(kinds).map(([kind, text]): [string, string] => [`${code} ${kind}`, text]),
  );
/** The texts that stand in both languages side by side. */
const TABLES = [
  ...[titles, fixTitles, refactorTitles, readings, notes, overviewTexts, columnChoiceTexts, completionTexts],
  ...[symbolTexts, previewTexts, reportTexts, outOfScope, submissionTexts, comparisonTexts, refusals],
];
const pairs = (language: 'fr' | 'en'): [name: string, text: string][] =>
  TABLES.flatMap((table, index) =>
    Object.entries(table).map(([name, pair]): [string, string] => [`${index} ${name}`, pair[language]]),
  );
const FRENCH = [...wordings(fr), ...pairs('fr')];
const ENGLISH = new Map([...wordings(en), ...pairs('en')]);
/** The same in both languages: names, and words that both have. */
const COPIES =
  /^(?:SIRET|FINESS|Type|Archive|Archives|Information|information|Documents|\{[^{}]+\}.*|Format : .*|Archive \{number\})$/;

/** What is said of the file, and names no claim. */
const OF_FILES =
  /^(?:json-encodage|non-controle|lignes-nombre|numero-ans|siret|nom-json|pieces-absentes|zip|structure-type (?:wrapped-)?root)/;

/** A wording as it is said, its arguments told by their names. */
function said(text: string, language: 'fr' | 'en'): string {
  const args = Object.fromEntries(
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, TYPICAL[name] ?? name]),
  );
  return fill(text, args, language);
}

const TYPICAL: Readonly<Record<string, string>> = {
  value: '"2023-02-13"',
  expected: '13/02/2023',
  key: 'numeroEditeur',
  text: '{{ montant }}',
  line: '12',
  number: '00012',
  file: 'JSON-LOINC00001-20230301-001.json',
  name: 'JSON-LOINC00001-20230301-1.json',
  location: 'BIO-LOINC-Va1-VA-00012.pdf',
  found: 'a text',
  right: '',
};

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
      if (!COPIES.test(text)) assert.notEqual(english, text);
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

  it('keep, in French, a sign on the line of its word', () => {
    for (const [name, text] of FRENCH) {
      assert.doesNotMatch(said(text, 'fr').replaceAll(/"[^"]*"/g, '""'), / [:;?!»]|« /, name);
    }
  });

  it('say a problem in 110 characters, with its claim, but for one in twenty', () => {
    for (const [language, texts] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const claim = (name: string): string =>
        OF_FILES.test(name) ? '' : language === 'fr' ? 'Demande 12 : ' : 'Claim 12: ';
      const lengths = wordings(texts).map(([name, text]): [string, number] => [
        name,
        (claim(name) + said(text, language)).length,
      ]);
      const long = lengths.filter(([, length]) => length > 110);
      assert.ok(long.length <= lengths.length / 20, `${long.length} of ${lengths.length}: ${long.join('; ')}`);
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

  it('names the claim by its place', () => {
    assert.match(wordProblem(problem, 'fr'), /^Demande 3 : beneficiaires vaut null/);
    assert.match(wordProblem(problem, 'en'), /^Claim 3: beneficiaires is null/);
    assert.match(wordProblem({ ...problem, line: undefined }, 'fr'), /^beneficiaires vaut null/);
  });

  it('is worded in no language that is not loaded', () => {
    assert.ok(areKnown('fr'));
    assert.throws(() => wordsOf('de' as 'en'), /words of de/);
  });

  it('agrees with the word that it fills in', () => {
    assert.match(wordProblem(problem, 'fr'), /Écrire une liste\./);
  });

  it('fills in each value once, and as it is', () => {
    const args: Args = { text: '{texte} $& }}' };
    const message = { code: 'json-syntaxe', kind: 'unexpected', args };
    assert.equal(wordMessage(message, 'fr'), 'Texte inattendu : « {texte} $& }} ». Le supprimer.');
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
