import { claimText, type Demande, demandeText } from './claim.ts';

/** One fault: the code of the rule that says it, the line it is in (0: the header), what is right, and what is written. */
export type Fault = readonly [code: string, line: number, right: string, wrong: string];

export const DEMANDES: readonly Demande[] = [
  demande(101, '10/01/2023', ['139999015', '319999025']),
  demande(102, '11/01/2023', ['449999036']),
  demande(103, '12/01/2023', ['599999042']),
  demande(104, '13/01/2023', ['679999052']),
  demande(105, '15/01/2023', ['339999062', '2A9999075', '359999083']),
  demande(106, '28/02/2023', ['069999092']),
  demande(107, '31/01/2023', ['769999103'], ['FACTURE.png', 'VA.jpg']),
  demande(108, '20/02/2023', ['549999126', '019999135']),
  demande(109, '21/02/2023', ['349999144'], ['FACTURE.pdf', 'VA.pdf', 'CT1.pdf', 'CT2.pdf', 'CT3.png']),
];

/** Each fault in a place of its own, in the order of the file; what has much in common is in one line. */
export const FAULTS: readonly Fault[] = [
  ['valeur-fixe', 0, '"impId": null', '"impId": "null"'],
  ['siret-cle', 0, '"12345678200010"', '"12345678200011"'],

  ['json-syntaxe', 1, '"typeAction": "C"', `"typeAction": 'C'`],
  ['json-syntaxe', 1, '2450.50', '2450,50'],
  ['json-syntaxe', 1, '"319999025"', '"319999025",'],
  ['json-syntaxe', 1, '"isDirectToDMP": false', '"isDirectToDMP": False'],
  ['json-syntaxe', 1, '"identDMP": null,', '"identDMP": null, // à demander au client'],
  ['json-syntaxe', 1, '"adresseBoiteMSSPro": null,', '"adresseBoiteMSSPro": null'],

  ['structure-type', 2, '"numLigne": 2', '"numLigne": "2"'],
  ['structure-type', 2, '"numeroEditeur": "00102"', '"numeroEditeur": 102'],
  ['structure-type', 2, '"dateFacture": "11/01/2023"', '"dateFacture": null'],
  ['structure-type', 2, '2450.50', '"2450.50"'],
  ['structure-type', 2, '[\n    "449999036"\n  ]', '"449999036"'],

  ['balise-inconnue', 3, '"dateFacture"', '"date_facture"'],
  ['balise-manquante', 3, '"formatFichier": "PDF",\n      "typeFichier": "VA"', '"typeFichier": "VA"'],
  ['balise-manquante', 3, '  "lienCompteRendu": null,\n', ''],
  ['balise-inconnue', 3, '"isDirectToDMP"', '"isDirectToDmp"'],
  ['balise-manquante', 3, '  "isDirectToMSSPro": false,\n', ''],
  ['balise-inconnue', 3, '"codeTraitement": null,', '"codeTraitement": null,\n  "commentaire": "facture envoyée",'],
  ['balise-inconnue', 3, '"libelleTraitement"', '"libeleTraitement"'],

  ['valeur-fixe', 4, '"isDirectToDMP": false', '"isDirectToDMP": "false"'],
  ['valeur-fixe', 4, '"identDMP": null', '"identDMP": ""'],
  ['valeur-fixe', 4, '"isDirectToMSSPro": false', '"isDirectToMSSPro": null'],
  ['valeur-fixe', 4, '"isDirectToMSSCitoyen": false', '"isDirectToMSSCitoyen": true'],
  ['valeur-fixe', 4, '"adresseBoiteMSSCitoyen": null', '"adresseBoiteMSSCitoyen": "labo@example.fr"'],

  ['date-format', 5, '15/01/2023', '2023-01-15'],
  ['finess-format', 5, '339999062', '33999906'],
  ['finess-format', 5, '2A9999075', '2a9999075'],
  ['finess-format', 5, '359999083', '35 999 908 3'],

  ['num-ligne', 6, '"numLigne": 6', '"numLigne": 16'],
  ['date-calendrier', 6, '28/02/2023', '30/02/2023'],
  ['pieces-requises', 6, `,\n${pieceText('VA', '00106')}`, ''],

  // The names of the pieces follow, so that the number alone is wrong.
  ['numero-editeur-double', 7, '00107', '00106'],
  ['date-format', 7, '31/01/2023', '01/31/2023'],

  ['type-action', 8, '"typeAction": "C"', '"typeAction": "c"'],
  ['numero-asp-format', 8, 'FINBIO108000', 'FINBIO 108000'],
  ['montant-format', 8, '2450.50', '2450.5'],
  ['finess-cle', 8, '549999126', '549999127'],
  ['finess-departement', 8, '019999135', '999999154'],
  ['nom-fichier', 8, 'BIO-LOINC-Va1-FACTURE-00108.pdf', 'Facture 00108.pdf'],
  ['format-fichier', 8, pieceText('VA', '00108'), pieceText('VA', '00108').replace('"PDF"', '"pdf"')],

  ['montant-valeur', 9, '2450.50', '3500.00'],
  ['finess-double', 9, '"349999144"', '"349999144",\n    "349999144"'],
  ['nom-fichier-editeur', 9, 'FACTURE-00109', 'FACTURE-00119'],
  ['nom-fichier-type', 9, pieceText('CT1', '00109', 'CTX'), pieceText('CT1', '00109', 'VA')],
  ['type-fichier', 9, pieceText('CT2', '00109', 'CTX'), pieceText('CT2', '00109', 'CATALOGUE')],
  ['nom-fichier-format', 9, '"PNG"', '"JPG"'],
  ['json-cle-double', 9, '"identDMP": null,', '"identDMP": null,\n  "identDMP": null,'],
];

/** A claim with the faults, the keys directly in the demandes. */
export function faultyFile(): string {
  const demandes = DEMANDES.map((demande, index) => spoil(demandeText(demande, index + 1, 'flat'), index + 1));
  return spoil(claimText(demandes), 0);
}

function spoil(text: string, line: number): string {
  return FAULTS.filter(([, place]) => place === line).reduce((spoiled, [code, , right, wrong]) => {
    if (!spoiled.includes(right)) throw new Error(`Line ${line}, ${code}: nothing says ${right}`);
    return spoiled.replaceAll(right, wrong);
  }, text);
}

function demande(
  number: number,
  dateFacture: string,
  beneficiaires: readonly string[],
  pieces = ['FACTURE.pdf', 'VA.pdf'],
): Demande {
  const [numeroASP, numeroEditeur] = [`FINBIO${number}000`, `00${number}`];
  return { numeroASP, numeroEditeur, dateFacture, amount: '2450.50', beneficiaires, pieces };
}

/** A PDF's trio as it stands in a demande. */
function pieceText(code: string, numeroEditeur: string, typeFichier = code): string {
  const nomFichier = `BIO-LOINC-Va1-${code}-${numeroEditeur}.pdf`;
  return JSON.stringify({ nomFichier, formatFichier: 'PDF', typeFichier }, null, 2).replaceAll(/^/gm, '    ');
}
