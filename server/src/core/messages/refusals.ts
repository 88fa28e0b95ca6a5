import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';
import { number } from './quantites.ts';

/** Why what was asked for is not done. `{name}` is filled in. */
export const refusals = {
  ailleurs: {
    fr: 'Placer le curseur sur un numeroEditeur, ou sur le numéro dans un nomFichier.',
    en: 'Put the cursor on a numeroEditeur, or on the number in a nomFichier.',
  },
  vide: {
    fr: 'Ce numeroEditeur n’est pas encore rempli : l’écrire directement.',
    en: 'This numeroEditeur is not filled in yet: write it right here.',
  },
  'autre-numero': {
    fr: 'Ce nom porte le numéro {numero}, la demande a le numeroEditeur {editeur} : les accorder d’abord.',
    en: 'This name bears the number {numero}, its claim has the numeroEditeur {editeur}: make them agree first.',
  },
  forme: {
    fr: 'Un numeroEditeur a 5 chiffres ou lettres sans accent : « {nouveau} » ne convient pas.',
    en: 'A numeroEditeur has 5 digits or letters without accents: “{nouveau}” will not do.',
  },
  'deja-pris': {
    fr: 'Le numeroEditeur {nouveau} est déjà celui de la ligne {ligne} : rien n’est changé.',
    en: 'The numeroEditeur {nouveau} is already that of line {ligne}: nothing is changed.',
  },
  'nom-pris': {
    fr: 'La ligne {ligne} nomme déjà une pièce {nom} : rien n’est changé.',
    en: 'Line {ligne} already names a document {nom}: nothing is changed.',
  },
  'fichier-existe': {
    fr: 'Le fichier {lieu} existe déjà : rien n’est changé.',
    en: 'The file {lieu} already exists: nothing is changed.',
  },
  'non-lu': {
    fr: 'Ce fichier n’est pas contrôlé : rien n’y peut être renommé.',
    en: 'This file is not checked: nothing in it can be renamed.',
  },
  'non-retourne': {
    fr: 'Ce n’est pas un fichier retourné par le portail : aucune demande n’y a de codeTraitement ni de libelleTraitement.',
    en: 'This is no file that the portal returned: none of its claims has a codeTraitement or a libelleTraitement.',
  },
  'retour-abime': {
    fr: 'Le JSON de ce fichier est abîmé : ses demandes ne peuvent en être tirées. Le télécharger de nouveau, ou réparer ses erreurs.',
    en: 'The JSON of this file is damaged: its claims cannot be taken out of it. Download it again, or repair its errors.',
  },
  'aucune-refusee': {
    fr: 'Aucune demande refusée dans ce fichier : il n’y a rien à déposer de nouveau.',
    en: 'No refused claim in this file: there is nothing to submit again.',
  },
  'sans-ans': {
    fr: 'Ni l’en-tête ni le nom de ce fichier ne donnent un numeroAns : le nouveau fichier ne peut être nommé.',
    en: 'Neither the header nor the name of this file gives a numeroAns: the new file cannot be named.',
  },
  'sans-nom': {
    fr: 'Aucun nom du {jour} n’est libre dans ce dossier.',
    en: 'No name of {jour} is free in this folder.',
  },
  'trop-long': {
    fr: 'Ce fichier est trop gros pour être lu.',
    en: 'This file is too big to be read.',
  },
  'tableur-gros': {
    fr: 'Ce tableau pèse {taille} Mo, plus que les {limite} Mo qui sont lus : le partager en plusieurs fichiers.',
    en: 'This table is {taille} MB, more than the {limite} MB that are read: part it into several files.',
  },
  'tableur-deballe': {
    fr: 'Ce classeur se déplie en plus de 100 Mo : il n’est pas lu. Enregistrer la feuille des demandes seule, en .xlsx ou en CSV.',
    en: 'This workbook unpacks to more than 100 MB: it is not read. Save the sheet of the claims alone, as .xlsx or CSV.',
  },
  'tableur-lignes': {
    fr: 'Le tableau va jusqu’à la ligne {ligne} ; {limite} au plus sont lues : le partager en plusieurs fichiers.',
    en: 'The table goes on to row {ligne}; {limite} at most are read: part it into several files.',
  },
  'tableur-colonnes': {
    fr: 'Le tableau va jusqu’à la cellule {cellule} ; {limite} colonnes au plus sont lues : ne garder que celles des demandes.',
    en: 'The table goes on to cell {cellule}; {limite} columns at most are read: keep only those of the claims.',
  },
  'tableur-cellules': {
    fr: 'Ce tableau a plus de {limite} cellules : ne garder que les lignes et les colonnes des demandes, ou le partager en plusieurs fichiers.',
    en: 'This table has more than {limite} cells: keep only the rows and columns of the claims, or part it into several files.',
  },
  'tableur-cellule-longue': {
    fr: 'La cellule {cellule} a plus de {limite} caractères, ce qu’aucun tableur ne garde : la raccourcir ou la vider.',
    en: 'Cell {cellule} has more than {limite} characters, which no spreadsheet keeps: shorten it or empty it.',
  },
  'tableur-texte': {
    fr: 'Les cellules de ce tableau ont plus de {limite} millions de caractères en tout : ne garder que les colonnes des demandes, ou le partager en plusieurs fichiers.',
    en: 'The cells of this table have more than {limite} million characters in all: keep only the columns of the claims, or part it into several files.',
  },
  'tableur-parties': {
    fr: 'Ce classeur est fait de plus de {limite} parties : il n’est pas lu. Enregistrer la feuille des demandes seule, en .xlsx ou en CSV.',
    en: 'This workbook is made of more than {limite} parts: it is not read. Save the sheet of the claims alone, as .xlsx or CSV.',
  },
  'tableur-balise': {
    fr: 'Ce classeur a une balise trop longue ou trop imbriquée, qu’aucun tableur n’écrit : il n’est pas lu. L’ouvrir dans un tableur et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'This workbook has a tag that is too long or nested too deep, which no spreadsheet writes: it is not read. Open it in a spreadsheet and save it again as .xlsx or CSV.',
  },
  'tableur-recouvert': {
    fr: 'Des parties de ce classeur se recouvrent, ce qu’aucun tableur n’écrit : il n’est pas lu. L’ouvrir dans un tableur et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'Parts of this workbook lie in one another, which no spreadsheet writes: it is not read. Open it in a spreadsheet and save it again as .xlsx or CSV.',
  },
  'tableur-feuilles': {
    fr: 'Ce classeur donne plusieurs noms à une même feuille, ce qu’aucun tableur n’écrit : il n’est pas lu. L’ouvrir dans un tableur et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'This workbook gives one sheet several names, which no spreadsheet writes: it is not read. Open it in a spreadsheet and save it again as .xlsx or CSV.',
  },
  'tableur-arrete': {
    fr: 'La lecture de ce tableau prend trop de temps ou de mémoire, elle est arrêtée. Enregistrer la feuille des demandes seule, en .xlsx ou en CSV.',
    en: 'Reading this table takes too much time or memory, and was ended. Save the sheet of the claims alone, as .xlsx or CSV.',
  },
  'tableur-feuille-masquee': {
    fr: 'Seule une feuille masquée a des cellules remplies, « {nom} » : l’afficher dans un tableur si elle est à reprendre, et enregistrer.',
    en: 'Only a hidden sheet has cells that are filled, “{nom}”: show it in a spreadsheet if it is to be taken, and save.',
  },
  'tableur-sans-resultat': {
    fr: '{cellules} : des formules sans résultat enregistré, et rien d’autre. Ouvrir le classeur dans un tableur et l’enregistrer.',
    en: '{cellules}: formulas whose results were not saved, and nothing else. Open the workbook in a spreadsheet and save it.',
  },
  'tableur-balisage': {
    fr: 'Ce fichier est une page HTML ou du XML, quel que soit son nom : l’ouvrir dans un tableur et l’enregistrer en .xlsx ou en CSV.',
    en: 'This file is an HTML page or XML, whatever its name is: open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'tableur-ancien': {
    fr: 'Ce classeur est d’un ancien format d’Excel (.xls) : l’ouvrir dans un tableur et l’enregistrer en .xlsx ou en CSV.',
    en: 'This workbook has an old format of Excel’s (.xls): open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'tableur-ods': {
    fr: 'Ce classeur est au format OpenDocument (.ods) : l’ouvrir dans un tableur et l’enregistrer en .xlsx ou en CSV.',
    en: 'This workbook has the OpenDocument format (.ods): open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'tableur-chiffre': {
    fr: 'Ce classeur est protégé par un mot de passe : l’enregistrer sans mot de passe, en .xlsx ou en CSV.',
    en: 'This workbook is protected by a password: save it without one, as .xlsx or CSV.',
  },
  'tableur-abime': {
    fr: 'Ce classeur est abîmé, rien n’en est repris : l’ouvrir dans un tableur, qui saura peut-être le réparer, et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'This workbook is damaged, nothing of it is taken: open it in a spreadsheet, which may be able to repair it, and save it again as .xlsx or CSV.',
  },
  'tableur-abime-apres': {
    fr: 'Ce classeur est abîmé après la cellule {cellule}, rien n’en est repris : l’ouvrir dans un tableur, qui saura peut-être le réparer, et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'This workbook is damaged after cell {cellule}, nothing of it is taken: open it in a spreadsheet, which may be able to repair it, and save it again as .xlsx or CSV.',
  },
  'tableur-abime-cellule': {
    fr: 'La cellule {cellule} de ce classeur est abîmée, rien n’en est repris : la corriger dans un tableur, et l’enregistrer de nouveau en .xlsx ou en CSV.',
    en: 'Cell {cellule} of this workbook is damaged, nothing of it is taken: correct it in a spreadsheet, and save it again as .xlsx or CSV.',
  },
  'tableur-autre': {
    fr: 'Ce fichier n’est ni un CSV ni un classeur .xlsx : l’ouvrir dans un tableur et l’enregistrer sous l’une de ces formes.',
    en: 'This file is neither a CSV nor an .xlsx workbook: open it in a spreadsheet and save it as one of these.',
  },
  'tableur-vide': {
    fr: 'Ce tableau est vide.',
    en: 'This table is empty.',
  },
  'csv-guillemet': {
    fr: 'Ligne {ligne} du tableau, cellule {cellule} : un guillemet est ouvert et jamais fermé. Le fermer, ou le doubler s’il est du texte.',
    en: 'Row {ligne} of the table, cell {cellule}: a quotation mark is opened and never closed. Close it, or double it where it is text.',
  },
  'csv-guillemets': {
    fr: 'Ligne {ligne} du tableau, cellule {cellule} : du texte suit un guillemet fermant. Doubler les guillemets qui sont du texte.',
    en: 'Row {ligne} of the table, cell {cellule}: text follows a closing quotation mark. Double the quotation marks that are text.',
  },
  'csv-colonnes': {
    fr: 'Ligne {ligne} du tableau : {nombre} cellules, où les autres lignes en ont {attendu} ; {cellule} est en trop. Mettre entre guillemets la cellule qui contient un séparateur.',
    en: 'Row {ligne} of the table: {nombre} cells, where the other rows have {attendu}; {cellule} is one too many. Put the cell that has a separator in it between quotation marks.',
  },
  'csv-titres': {
    fr: 'Ligne {ligne} du tableau : {nombre} cellules sous {attendu} titres ; {cellule} est en trop. Mettre entre guillemets la cellule qui contient un séparateur, ou ajouter le titre qui manque.',
    en: 'Row {ligne} of the table: {nombre} cells under {attendu} headings; {cellule} is one too many. Put the cell that has a separator in it between quotation marks, or add the heading that is missing.',
  },
  'import-ans': {
    fr: 'Le numeroAns « {numeroAns} » ne peut nommer un fichier : il a 10 lettres ou chiffres.',
    en: 'The numeroAns “{numeroAns}” cannot name a file: it has 10 letters or digits.',
  },
  'import-double': {
    fr: 'Les colonnes {colonnes} sont toutes deux choisies pour {champ} : n’en garder qu’une.',
    en: 'The columns {colonnes} are both chosen for {champ}: keep one of them.',
  },
  'import-rien': {
    fr: 'Aucune colonne n’est reconnue : dire ce que contiennent celles des demandes. Titres lus à la ligne {ligne} : {titres}.',
    en: 'No column is recognised: say what those of the claims hold. Headings read on row {ligne}: {titres}.',
  },
  'import-sans-ligne': {
    fr: 'Aucune ligne du tableau n’a de valeur dans les colonnes qui sont prises.',
    en: 'No row of the table has a value in the columns that are taken.',
  },
  'import-oublie': {
    fr: 'Ce tableau n’est plus en mémoire : le choisir de nouveau.',
    en: 'This table is no longer in memory: choose it again.',
  },
  'export-rien': {
    fr: 'Aucune demande entière dans ce fichier : il n’y a rien à exporter.',
    en: 'No whole claim in this file: there is nothing to export.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

/** What was asked for is not done, and why. */
export interface Refus {
  readonly refus: keyof typeof refusals;
  readonly args?: Args;
}

/** Why something that was asked for is not done. */
export function wordRefus({ refus, args = {} }: Refus, langue: Langue): string {
  const { taille } = args;
  // A size is a number in the sign of JSON.
  const said = typeof taille === 'string' ? { ...args, taille: number(taille, langue) } : args;
  return fill(refusals[refus][langue], said, langue);
}
