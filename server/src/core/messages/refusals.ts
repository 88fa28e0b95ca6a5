import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { number } from './quantities.ts';

/** Why what was asked for is not done. `{name}` is filled in. */
export const refusals = {
  elsewhere: {
    fr: 'Placer le curseur sur un numeroEditeur, ou sur le numéro d’un nomFichier.',
    en: 'Place the cursor on a numeroEditeur, or on the number in a nomFichier.',
  },
  empty: {
    fr: 'numeroEditeur non rempli : l’écrire directement.',
    en: 'numeroEditeur is not filled in: write it directly.',
  },
  'other-number': {
    fr: 'Ce nom porte {number}, la demande {editeur} : corriger d’abord l’un des deux.',
    en: 'This name has {number}, the claim {editeur}: first correct one of them.',
  },
  form: {
    fr: '« {created} » n’est pas un numeroEditeur (5 chiffres ou lettres sans accent).',
    en: '“{created}” is not a numeroEditeur (5 digits or letters without accents).',
  },
  'already-taken': {
    fr: 'numeroEditeur {created} déjà utilisé par la demande {line} : rien n’est modifié.',
    en: 'numeroEditeur {created} is already used by claim {line}: nothing is changed.',
  },
  'name-taken': {
    fr: 'La demande {line} a déjà une pièce {name} : rien n’est modifié.',
    en: 'Claim {line} already has a document {name}: nothing is changed.',
  },
  'file-exists': {
    fr: 'Le fichier {location} existe déjà : rien n’est modifié.',
    en: 'The file {location} already exists: nothing is changed.',
  },
  unread: {
    fr: 'Fichier non contrôlé : rien n’y est renommé.',
    en: 'File not checked: nothing is renamed in it.',
  },
  'not-returned': {
    fr: 'Ce fichier n’est pas retourné par le portail : ni codeTraitement, ni libelleTraitement.',
    en: 'This file was not returned by the portal: no codeTraitement or libelleTraitement.',
  },
  'damaged-returned': {
    fr: 'Le JSON de ce fichier est endommagé. Le télécharger à nouveau, ou corriger ses erreurs.',
    en: 'The JSON of this file is damaged. Download it again, or fix its errors.',
  },
  'none-rejected': {
    fr: 'Aucune demande rejetée dans ce fichier : rien à redéposer.',
    en: 'No rejected claim in this file: nothing to submit again.',
  },
  'without-ans': {
    fr: 'Ni l’entête ni le nom du fichier ne donnent un numeroAns : impossible de nommer le nouveau fichier.',
    en: 'Neither the header nor the file name gives a numeroAns: the new file cannot be named.',
  },
  'without-name': {
    fr: 'Aucun nom du {day} n’est libre dans ce dossier.',
    en: 'No name of {day} is free in this folder.',
  },
  'too-long': {
    fr: 'Fichier trop volumineux pour être lu.',
    en: 'File too large to be read.',
  },
  'table-large': {
    fr: 'Tableau de {size} Mo, {limit} Mo au maximum. Le scinder.',
    en: 'Table of {size} MB, at most {limit} MB. Split it.',
  },
  'table-unpacked': {
    fr: 'Classeur de plus de 100 Mo une fois décompressé. Enregistrer la feuille des demandes seule, en .xlsx ou CSV.',
    en: 'Workbook over 100 MB once unpacked. Save the sheet of the claims alone, as .xlsx or CSV.',
  },
  'table-rows': {
    fr: 'Le tableau va jusqu’à la ligne {line}, {limit} au maximum. Le scinder.',
    en: 'The table goes to row {line}, at most {limit}. Split it.',
  },
  'table-columns': {
    fr: 'Le tableau va jusqu’à la cellule {cell}, {limit} colonnes au maximum. Ne garder que celles des demandes.',
    en: 'The table goes to cell {cell}, at most {limit} columns. Keep only those of the claims.',
  },
  'table-cells': {
    fr: 'Tableau de plus de {limit} cellules. Ne garder que les demandes, ou le scinder.',
    en: 'Table with more than {limit} cells. Keep only the claims, or split it.',
  },
  'table-long-cell': {
    fr: 'Cellule {cell} de plus de {limit} caractères. La raccourcir ou la vider.',
    en: 'Cell {cell} has more than {limit} characters. Shorten or empty it.',
  },
  'table-text': {
    fr: 'Tableau de plus de {limit} millions de caractères. Ne garder que les colonnes des demandes, ou le scinder.',
    en: 'Table with more than {limit} million characters. Keep only the columns of the claims, or split it.',
  },
  'table-parts': {
    fr: 'Classeur de plus de {limit} parties. Enregistrer la feuille des demandes seule, en .xlsx ou CSV.',
    en: 'Workbook with more than {limit} parts. Save the sheet of the claims alone, as .xlsx or CSV.',
  },
  'table-tag': {
    fr: 'Classeur mal formé (balise trop longue ou trop imbriquée). Le rouvrir et l’enregistrer en .xlsx ou CSV.',
    en: 'Malformed workbook (tag too long or nested too deep). Open it and save it again as .xlsx or CSV.',
  },
  'table-overlapping': {
    fr: 'Classeur mal formé (parties superposées). Le rouvrir et l’enregistrer en .xlsx ou CSV.',
    en: 'Malformed workbook (overlapping parts). Open it and save it again as .xlsx or CSV.',
  },
  'table-sheets': {
    fr: 'Classeur mal formé (plusieurs noms pour une feuille). Le rouvrir et l’enregistrer en .xlsx ou CSV.',
    en: 'Malformed workbook (several names for one sheet). Open it and save it again as .xlsx or CSV.',
  },
  'table-stopped': {
    fr: 'Lecture trop longue, arrêtée. Enregistrer la feuille des demandes seule, en .xlsx ou CSV.',
    en: 'Reading took too long and was stopped. Save the sheet of the claims alone, as .xlsx or CSV.',
  },
  'table-hidden-sheet': {
    fr: 'Seule une feuille masquée est remplie, « {name} ». L’afficher dans un tableur et enregistrer.',
    en: 'Only a hidden sheet is filled in, “{name}”. Unhide it in a spreadsheet and save.',
  },
  'table-without-result': {
    fr: '{cells} : formules sans résultat. Ouvrir et enregistrer le classeur dans un tableur.',
    en: '{cells}: formulas without results. Open and save the workbook in a spreadsheet.',
  },
  'table-markup': {
    fr: 'Ce fichier est du HTML ou du XML. L’ouvrir dans un tableur et l’enregistrer en .xlsx ou CSV.',
    en: 'This file is HTML or XML. Open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'table-old': {
    fr: 'Ancien format Excel (.xls). L’ouvrir dans un tableur et l’enregistrer en .xlsx ou CSV.',
    en: 'Old Excel format (.xls). Open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'table-ods': {
    fr: 'Format OpenDocument (.ods). L’ouvrir dans un tableur et l’enregistrer en .xlsx ou CSV.',
    en: 'OpenDocument format (.ods). Open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'table-encrypted': {
    fr: 'Classeur protégé par un mot de passe. L’enregistrer sans, en .xlsx ou CSV.',
    en: 'Password-protected workbook. Save it without a password, as .xlsx or CSV.',
  },
  'table-damaged': {
    fr: 'Classeur endommagé, rien n’est importé. L’ouvrir dans un tableur et l’enregistrer en .xlsx ou CSV.',
    en: 'Damaged workbook, nothing is imported. Open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'table-damaged-after': {
    fr: 'Classeur endommagé après la cellule {cell}, rien n’est importé. L’ouvrir dans un tableur et l’enregistrer en .xlsx ou CSV.',
    en: 'Workbook damaged after cell {cell}, nothing is imported. Open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'table-damaged-cell': {
    fr: 'Cellule {cell} endommagée, rien n’est importé. La corriger dans un tableur et enregistrer en .xlsx ou CSV.',
    en: 'Cell {cell} is damaged, nothing is imported. Correct it in a spreadsheet and save as .xlsx or CSV.',
  },
  'table-other': {
    fr: 'Ni CSV ni classeur .xlsx. L’ouvrir dans un tableur et l’enregistrer sous l’une de ces formes.',
    en: 'Neither CSV nor an .xlsx workbook. Open it in a spreadsheet and save it in one of these forms.',
  },
  'table-empty': {
    fr: 'Tableau vide.',
    en: 'Empty table.',
  },
  'csv-quote': {
    fr: 'Ligne {line} du tableau, cellule {cell} : guillemet jamais fermé. Le fermer, ou le doubler.',
    en: 'Row {line} of the table, cell {cell}: quotation mark never closed. Close or double it.',
  },
  'csv-quotes': {
    fr: 'Ligne {line} du tableau, cellule {cell} : texte après un guillemet fermant. Doubler les guillemets du texte.',
    en: 'Row {line} of the table, cell {cell}: text after a closing quotation mark. Double the quotation marks in the text.',
  },
  'csv-columns': {
    fr: 'Ligne {line} du tableau : {number} cellules au lieu de {expected}, {cell} en trop. Mettre entre guillemets la cellule qui contient un séparateur.',
    en: 'Row {line} of the table: {number} cells instead of {expected}, {cell} is extra. Quote the cell that contains a separator.',
  },
  'csv-headings': {
    fr: 'Ligne {line} du tableau : {number} cellules pour {expected} titres, {cell} en trop. Mettre entre guillemets la cellule qui contient un séparateur, ou ajouter un titre.',
    en: 'Row {line} of the table: {number} cells for {expected} headings, {cell} is extra. Quote the cell that contains a separator, or add a heading.',
  },
  'import-ans': {
    fr: '« {numeroAns} » n’est pas un numeroAns (10 lettres ou chiffres).',
    en: '“{numeroAns}” is not a numeroAns (10 letters or digits).',
  },
  'import-double': {
    fr: 'Colonnes {columns} choisies deux fois pour {field}. N’en garder qu’une.',
    en: 'Columns {columns} are both chosen for {field}. Keep one.',
  },
  'import-nothing': {
    fr: 'Aucune colonne reconnue. Indiquer celles des demandes. Titres de la ligne {line} : {headings}.',
    en: 'No column recognized. Choose those of the claims. Headings in row {line}: {headings}.',
  },
  'import-without-row': {
    fr: 'Aucune valeur dans les colonnes choisies.',
    en: 'No value in the chosen columns.',
  },
  'import-forgotten': {
    fr: 'Ce tableau n’est plus en mémoire. Le choisir à nouveau.',
    en: 'This table is no longer in memory. Choose it again.',
  },
  'export-nothing': {
    fr: 'Aucune demande entière dans ce fichier : rien à exporter.',
    en: 'No complete claim in this file: nothing to export.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

/** What was asked for is not done, and why. */
export interface RefusalMessage {
  readonly refusal: keyof typeof refusals;
  readonly args?: Args;
}

/** Why something that was asked for is not done. */
export function wordRefusal({ refusal, args = {} }: RefusalMessage, language: Language): string {
  const { size } = args;
  // A size is a number in the sign of JSON.
  const said = typeof size === 'string' ? { ...args, size: number(size, language) } : args;
  return fill(refusals[refusal][language], said, language);
}
