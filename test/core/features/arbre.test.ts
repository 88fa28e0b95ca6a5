import assert from 'node:assert/strict';
import { demandesArbre } from '../../../server/src/core/features/arbre/demandes.ts';
import { direEnsemble, type FichierArbre, fichierNonLu } from '../../../server/src/core/features/arbre.ts';
import { type Circumstances, createService } from '../../../server/src/core/service.ts';
import { fileWith } from '../../support/demande.ts';
import { emballe, fichier, PIECES, voisinage } from '../../support/voisinage.ts';

type Around = Parameters<typeof voisinage>[0];

const plain = (said: string): string => said.replaceAll(/[\u00a0\u202f]/g, ' ');
const around = (parts: Around | undefined): Circumstances => (parts ? { voisinage: voisinage(parts) } : {});

function lignes(text: string, parts: Around | undefined, langue: 'fr' | 'en' = 'fr'): string[] {
  const service = createService();
  service.open('fixture', text);
  const arbre = service.arbre('fixture', around(parts));
  return demandesArbre(arbre, langue).flatMap(({ nom, etat, texte, detail, offset, pieces }) => {
    assert.equal(text.charAt(offset), '{');
    const ofPieces = pieces.map((piece) => {
      assert.match(text.charAt(piece.offset), /["{1]/);
      return `  ${piece.nom} | ${piece.etat} ${piece.niveau ?? ''} | ${plain(piece.texte)}`;
    });
    return [`${nom} | ${etat} | ${plain(texte)} | ${plain(detail)}`, ...ofPieces];
  });
}

function folded(text: string, parts: Around | undefined, langue: 'fr' | 'en' = 'fr'): FichierArbre {
  const service = createService();
  service.open('fixture', text);
  const found = service.arbre('fixture', around(parts))?.fichier(langue);
  assert.ok(found);
  return found;
}

describe('a file in a tree', () => {
  it('is its verdict and its totals', () => {
    const { verdict, texte, totaux } = folded(fileWith({}), { fichiers: PIECES });
    assert.deepEqual(
      [verdict, texte, plain(totaux)],
      ['pret', 'Prêt à déposer', '1 demande · 2 917,00 € HT · 1 bénéficiaire · 2 pièces (2 ko)'],
    );
    const faulty = folded(fileWith({ demandes: ['"typeAction": "X"'] }), {}, 'en');
    assert.deepEqual(
      [faulty.verdict, faulty.texte],
      ['a-corriger', 'To be repaired: 1 error, 1 warning, 2 documents missing'],
    );
  });

  it('is the same by its bytes, of which those that are no text have no tree', () => {
    const text = fileWith({ demandes: ['', '"typeAction": "X"'] });
    const service = createService();
    const bytes = new TextEncoder().encode(text);
    const arbre = service.verdictOfBytes(bytes, around({ fichiers: PIECES })).arbre();
    assert.deepEqual(arbre?.fichier('fr'), folded(text, { fichiers: PIECES }));
    assert.deepEqual(
      demandesArbre(arbre, 'fr').map(({ etat }) => etat),
      ['prete', 'fautes'],
    );
    assert.equal(service.verdictOfBytes(new Uint8Array(100)).arbre(), undefined);
  });

  it('opens out to its demandes, and these to their pieces', () => {
    const text = fileWith({ demandes: ['', '"typeAction": "X"'] });
    const [facture = fichier(''), va = fichier('')] = PIECES;
    const found = lignes(text, { fichiers: [facture, emballe(va.nom, 'envoi.zip', { taille: undefined })] });
    assert.deepEqual(found, [
      '1 · FINBIO000001 · 00001 | prete | Prête | 2 917,00 € HT · 1 bénéficiaire · 2 pièces (au moins 1 ko)',
      '  BIO-LOINC-Va1-FACTURE-00001.pdf | trouvee  | Dans le dossier du fichier · 1 ko',
      '  BIO-LOINC-Va1-VA-00001.pdf | trouvee  | Dans l’archive envoi.zip',
      '2 · FINBIO000002 · 00002 | fautes | À corriger : 1 erreur, 2 avertissements | 2 917,00 € HT · 1 bénéficiaire · 2 pièces (2 introuvables)',
      '  BIO-LOINC-Va1-FACTURE-00002.pdf | introuvable warning | Introuvable',
      '  BIO-LOINC-Va1-VA-00002.pdf | introuvable warning | Introuvable',
    ]);
  });

  it('names what has no name by its place, and says what is the matter with it', () => {
    const nameless = fileWith({
      without: ['numLigne', 'numeroASP', 'numeroEditeur'],
      demandes: ['"piecesJustificatives": [{ "nomFichier": "" }, 1]'],
    });
    const [demande, ...pieces] = lignes(nameless, undefined, 'en');
    assert.match(demande ?? '', /^Claim 1 \| fautes/);
    assert.deepEqual(pieces, [
      '  Document 1 | non-controlee error | To be repaired · Not checked',
      '  Document 2 | non-controlee error | To be repaired · Not checked',
    ]);
  });
});

describe('several files in a tree', () => {
  const ready = folded(fileWith({}), { fichiers: PIECES });
  const faulty = folded(fileWith({ demandes: ['', '"typeAction": "X"'] }), { fichiers: PIECES });
  const returned = folded(fileWith({ demandes: ['"libelleTraitement": "Demande acceptée"'] }), {});

  it('are counted together, but for those that are not to be deposited', () => {
    const all = [ready, faulty, returned, fichierNonLu('non-lu', 'fr')];
    assert.equal(
      plain(direEnsemble(all, 'fr') ?? ''),
      '2 fichiers · 1 prêt à déposer · 3 demandes · 8 751,00 € HT · 6 pièces (2 introuvables, 4 ko)',
    );
    assert.deepEqual([returned.verdict, returned.compte], ['retour', undefined]);
  });

  it('are many, with their thousands parted', () => {
    const many = direEnsemble(Array<FichierArbre>(600).fill(faulty), 'fr') ?? '';
    assert.match(plain(many), /^600 fichiers · 0 prêt à déposer · 1 200 demandes · 3 500 400,00 € HT · /);
  });

  it('are only counted where there are several', () => {
    assert.equal(direEnsemble([ready, returned], 'fr'), undefined);
    assert.equal(direEnsemble([], 'fr'), undefined);
  });
});
