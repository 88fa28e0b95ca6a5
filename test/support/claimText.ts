import { inBlocs, NAMESAKES, USUAL } from './blocs.ts';

export interface ClaimOptions {
  /**
   * Whether a demande's keys stand directly in it, or the blocks are objects (2.2); `namesakes`, those of one key too, under
   * its name, and the header's keys are in one.
   */
  readonly layout?: 'flat' | 'blocks' | 'namesakes';
  readonly oneLine?: boolean;
}

type Keys = Readonly<Record<string, unknown>>;

/** The text of a claim file without a fault, up to 200 demandes; the same for the same arguments. */
export function claimText(demandes: number, { layout = 'flat', oneLine = false }: ClaimOptions = {}): string {
  const header = { impId: null, numeroAns: '1000000001', SIRET: '73282932000074' };
  const objets = { flat: {}, blocks: USUAL, namesakes: NAMESAKES }[layout];
  const claim = {
    ...(layout === 'namesakes' ? { entete: header } : header),
    lignesImport: Array.from({ length: demandes }, (_, index) => inBlocs(demande(index + 1), objets)),
  };
  return withAmounts(oneLine ? JSON.stringify(claim) : `${JSON.stringify(claim, null, 2)}\n`);
}

/** An amount has two digits after its point (3.2), which no JavaScript number keeps: it was text up to here. */
function withAmounts(json: string): string {
  return json.replace(/"(\d+\.\d\d)"/g, '$1');
}

function demande(ligne: number): Keys {
  return { ...entete(ligne), ...facture(ligne), ...annexes(ligne), ...scenario, ...traitement };
}

function entete(ligne: number): Keys {
  return {
    numLigne: ligne,
    typeAction: 'C',
    numeroASP: `FINBIO${digits(ligne, 6)}`,
    numeroEditeur: digits(ligne, 5),
  };
}

function facture(ligne: number): Keys {
  return {
    dateFacture: `${digits((ligne % 28) + 1, 2)}/${digits((ligne % 12) + 1, 2)}/2023`,
    montantSegurHTFacture: ligne % 2 === 0 ? '1458.50' : '2917.00',
  };
}

function annexes(ligne: number): Keys {
  return {
    beneficiaires: Array.from({ length: (ligne % 3) + 1 }, (_, index) => finess(ligne * 3 + index)),
    piecesJustificatives: [
      piece('FACTURE', 'FACTURE', ligne, 'PDF'),
      piece('VA', 'VA', ligne, 'PNG'),
      piece('CT1', 'CTX', ligne, 'JPG'),
    ],
    lienCompteRendu: null,
  };
}

const scenario: Keys = {
  isDirectToDMP: false,
  identDMP: null,
  isDirectToMSSPro: false,
  adresseBoiteMSSPro: null,
  isDirectToMSSCitoyen: false,
  adresseBoiteMSSCitoyen: null,
};

const traitement: Keys = { codeTraitement: null, libelleTraitement: null };

function piece(code: string, typeFichier: string, ligne: number, formatFichier: string): Keys {
  const nomFichier = `BIO-LOINC-Va1-${code}-${digits(ligne, 5)}.${formatFichier.toLowerCase()}`;
  return { nomFichier, formatFichier, typeFichier };
}

/** The `number`th establishment of Paris, with the key that ends a FINESS number. */
function finess(number: number): string {
  const body = `75${digits(number, 6)}`;
  return `${body}${luhnKey(body)}`;
}

/** The digit that makes the Luhn sum of a number right. */
export function luhnKey(body: string): number {
  let sum = 0;
  for (const [index, digit] of [...body].reverse().entries()) {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return (10 - (sum % 10)) % 10;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
