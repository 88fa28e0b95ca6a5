import assert from 'node:assert/strict';
import { demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes, fixedForAll } from '../../support/fixes.ts';

describe('json-syntaxe repairs', () => {
  describe('commas and colons:', () => {
    mends('"beneficiaires": ["750712184",]', {
      'Supprimer la virgule !': '"beneficiaires": ["750712184"]',
    });
    mends('"beneficiaires": ["750712184",, "690781810"]', {
      'Supprimer la virgule !': '"beneficiaires": ["750712184", "690781810"]',
    });
    mends('"beneficiaires": ["750712184" "690781810"]', {
      'Ajouter la virgule !': '"beneficiaires": ["750712184", "690781810"]',
    });
    mends('"beneficiaires": ["750712184"; "690781810"]', {
      'Écrire , !': '"beneficiaires": ["750712184", "690781810"]',
    });
    mends('"beneficiaires": ["750712184", ;"690781810"]', {
      'Supprimer « ; » !': '"beneficiaires": ["750712184", "690781810"]',
    });
    mends('"typeAction"; "C"', { 'Écrire : !': '"typeAction": "C"' }, ['typeAction']);
    mends('"typeAction" = "C"', { 'Ajouter « : » !': '"typeAction" : "C"' }, ['typeAction']);
    mends('"typeAction" => "C"', { 'Ajouter « : » !': '"typeAction" : "C"' }, ['typeAction']);
    mends('"typeAction" "C"', { 'Ajouter « : » !': '"typeAction": "C"' }, ['typeAction']);
    mends('"identDMP"null', { 'Ajouter « : » !': '"identDMP": null' }, ['identDMP']);

    it('a comma is not put between what may be one value', () => {
      checkDemandeFixes('"beneficiaires": [750712184 690781810]', 'json-syntaxe', {});
    });
  });

  describe('keys without a value:', () => {
    mends('"libelleTraitement":', { 'Écrire null !': '"libelleTraitement": null' });
    mends('"numLigne": ,\n"typeAction": "C"', { 'Écrire 1 !': '"numLigne": 1,\n"typeAction": "C"' });
    mends('"dateFacture":', { 'Remplir dateFacture': '"dateFacture": ""' });

    it('the comma that went with the value comes back', () => {
      const before = `{ ${HEADER_LINES} "lignesImport": [\n{ ${demande(1, 'typeAction', 'numeroASP')},\n"typeAction":\n"numeroASP": "FINBIO000001" }\n] }`;
      checkFixes(before, 'json-syntaxe', {
        'Écrire "C" !': before.replace('"typeAction":', '"typeAction": "C",'),
      });
    });
  });

  describe('comments and white space:', () => {
    mends('"typeAction": "C" /* création */', {
      'Supprimer le commentaire : /* création */': '"typeAction": "C"',
    });
    mends('"typeAction": "C" /* ---- */', { 'Supprimer le commentaire vide !': '"typeAction": "C"' });
    mends('"typeAction": "C"\u200b', { 'Supprimer le caractère invisible !': '"typeAction": "C"' });
    mends('"typeAction":\u00a0"C"', { 'Écrire un espace ordinaire !': '"typeAction": "C"' });

    it('a comment on a line of its own goes with its line', () => {
      const right = fileWith({});
      const before = right.replace('"lignesImport"', '// les demandes\n  "lignesImport"');
      checkFixes(before, 'json-syntaxe', { 'Supprimer le commentaire : // les demandes': right });
    });

    it('a comment that holds keys goes only when its author wants it', () => {
      const right = fileWith({});
      const before = right.replace('"lignesImport"', '/* "version": 1, */\n  "lignesImport"');
      checkFixes(before, 'json-syntaxe', { 'Supprimer le commentaire : /* "version": 1, */': right });
    });
  });

  describe('texts:', () => {
    for (const quoted of ["'C'", '“C”', '« C »', '„C“', '`C`', '"C”']) {
      mends(`"typeAction": ${quoted}`, { 'Écrire "C" !': '"typeAction": "C"' });
    }
    mends('\'typeAction\': "C"', { 'Écrire "typeAction" !': '"typeAction": "C"' }, ['typeAction']);
    mends('"typeAction: "C"', { 'Écrire "typeAction" !': '"typeAction": "C"' }, ['typeAction']);
    mends('typeAction: "C"', { 'Écrire "typeAction" !': '"typeAction": "C"' }, ['typeAction']);
    mends('typeAction": "C"', { 'Écrire "typeAction" !': '"typeAction": "C"' }, ['typeAction']);
    mends('"numeroASP": FINBIO000001', { 'Écrire "FINBIO000001" !': '"numeroASP": "FINBIO000001"' });
    mends('"numeroASP": FINBIO000001"', { 'Écrire "FINBIO000001" !': '"numeroASP": "FINBIO000001"' });
    mends('"dateFacture": 13/02/2023', { 'Écrire "13/02/2023" !': '"dateFacture": "13/02/2023"' });

    for (const [written, meant] of [
      ["'l\\'accord \"A\"'", '"l\'accord \\"A\\""'],
      ['"l"accord"', '"l\\"accord"'],
      ['"a\tb"', '"a\\tb"'],
      ['"une\n  réponse"', '"une\\n  réponse"'],
      ['"une\r\nréponse"', '"une\\r\\nréponse"'],
    ] as const) {
      it(`${JSON.stringify(written)} is ${meant}`, () => checkAnswer(written, { [`Écrire ${meant} !`]: meant }));
    }

    it('several words may be one text', () =>
      checkAnswer('Demande acceptée', { 'Écrire "Demande acceptée"': '"Demande acceptée"' }));

    it('a backslash may be meant, or be of another language', () => {
      checkAnswer('"a\\xb"', { 'Écrire \\\\x': '"a\\\\xb"', 'Écrire x': '"axb"' });
      checkAnswer('"a\\-b"', { 'Écrire -': '"a-b"', 'Écrire \\\\-': '"a\\\\-b"' });
      checkAnswer('"a\\\'b"', { "Écrire ' !": '"a\'b"' });
    });
  });

  describe('words and numbers:', () => {
    for (const [word, meant] of [
      ['None', 'null'],
      ['NULL', 'null'],
      ['undefined', 'null'],
      ['NaN', 'null'],
    ] as const) {
      mends(`"identDMP": ${word}`, { [`Écrire ${meant} !`]: `"identDMP": ${meant}` });
    }
    mends('"isDirectToDMP": False', { 'Écrire false !': '"isDirectToDMP": false' });
    mends('"montantSegurHTFacture": 2917,00', { 'Écrire 2917.00 !': '"montantSegurHTFacture": 2917.00' });
    mends('"montantSegurHTFacture": 2 917,00 €', { 'Écrire 2917.00 !': '"montantSegurHTFacture": 2917.00' });
    mends('"montantSegurHTFacture": 02917.00', { 'Écrire 2917.00 !': '"montantSegurHTFacture": 2917.00' });
    mends('"montantSegurHTFacture": 1,234', {});
    mends('"montantSegurHTFacture": NaN', {});
    mends('"numLigne": 01', { 'Écrire 1 !': '"numLigne": 1' });
    mends('"numeroEditeur": 00001', { 'Écrire "00001" !': '"numeroEditeur": "00001"' });
    mends('"beneficiaires": [010000008]', { 'Écrire "010000008" !': '"beneficiaires": ["010000008"]' });

    it('a SIRET with spaces is one text', () => {
      checkFixes(fileWith({ header: '"SIRET": 356 000 000 09075' }), 'json-syntaxe', {
        'Écrire "35600000009075" !': fileWith({}),
      });
    });
  });

  describe('brackets:', () => {
    const lines = (first: string, second = `{ ${demande(2)} }`): string =>
      `{\n  ${HEADER_LINES}\n  "lignesImport": [\n    ${first},\n    ${second}\n  ]\n}\n`;

    mends('"beneficiaires": ["750712184", "690781810"', {
      'Ajouter « ] » !': '"beneficiaires": ["750712184", "690781810"]',
    });

    it('a list on several lines is closed on one of its own', () => {
      const text = (end: string): string =>
        lines(
          `{ ${demande(1, 'beneficiaires')},\n      "beneficiaires": [\n        "750712184"${end}`,
          `{ ${demande(2)} }`,
        );
      checkFixes(text(' }'), 'json-syntaxe', { 'Ajouter « ] » !': text('\n      ] }') });
    });

    it('a demande whose keys stand directly in it is closed before the next', () => {
      checkFixes(lines(`{ ${demande(1)}`), 'json-syntaxe', { 'Ajouter « } » !': lines(`{ ${demande(1)}}`) });
    });

    it('a demande with a block may lack the brace of that one', () => {
      const text = (end: string): string => lines(`{ ${demande(1, 'identDMP')}, "bloc": { "identDMP": null }${end}`);
      checkFixes(text(''), 'json-syntaxe', { 'Ajouter « } »': text('}') });
    });

    it('the list of demandes is closed', () => {
      const right = lines(`{ ${demande(1)} }`);
      checkFixes(right.replace('\n  ]\n', '\n'), 'json-syntaxe', {
        'Ajouter « ] » !': right.replace('\n  ]\n', '\n  ]\n'),
      });
    });

    it('what closes too early may go', () => {
      const text = (close: string): string => lines(`{ "numLigne": 1${close}, ${demande(1, 'numLigne')} }`);
      checkFixes(text('}'), 'json-syntaxe', { 'Supprimer « } »': text('') });
    });

    it('a file that is cut off is closed when its author wants it', () => {
      const cut = `{\n  ${HEADER_LINES}\n  "lignesImport": [\n    { ${demande(1)} },`;
      checkFixes(cut, 'json-syntaxe', {
        'Ajouter « ]} »': `${cut.slice(0, -1)}\n  ]\n}`,
      });
    });

    it('what is only begun where it is cut off is never completed', () => {
      const header = HEADER_LINES.replace(/, "SIRET".*/, '');
      const whole = `{ ${header}, "lignesImport": [ { ${demande(1)} } ]`;
      for (const begun of ['"35600000009075', '3560', 'nu', '', '"\\u00']) {
        checkFixes(`${whole}, "SIRET": ${begun}`, 'json-syntaxe', {
          'Supprimer le dernier élément, incomplet, et fermer par « } »': {
            text: `${whole}}`,
            reveals: ['balise-manquante required'],
          },
        });
      }
    });

    it('a brace is put before the first key', () => {
      const right = `{ ${HEADER_LINES} "lignesImport": [{ ${demande()} }] }`;
      checkFixes(right.slice(2), 'json-syntaxe', { 'Ajouter « { » !': `{${right.slice(2)}` });
    });
  });

  describe('around the file:', () => {
    const right = fileWith({});

    it('what stands behind it goes, a lone sign without being asked', () => {
      checkFixes(`${right}\nFIN`, 'json-syntaxe', { 'Supprimer le texte après la fin': `${right}\n` });
      checkFixes(`${right};`, 'json-syntaxe', { 'Supprimer le texte après la fin !': right });
    });

    it('what a model of language puts around it goes', () => {
      checkFixes(`\`\`\`json\n${right}\n\`\`\`\n`, 'json-syntaxe', { 'Supprimer le texte autour du JSON': right });
      checkFixes(`Voici le fichier :\n${right}`, 'json-syntaxe', { 'Supprimer le texte autour du JSON': right });
    });

    it('a demande that swallowed another is not closed without asking', () => {
      const text = fileWith({ demandes: ['"numLigne": 1', '"numLigne": 2', '"numLigne": 3'] })
        .replace('"isDirectToMSSPro": false', '"isDirectToMSSPro": { "a": 1')
        .replace('{\n      "numLigne": 2,', '{\n      "entete": {},\n      "numLigne": 2,');
      assert.match(fixedForAll(text), /"numLigne": 3/);
    });

    it('a text that is no JSON at all stays', () => checkFixes('Bonjour', 'json-syntaxe', {}));
    it('an empty file stays', () => checkFixes('', 'json-syntaxe', {}));
  });
});

/** The texts after, by the titles of the repairs. */
type Texts = Readonly<Record<string, string>>;

function mends(before: string, after: Texts, keys?: readonly string[]): void {
  const [text = 'nothing'] = Object.values(after);
  it(`${before.replaceAll('\n', ' ')} becomes ${text.replaceAll('\n', ' ')}`, () =>
    checkDemandeFixes(before, 'json-syntaxe', after, keys === undefined ? {} : { keys }));
}

/** A value of which no rule but those of JSON says anything but information, and what it becomes by each repair. */
function checkAnswer(written: string, expected: Texts): void {
  const text = (value: string): string =>
    fileWith({}).replace('"codeTraitement": null', () => `"codeTraitement": ${value}`);
  const offered = Object.entries(expected).map(([title, value]) => [title, text(value)]);
  checkFixes(text(written), 'json-syntaxe', Object.fromEntries(offered));
}
