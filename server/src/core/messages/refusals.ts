import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { number } from './quantities.ts';

/** Why what was asked for is not done. `{name}` is filled in. */
export const refusals = {
  elsewhere: {
    fr: 'Placer le curseur sur un numeroEditeur, ou sur le numéro dans un nomFichier.',
    en: 'Put the cursor on a numeroEditeur, or on the number in a nomFichier.',
  },
  empty: {
    fr: 'Ce numeroEditeur n’est pas encore rempli : l’écrire directement.',
    en: 'This numeroEditeur is not filled in yet: write it right here.',
  },
  'other-number': {
    fr: 'Ce nom porte le numéro {number}, la demande a le numeroEditeur {editeur} : les accorder d’abord.',
    en: 'This name bears the number {number}, its claim has the numeroEditeur {editeur}: make them agree first.',
  },
  form: {
    fr: 'Un numeroEditeur a 5 chiffres ou lettres sans accent : « {created} » ne convient pas.',
    en: 'A numeroEditeur has 5 digits or letters without accents: “{created}” will not do.',
  },
  'already-taken': {
    fr: 'Le numeroEditeur {created} est déjà celui de la ligne {line} : rien n’est changé.',
    en: 'The numeroEditeur {created} is already that of line {line}: nothing is changed.',
  },
  'name-taken': {
    fr: 'La ligne {line} nomme déjà une pièce {name} : rien n’est changé.',
    en: 'Line {line} already names a document {name}: nothing is changed.',
  },
  'file-exists': {
    fr: 'Le fichier {location} existe déjà : rien n’est changé.',
    en: 'The file {location} already exists: nothing is changed.',
  },
  unread: {
    fr: 'Ce fichier n’est pas contrôlé : rien n’y peut être renommé.',
    en: 'This file is not checked: nothing in it can be renamed.',
  },
  'not-returned': {
    fr: 'Ce n’est pas un fichier retourné par le portail : aucune demande n’y a de codeTraitement ni de libelleTraitement.',
    en: 'This is no file that the portal returned: none of its claims has a codeTraitement or a libelleTraitement.',
  },
  'damaged-returned': {
    fr: 'Le JSON de ce fichier est abîmé : ses demandes ne peuvent en être tirées. Le télécharger de nouveau, ou réparer ses erreurs.',
    en: 'The JSON of this file is damaged: its claims cannot be taken out of it. Download it again, or repair its errors.',
  },
  'none-rejected': {
    fr: 'Aucune demande refusée dans ce fichier : il n’y a rien à déposer de nouveau.',
    en: 'No refused claim in this file: there is nothing to submit again.',
  },
  'without-ans': {
    fr: 'Ni l’en-tête ni le nom de ce fichier ne donnent un numeroAns : le nouveau fichier ne peut être nommé.',
    en: 'Neither the header nor the name of this file gives a numeroAns: the new file cannot be named.',
  },
  'without-name': {
    fr: 'Aucun nom du {day} n’est libre dans ce dossier.',
    en: 'No name of {day} is free in this folder.',
  },
  'too-long': {
    fr: 'Ce fichier est trop gros pour être lu.',
    en: 'This file is too big to be read.',
  },
  'table-large': {
    fr: 'Ce tableau pèse {size} Mo, plus que les {limit} Mo qui sont lus : le partager en plusieurs fichiers.',
    en: 'This table is {size} MB, more than the {limit} MB that are read: part it into several files.',
  },
  'table-unpacked': {
    fr: 'Ce classeur se déplie en plus de 100 Mo : il n’est pas lu. Enregistrer la feuille des demandes seule, en .xlsx ou en CSV.',
    en: 'This workbook unpacks to more than 100 MB: it is not read. Save the sheet of the claims alone, as .xlsx or CSV.',
  },
  'table-rows': {
    fr: 'Le tableau va jusqu’à la ligne {line} ; {limit} au plus sont lues : le partager en plusieurs fichiers.',
    en: 'The table goes on to row {line}; {limit} at most are read: part it into several files.',
  },
  'table-columns': {
    fr: 'Le tableau va jusqu’à la cellule {cell} ; {limit} colonnes au plus sont lues : ne garder que celles des demandes.',
    en: 'The table goes on to cell {cell}; {limit} columns at most are read: keep only those of the claims.',
  },
  'table-cells': {
    fr: 'Ce tableau a plus de {limit} cellules : ne garder que les lignes et les colonnes des demandes, ou le partager en plusieurs fichiers.',
    en: 'This table has more than {limit} cells: keep only the rows and columns of the claims, or part it into several files.',
  },
  'table-long-cell': {
    fr: 'La cellule {cell} a plus de {limit} caractères, ce qu’aucun tableur ne garde : la raccourcir ou la vider.',
    en: 'Cell {cell} has more than {limit} characters, which no spreadsheet keeps: shorten it or empty it.',
  },
  'table-text': {
    fr: 'Les cellules de ce tableau ont plus de {limit} millions de caractères en tout : ne garder que les colonnes des demandes, ou le partager en plusieurs fichiers.',
    en: 'The cells of this table have more than {limit} million characters in all: keep only the columns of the claims, or part it into several files.',
  },
  'table-parts': {
    fr: 'Ce classeur est fait de plus de {limit} parties : il n’est pas lu. Enregistrer la feuille des demandes seule, en .xlsx ou en CSV.',
    en: 'This workbook is made of more than {limit} parts: it is not read. Save the sheet of the claims alone, as .xlsx or CSV.',
  },
  'table-tag': {
    fr: 'Ce classeur a une balise trop longue ou trop imbriquée, qu’aucun tableur n’écrit : il n’est pas lu. L’ouvrir dans un tableur et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'This workbook has a tag that is too long or nested too deep, which no spreadsheet writes: it is not read. Open it in a spreadsheet and save it again as .xlsx or CSV.',
  },
  'table-overlapping': {
    fr: 'Des parties de ce classeur se recouvrent, ce qu’aucun tableur n’écrit : il n’est pas lu. L’ouvrir dans un tableur et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'Parts of this workbook lie in one another, which no spreadsheet writes: it is not read. Open it in a spreadsheet and save it again as .xlsx or CSV.',
  },
  'table-sheets': {
    fr: 'Ce classeur donne plusieurs noms à une même feuille, ce qu’aucun tableur n’écrit : il n’est pas lu. L’ouvrir dans un tableur et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'This workbook gives one sheet several names, which no spreadsheet writes: it is not read. Open it in a spreadsheet and save it again as .xlsx or CSV.',
  },
  'table-stopped': {
    fr: 'La lecture de ce tableau prend trop de temps ou de mémoire, elle est arrêtée. Enregistrer la feuille des demandes seule, en .xlsx ou en CSV.',
    en: 'Reading this table takes too much time or memory, and was ended. Save the sheet of the claims alone, as .xlsx or CSV.',
  },
  'table-hidden-sheet': {
    fr: 'Seule une feuille masquée a des cellules remplies, « {name} » : l’afficher dans un tableur si elle est à reprendre, et enregistrer.',
    en: 'Only a hidden sheet has cells that are filled, “{name}”: show it in a spreadsheet if it is to be taken, and save.',
  },
  'table-without-result': {
    fr: '{cells} : des formules sans résultat enregistré, et rien d’autre. Ouvrir le classeur dans un tableur et l’enregistrer.',
    en: '{cells}: formulas whose results were not saved, and nothing else. Open the workbook in a spreadsheet and save it.',
  },
  'table-markup': {
    fr: 'Ce fichier est une page HTML ou du XML, quel que soit son nom : l’ouvrir dans un tableur et l’enregistrer en .xlsx ou en CSV.',
    en: 'This file is an HTML page or XML, whatever its name is: open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'table-old': {
    fr: 'Ce classeur est d’un ancien format d’Excel (.xls) : l’ouvrir dans un tableur et l’enregistrer en .xlsx ou en CSV.',
    en: 'This workbook has an old format of Excel’s (.xls): open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'table-ods': {
    fr: 'Ce classeur est au format OpenDocument (.ods) : l’ouvrir dans un tableur et l’enregistrer en .xlsx ou en CSV.',
    en: 'This workbook has the OpenDocument format (.ods): open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'table-encrypted': {
    fr: 'Ce classeur est protégé par un mot de passe : l’enregistrer sans mot de passe, en .xlsx ou en CSV.',
    en: 'This workbook is protected by a password: save it without one, as .xlsx or CSV.',
  },
  'table-damaged': {
    fr: 'Ce classeur est abîmé, rien n’en est repris : l’ouvrir dans un tableur, qui saura peut-être le réparer, et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'This workbook is damaged, nothing of it is taken: open it in a spreadsheet, which may be able to repair it, and save it again as .xlsx or CSV.',
  },
  'table-damaged-after': {
    fr: 'Ce classeur est abîmé après la cellule {cell}, rien n’en est repris : l’ouvrir dans un tableur, qui saura peut-être le réparer, et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'This workbook is damaged after cell {cell}, nothing of it is taken: open it in a spreadsheet, which may be able to repair it, and save it again as .xlsx or CSV.',
  },
  'table-damaged-cell': {
    fr: 'La cellule {cell} de ce classeur est abîmée, rien n’en est repris : la corriger dans un tableur, et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'Cell {cell} of this workbook is damaged, nothing of it is taken: correct it in a spreadsheet, and save it again as .xlsx or CSV.',
  },
  'table-other': {
    fr: 'Ce fichier n’est ni un CSV ni un classeur .xlsx : l’ouvrir dans un tableur et l’enregistrer sous l’une de ces formes.',
    en: 'This file is neither a CSV nor an .xlsx workbook: open it in a spreadsheet and save it as one of these.',
  },
  'table-empty': {
    fr: 'Ce tableau est vide.',
    en: 'This table is empty.',
  },
  'csv-quote': {
    fr: 'Ligne {line} du tableau, cellule {cell} : un guillemet est ouvert et jamais fermé. Le fermer, ou le doubler s’il est du texte.',
    en: 'Row {line} of the table, cell {cell}: a quotation mark is opened and never closed. Close it, or double it where it is text.',
  },
  'csv-quotes': {
    fr: 'Ligne {line} du tableau, cellule {cell} : du texte suit un guillemet fermant. Doubler les guillemets qui sont du texte.',
    en: 'Row {line} of the table, cell {cell}: text follows a closing quotation mark. Double the quotation marks that are text.',
  },
  'csv-columns': {
    fr: 'Ligne {line} du tableau : {number} cellules, où les autres lignes en ont {expected} ; {cell} est en trop. Mettre entre guillemets la cellule qui contient un séparateur.',
    en: 'Row {line} of the table: {number} cells, where the other rows have {expected}; {cell} is one too many. Put the cell that has a separator in it between quotation marks.',
  },
  'csv-headings': {
    fr: 'Ligne {line} du tableau : {number} cellules sous {expected} titres ; {cell} est en trop. Mettre entre guillemets la cellule qui contient un séparateur, ou ajouter le titre qui manque.',
    en: 'Row {line} of the table: {number} cells under {expected} headings; {cell} is one too many. Put the cell that has a separator in it between quotation marks, or add the heading that is missing.',
  },
  'import-ans': {
    fr: 'Le numeroAns « {numeroAns} » ne peut nommer un fichier : il a 10 lettres ou chiffres.',
    en: 'The numeroAns “{numeroAns}” cannot name a file: it has 10 letters or digits.',
  },
  'import-double': {
    fr: 'Les colonnes {columns} sont toutes deux choisies pour {field} : n’en garder qu’une.',
    en: 'The columns {columns} are both chosen for {field}: keep one of them.',
  },
  'import-nothing': {
    fr: 'Aucune colonne n’est reconnue : dire ce que contiennent celles des demandes. Titres lus à la ligne {line} : {headings}.',
    en: 'No column is recognised: say what those of the claims hold. Headings read on row {line}: {headings}.',
  },
  'import-without-row': {
    fr: 'Aucune ligne du tableau n’a de valeur dans les colonnes qui sont prises.',
    en: 'No row of the table has a value in the columns that are taken.',
  },
  'import-forgotten': {
    fr: 'Ce tableau n’est plus en mémoire : le choisir de nouveau.',
    en: 'This table is no longer in memory: choose it again.',
  },
  'export-nothing': {
    fr: 'Aucune demande entière dans ce fichier : il n’y a rien à exporter.',
    en: 'No whole claim in this file: there is nothing to export.',
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
