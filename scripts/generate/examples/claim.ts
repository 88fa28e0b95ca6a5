/** The header that the examples share. The SIRET is made up, with right keys; so is the number ANS. */
const ANS_FORM = 'LOINC00001';
const SIRET = '12345678200010';

/** What one vendor fills in for one demande. */
export interface Demande {
  readonly numeroASP: string;
  readonly numeroEditeur: string;
  readonly dateFacture: string;
  /** As it is written, with its two decimals. */
  readonly amount: string;
  readonly beneficiaires: readonly string[];
  /** `CODE.ext` of each piece: the rest of its name follows from the demande (3.3). */
  readonly pieces: readonly string[];
  readonly codeTraitement?: string;
  readonly libelleTraitement?: string;
}

export type Layout = 'flat' | 'blocks';

export function fileName(number: string, day = '20230301'): string {
  return `JSON-${ANS_FORM}-${day}-${number}.json`;
}

/** The text of a claim file; `impId` is null until the portal has read it. */
export function claimText(demandes: readonly string[], impId: string | null = null): string {
  const head = JSON.stringify({ impId, numeroAns: ANS_FORM, SIRET }, null, 2).slice(0, -'\n}'.length);
  const lines = demandes.map((text) => text.replaceAll(/^/gm, '    ')).join(',\n');
  return `${head},\n  "lignesImport": [\n${lines}\n  ]\n}\n`;
}

/** The text of one demande, in the order of the table (3.2). */
export function demandeText(demande: Demande, line: number, layout: Layout): string {
  const { numeroASP, numeroEditeur, dateFacture, amount, beneficiaires, pieces } = demande;
  const { codeTraitement = null, libelleTraitement = null } = demande;
  const block = (name: string, keys: object): object => (layout === 'flat' ? keys : { [name]: keys });
  const keys = {
    numLigne: line,
    typeAction: 'C',
    numeroASP,
    numeroEditeur,
    ...block('facture', { dateFacture, montantSegurHTFacture: amount }),
    beneficiaires,
    piecesJustificatives: pieces.map((piece) => trio(piece, numeroEditeur)),
    lienCompteRendu: null,
    ...block('scenarioInstallation', {
      isDirectToDMP: false,
      identDMP: null,
      isDirectToMSSPro: false,
      adresseBoiteMSSPro: null,
      isDirectToMSSCitoyen: false,
      adresseBoiteMSSCitoyen: null,
    }),
    ...block('traitement', { codeTraitement, libelleTraitement }),
  };
  // A JavaScript number would lose the zeros of 2917.00: the amount is written as a text, then loses its quotes.
  return JSON.stringify(keys, null, 2).replace(/("montantSegurHTFacture": )"([\d.]+)"/, '$1$2');
}

function trio(piece: string, numeroEditeur: string): object {
  const [code = '', extension = ''] = piece.split('.');
  return {
    nomFichier: `BIO-LOINC-Va1-${code}-${numeroEditeur}.${extension}`,
    formatFichier: extension.toUpperCase(),
    typeFichier: code.replace(/^CT\d+$/, 'CTX'),
  };
}

/** The names of the pieces that a claim's text gives. */
export function pieceNames(text: string): string[] {
  return [...text.matchAll(/"nomFichier": "([^"]+)"/g)].map(([, name = '']) => name);
}
