import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What is to be said along with a change that was asked for: what it leaves to be done, and what of it was not. `{name}` is filled in. */
export const notes = {
  'file-full': {
    fr: 'Le fichier a déjà 200 demandes, le maximum : rien n’est collé.',
    en: 'The file already has 200 claims, the most it may have: nothing is pasted.',
  },
  'extra-lines': {
    fr: 'Un fichier a 200 demandes au plus. Demandes collées : {pasted} ; laissées de côté, les dernières : {remaining}.',
    en: 'A file has 200 claims at most. Claims pasted: {pasted}; the last ones left out: {remaining}.',
  },
  'columns-not-taken': {
    fr: 'Colonnes non reprises : {headings}.',
    en: 'Columns not taken: {headings}.',
  },
  'month-first': {
    fr: 'Les dates du tableau ont été lues mois/jour/année.',
    en: 'The dates of the table were read month/day/year.',
  },
  'piece-elsewhere': {
    fr: '{name} va à la ligne {line}, celle de son numéro {number}.',
    en: '{name} goes to line {line}, that of its number {number}.',
  },
  'piece-number-unknown': {
    fr: '{name} porte le numéro {number}, qu’aucune demande du fichier n’a : non ajouté.',
    en: '{name} bears the number {number}, which no claim of the file has: not added.',
  },
  'piece-other-software': {
    fr: '{name} est nommé pour un autre logiciel ({software}) : non ajouté.',
    en: '{name} is named for another software ({software}): not added.',
  },
  'piece-format-refused': {
    fr: '{name} n’est pas un PDF, un PNG ou un JPG, les seuls formats admis : non ajouté.',
    en: '{name} is no PDF, PNG or JPG, the only formats that are accepted: not added.',
  },
  'piece-type-unknown': {
    fr: '{name} : son nom ne dit pas ce que c’est (facture, VA ou catalogue) : non ajouté.',
    en: '{name}: its name does not say what it is (facture, VA or catalogue): not added.',
  },
  'piece-without-demande': {
    fr: '{name} : le déposer sur la demande dont il est une pièce.',
    en: '{name}: drop it on the claim that it is a document of.',
  },
  'piece-without-number': {
    fr: '{name} : la ligne {line} n’a pas encore de numeroEditeur, dont son nom est fait : non ajouté.',
    en: '{name}: line {line} has no numeroEditeur yet, which its name is made of: not added.',
  },
  'piece-without-list': {
    fr: '{name} : la ligne {line} n’a pas de liste piecesJustificatives qui puisse être complétée : non ajouté.',
    en: '{name}: line {line} has no list piecesJustificatives that could be added to: not added.',
  },
  'piece-already-named': {
    fr: '{name} est déjà nommé à la ligne {line}.',
    en: '{name} is already named on line {line}.',
  },
  'piece-name-taken': {
    fr: '{name} devrait s’appeler {target}, mais ce nom est déjà pris : non ajouté.',
    en: '{name} should be called {target}, but that name is already taken: not added.',
  },
  'piece-to-copy': {
    fr: '{name} est à copier près du fichier de solde, sous le nom {target}.',
    en: '{name} is to be copied near the claim file, under the name {target}.',
  },
  'table-encoding': {
    fr: 'Le fichier n’est pas en UTF-8 : il est lu comme du Windows-1252 (Latin-1). Vérifier les accents.',
    en: 'The file is not UTF-8: it is read as Windows-1252 (Latin-1). Check the accents.',
  },
  'table-sheet': {
    fr: 'Feuille lue : « {name} ». Non lues : {others}.',
    en: 'Sheet read: “{name}”. Not read: {others}.',
  },
  'table-formulas': {
    fr: '{cells} : formule sans résultat enregistré, lue comme vide. Ouvrir le classeur dans un tableur et l’enregistrer.',
    en: '{cells}: a formula whose result was not saved, read as empty. Open the workbook in a spreadsheet and save it.',
  },
  'table-errors': {
    fr: '{cells} : erreur de calcul du tableur, lue comme vide.',
    en: '{cells}: an error of the spreadsheet’s, read as empty.',
  },
  'table-merges': {
    fr: 'Cellules fusionnées {ranges} : leur valeur vaut pour chacune de leurs lignes.',
    en: 'Merged cells {ranges}: their value counts for each of their rows.',
  },
  'table-other-merges': {
    fr: 'Cellules fusionnées {ranges} : leur valeur ne vaut que pour la première.',
    en: 'Merged cells {ranges}: their value counts for the first one alone.',
  },
  'table-hidden-rows': {
    fr: 'Lignes masquées, lues comme les autres : {lines}. Les supprimer du classeur si elles ne sont pas à reprendre.',
    en: 'Hidden rows, read like the others: {lines}. Remove them from the workbook if they are not to be taken.',
  },
  'table-hidden-columns': {
    fr: 'Colonnes masquées, lues comme les autres : {columns}.',
    en: 'Hidden columns, read like the others: {columns}.',
  },
  'import-attached': {
    fr: 'Lignes du tableau jointes à la demande au-dessus, car elles n’ont que des bénéficiaires ou des pièces : {lines}.',
    en: 'Rows of the table joined to the claim above, since they have beneficiaries or documents alone: {lines}.',
  },
  'import-pieces': {
    fr: '{cells} : ce n’est pas le nom d’un PDF, d’un PNG ou d’un JPG, non repris.',
    en: '{cells}: not the name of a PDF, PNG or JPG, not taken.',
  },
  'import-without-heading': {
    fr: '{cells} : sous aucun titre, non repris.',
    en: '{cells}: under no heading, not taken.',
  },
  'import-missing': {
    fr: 'Sans colonne, à remplir ensuite : {keys}.',
    en: 'Without a column, to be filled in afterwards: {keys}.',
  },
  'export-damaged': {
    fr: 'Demandes abîmées, non exportées : lignes {lines}. Réparer leur JSON.',
    en: 'Damaged claims, not exported: lines {lines}. Repair their JSON.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export interface Note {
  readonly note: keyof typeof notes;
  readonly args?: Args;
}

/** What is to be said along with a change. */
export function wordNote({ note, args = {} }: Note, language: Language): string {
  return fill(notes[note][language], args, language);
}
