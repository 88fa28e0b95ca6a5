import assert from 'node:assert/strict';
import fc from 'fast-check';
import { oddCharactersIn, plainSpelling } from '../../../server/src/core/claim/characters.ts';
import { readAnswer } from '../../../server/src/core/claim/portalAnswer.ts';
import { problemsOf } from '../../support/check.ts';
import { fileWith } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';
import { wordProblem } from '../../support/said.ts';

/** What one message says of the file, in both languages. */
function said(text: string): string[] {
  const [only, ...others] = problemsOf(text);
  assert.ok(only !== undefined && others.length === 0, text);
  return [wordProblem(only, 'fr'), wordProblem(only, 'en')];
}

describe('characters that cannot be seen, or look like others', () => {
  for (const [odd, plain, code, fr, en] of [
    ['\u0421', 'C', 'U+0421', 'lettre cyrillique, comme « C »', 'Cyrillic letter, like “C”'],
    ['\u03a1', 'P', 'U+03A1', 'lettre grecque', 'Greek letter'],
    ['\uff23', 'C', 'U+FF23', 'pleine chasse', 'full-width'],
    ['\uff12', '2', 'U+FF12', 'pleine chasse', 'full-width'],
    ['\u{1d7d9}', '1', 'U+1D7D9', 'mathématique', 'mathematical'],
    ['\u200b', '', 'U+200B', 'espace sans chasse', 'zero-width space'],
    ['\u200d', '', 'U+200D', 'liant sans chasse', 'zero-width joiner'],
    ['\ufeff', '', 'U+FEFF', 'BOM', 'BOM'],
    ['\u00ad', '', 'U+00AD', 'trait d’union conditionnel', 'soft hyphen'],
    ['\u200f', '', 'U+200F', 'sens de lecture', 'direction mark'],
    ['\u202e', '', 'U+202E', 'sens de lecture', 'direction mark'],
    ['\u00a0', ' ', 'U+00A0', 'espace insécable', 'no-break space'],
    ['\u202f', ' ', 'U+202F', 'espace fine', 'thin space'],
    ['\u2009', ' ', 'U+2009', 'espace fine', 'thin space'],
    ['\u2011', '-', 'U+2011', 'trait d’union insécable', 'no-break hyphen'],
    ['\u2013', '-', 'U+2013', 'tiret', 'dash'],
    ['\u2015', '-', 'U+2015', 'tiret', 'dash'],
    ['\u2212', '-', 'U+2212', 'signe moins', 'minus sign'],
  ] as const) {
    it(`are named: ${code}, in a value and in a key`, () => {
      assert.equal(plainSpelling(`a${odd}b`), `a${plain}b`);
      for (const text of [
        fileWith({ demandes: [`"typeAction": "${odd}C"`] }),
        fileWith({ demandes: [`"client${odd}": null,\n"typeAction": "C"`] }),
      ]) {
        const [french = '', english = ''] = said(text);
        assert.ok(french.includes(`${code} (`) && french.includes(fr), french);
        assert.ok(english.includes(`${code} (`) && english.includes(en), english);
      }
    });
  }

  it('are named where they are written as escapes too', () => {
    const [french = ''] = said(fileWith({ demandes: ['"typeAction": "\\u0421"'] }));
    assert.match(french, /Écrire "C"\. On y trouve U\+0421/);
  });

  it('are each named once, three at most', () => {
    assert.equal(oddCharactersIn('\u0421\u0421\u0421').length, 1);
    const named = oddCharactersIn('\u0410\u0412\u0421\u0415\u041d');
    assert.deepEqual(named.at(-1), { word: 'other-characters', args: { number: 2 } });
    assert.equal(named.length, 4);
  });

  it('are none of what is written with a usual keyboard, accents included', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'azAZ09 -_./"\\é àçœÉ€’«»') }), (text) => {
        assert.deepEqual(oddCharactersIn(text), []);
        assert.equal(plainSpelling(text), text);
      }),
    );
  });

  it('are not looked for in a text that no key or value is as long as', () => {
    const long = '\u0421'.repeat(400_000);
    assert.equal(plainSpelling(long), long);
    assert.deepEqual(oddCharactersIn(long), []);
  });

  it('are none of the numbers that Unicode left free among the letters of mathematics', () => {
    assert.deepEqual(oddCharactersIn('\u{1d4ba}'), []);
  });

  it('leave a plain spelling that has none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        // What is left out may part what then seems decoded wrongly.
        const text = any.replace(/[\u00c2-\u00f4]/g, '');
        const plain = plainSpelling(text);
        assert.equal(plainSpelling(plain), plain);
        assert.deepEqual(oddCharactersIn(plain), []);
      }),
    );
  });

  describe('that UTF-8 makes when it is read as Latin-1 or Windows-1252', () => {
    for (const text of ['bénéficiaires', 'Déjà vu à Noël', '2917,00 €', 'l’œuvre…', '😀 été']) {
      it(`are read back: ${text}`, () => {
        const latin = Buffer.from(text, 'utf8').toString('latin1');
        const windows = [...latin].map((one) => WINDOWS[one.charCodeAt(0) - 0x80] ?? one).join('');
        for (const garbled of [latin, windows]) assert.equal(plainSpelling(garbled), plainSpelling(text));
      });
    }

    it('are named as what they are', () => {
      const [french = '', english = ''] = said(fileWith({ demandes: ['"typeAction": "CrÃ©ation"'] }));
      assert.match(french, /On y trouve UTF-8 lu comme du Latin-1 : « Création »\.$/);
      assert.match(english, /It contains UTF-8 read as Latin-1: “Création”\.$/);
    });

    it('do not keep the portal’s label from being understood', () => {
      const label = Buffer.from('Demande acceptée', 'utf8').toString('latin1');
      const [french = ''] = said(fileWith({ demandes: [`"libelleTraitement": "${label}"`] }));
      assert.match(french, /« Demande acceptée »\.$/);
      assert.equal(readAnswer(label), 'accepted');
    });

    it('may have been through it several times', () => assert.equal(plainSpelling('Ã\u0083Â©'), 'é'));
  });

  describe('are repaired where the plain spelling is right:', () => {
    for (const [key, before, after, code] of [
      ['typeAction', '"\u0421"', '"C"', 'type-action'],
      ['typeAction', '"C\u200b"', '"C"', 'type-action'],
      ['numeroASP', '"FINBIO\uff10\uff10\uff10\uff10\uff10\uff11"', '"FINBIO000001"', 'numero-asp-format'],
      ['numeroASP', '"F\u0406NB\u0406O000001"', '"FINBIO000001"', 'numero-asp-format'],
      ['numeroASP', '"FINBIO\u2011000001"', '"FINBIO000001"', 'numero-asp-format'],
      ['numeroASP', '"FINBIO\u00ad000001"', '"FINBIO000001"', 'numero-asp-format'],
      ['dateFacture', '"\uff11\uff13/02/2023"', '"13/02/2023"', 'date-format'],
      ['dateFacture', '"13/02/2023\u200e"', '"13/02/2023"', 'date-format'],
      ['beneficiaires', '["\u202a750712184\u202c"]', '["750712184"]', 'finess-format'],
      ['beneficiaires', '["75071218\uff14"]', '["750712184"]', 'finess-format'],
      ['lienCompteRendu', '"nu\u200bll"', 'null', 'valeur-fixe'],
      ['isDirectToDMP', '"f\u0430lse"', 'false', 'valeur-fixe'],
    ] as const) {
      it(`${key}: ${JSON.stringify(before)}`, () =>
        checkDemandeFixes(`"${key}": ${before}`, code, {
          [`Écrire ${after.replace(/[[\]]/g, '')} !`]: `"${key}": ${after}`,
        }));
    }

    it('and a digit that is a letter of another alphabet, when its author wants it', () => {
      checkDemandeFixes('"numeroASP": "FINBIO00\u041e001"', 'numero-asp-format', {
        'Écrire "FINBIO000001"': '"numeroASP": "FINBIO000001"',
      });
      checkDemandeFixes('"beneficiaires": ["75\u041e712184"]', 'finess-format', {
        'Écrire "750712184"': '"beneficiaires": ["750712184"]',
      });
    });

    it('a numeroEditeur, when its author wants it', () =>
      checkDemandeFixes('"numeroEditeur": "0000\uff11"', 'numero-editeur-format', {
        'Écrire "00001"': '"numeroEditeur": "00001"',
      }));
  });
});

/** What Windows-1252 has at 0x80 to 0x9F. */
const WINDOWS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
