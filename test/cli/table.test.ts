import assert from 'node:assert/strict';
import { tableOf } from '../../server/src/cli/formats/table.ts';
import { claimText } from '../support/claimText.ts';
import { solde } from '../support/terminal.ts';

const NAME = 'JSON-1000000001-20241231-001.json';

describe('the summary by rule', () => {
  const counts = (error: number, warning: number, information: number) => ({ error, warning, information });

  it('has the gravest and most frequent first, then the order of the catalogue', () => {
    const rules = new Map([
      ['siret-cle', counts(0, 12, 0)],
      ['balise-manquante', counts(1, 2, 0)],
      ['traitement', counts(0, 0, 3)],
      ['montant-format', counts(3, 0, 0)],
      ['date-format', counts(3, 0, 0)],
    ]);
    assert.equal(
      `\n${tableOf(rules, 'fr').join('\n')}\n`,
      `
  règle             erreur  avert.  info
  date-format            3       -     -  dateFacture hors du format JJ/MM/AAAA
  montant-format         3       -     -  Montant sans deux décimales
  balise-manquante       1       2     -  Balise manquante
  siret-cle              -      12     -  Clé de contrôle du SIRET fausse
  traitement             -       -     3  Réponse du portail
`,
    );
  });

  it('has no column for a level that nothing has, and one as wide as its counts', () => {
    const rules = new Map([['siret-cle', counts(0, 12345678, 0)]]);
    assert.equal(
      `\n${tableOf(rules, 'en').join('\n')}\n`,
      `
  rule        warning
  siret-cle  12345678  Wrong SIRET check digit
`,
    );
  });

  it('is not there without problems', async () => {
    assert.deepEqual(tableOf(new Map(), 'fr'), []);
    const { out } = await solde({ [NAME]: claimText(1) }, ['check', NAME]);
    assert.match(out, /information\(s\)\n$/);
  });
});
