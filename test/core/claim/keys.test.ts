import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearKey } from '../../../server/src/core/claim/keys.ts';
import { bioLoinc } from '../../../server/src/core/profiles/bioLoinc.ts';

const { schema } = bioLoinc;
const { header, demande, piece } = schema;
const LEVELS = { header, demande, piece };
type Level = keyof typeof LEVELS;

function near(key: string, level: Level): string | undefined {
  const found = nearKey(key, LEVELS[level].keys(), schema);
  return found && `${found.how} ${found.name}`;
}

describe('a key that is not of the table', () => {
  for (const [key, level, meant] of [
    ['DATEFACTURE', 'demande', 'case dateFacture'],
    ['numeroANS', 'header', 'case numeroAns'],
    ['numéro_ASP', 'demande', 'accent numeroASP'],
    ['pieces-justificatives', 'demande', 'accent piecesJustificatives'],
    ['type\u0410ction', 'demande', 'characters typeAction'],
    ['numeroASP\u200b', 'demande', 'characters numeroASP'],
    ['\ufeffnumLigne', 'demande', 'characters numLigne'],
    ['ｎｏｍＦｉｃｈｉｅｒ', 'piece', 'characters nomFichier'],
    ['nomF\u0131chier', 'piece', 'characters nomFichier'],
    ['S\u0130RET', 'header', 'characters SIRET'],
    ['num\u00ad\u2011Ligne', 'demande', 'characters numLigne'],
    ['bÃ©nÃ©ficiaires', 'demande', 'badly-decoded beneficiaires'],
    ['bÃƒÂ©nÃƒÂ©ficiaires', 'demande', 'badly-decoded beneficiaires'],
    ['dateFactrue', 'demande', 'typo dateFacture'],
    ['numeroAPS', 'demande', 'typo numeroASP'],
    ['numeroAsn', 'header', 'typo numeroAns'],
    ['numer0ASP', 'demande', 'typo numeroASP'],
    ['montantSegurTHFacture', 'demande', 'typo montantSegurHTFacture'],
    ['isDirectDMP', 'demande', 'typo isDirectToDMP'],
    ['numLignes', 'demande', 'typo numLigne'],
    ['lignImport', 'header', 'typo lignesImport'],
    ['nomFichié', 'piece', 'typo nomFichier'],
  ] as const) {
    it(`is ${meant} where it is "${key}"`, () => assert.equal(near(key, level), meant));
  }

  for (const [key, level] of [
    ['montantSegurTTCFacture', 'demande'],
    ['montantsegurttcfacture', 'demande'],
    ['montant_segur_ttc_facture', 'demande'],
    ['montantSegurTVAFacture', 'demande'],
    ['montantSegurFacture', 'demande'],
    ['montantSegurTTFacture', 'demande'],
    ['montantTTC', 'demande'],
    ['numeroANS', 'demande'],
    ['numero_ans', 'demande'],
    ['numeroASN', 'demande'],
    ['numeroDMP', 'demande'],
    ['numeroASP2', 'demande'],
    ['dateFacture2', 'demande'],
    ['dataFacture', 'demande'],
    ['nbLigne', 'demande'],
    ['identMDP', 'demande'],
    ['typeFacture', 'demande'],
    ['numFichier', 'piece'],
    ['typeFacture', 'piece'],
    ['formatFacture', 'piece'],
    ['nomFichierVA', 'piece'],
    ['typeFichierCT', 'piece'],
    ['SIREN', 'header'],
    ['numSiret', 'header'],
    ['SIRET2', 'header'],
    ['numeroASP', 'header'],
  ] as const) {
    it(`of another meaning is taken for none: "${key}"`, () => assert.equal(near(key, level), undefined));
  }

  it('is taken for none where what it misspells is there already', () => {
    const others = [...demande.keys()].filter((name) => name !== 'numeroASP');
    for (const key of ['numeroasp', 'numeroAPS', 'numéroASP', 'numero\u200bASP'])
      assert.equal(nearKey(key, others, schema), undefined, key);
  });

  it('with two letters changed in their places is the key that it was made of, or none', () => {
    const names = fc
      .constantFrom(...(Object.keys(LEVELS) as Level[]))
      .chain((level) =>
        fc.record({ level: fc.constant(level), name: fc.constantFrom(...LEVELS[level].keys()), at: fc.nat(30) }),
      );
    fc.assert(
      fc.property(names, ({ level, name, at }) => {
        const place = at % (name.length - 1);
        const key = name.slice(0, place) + name.charAt(place + 1) + name.charAt(place) + name.slice(place + 2);
        const found = nearKey(key, LEVELS[level].keys(), schema);
        assert.ok(key === name || found === undefined || found.name === name, `${key}: ${found?.name}`);
      }),
    );
  });
});
