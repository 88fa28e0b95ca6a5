import { inObjects, NAMESAKES, USUAL } from './blocks.ts';

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
  const fieldSets = { flat: {}, blocks: USUAL, namesakes: NAMESAKES }[layout];
  const claim = {
    ...(layout === 'namesakes' ? { header: header } : header),
    lignesImport: Array.from({ length: demandes }, (_, index) => inObjects(demande(index + 1), fieldSets)),
  };
  return withAmounts(oneLine ? JSON.stringify(claim) : `${JSON.stringify(claim, null, 2)}\n`);
}

/** An amount has two digits after its point (3.2), which no JavaScript number keeps: it was text up to here. */
function withAmounts(json: string): string {
  return json.replace(/"(\d+\.\d\d)"/g, '$1');
}

function demande(line: number): Keys {
  return { ...header(line), ...facture(line), ...annexes(line), ...scenario, ...traitement };
}

function header(line: number): Keys {
  return {
    numLigne: line,
    typeAction: 'C',
    numeroASP: `FINBIO${digits(line, 6)}`,
    numeroEditeur: digits(line, 5),
  };
}

function facture(line: number): Keys {
  return {
    dateFacture: `${digits((line % 28) + 1, 2)}/${digits((line % 12) + 1, 2)}/2023`,
    montantSegurHTFacture: line % 2 === 0 ? '1458.50' : '2917.00',
  };
}

function annexes(line: number): Keys {
  return {
    beneficiaires: Array.from({ length: (line % 3) + 1 }, (_, index) => finess(line * 3 + index)),
    piecesJustificatives: [
      piece('FACTURE', 'FACTURE', line, 'PDF'),
      piece('VA', 'VA', line, 'PNG'),
      piece('CT1', 'CTX', line, 'JPG'),
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

function piece(code: string, typeFichier: string, line: number, formatFichier: string): Keys {
  const nomFichier = `BIO-LOINC-Va1-${code}-${digits(line, 5)}.${formatFichier.toLowerCase()}`;
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
