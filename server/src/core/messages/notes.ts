import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What is to be said along with a change that was asked for: what it leaves to be done, and what of it was not. `{name}` is filled in. */
export const notes = {
  'file-full': {
    fr: 'Le fichier a déjà 200 demandes, le maximum : rien n’est collé.',
    en: 'The file already has 200 claims, the maximum: nothing is pasted.',
  },
  'extra-lines': {
    fr: '200 demandes au maximum : {pasted} collées, les {remaining} dernières ne le sont pas.',
    en: 'At most 200 claims: {pasted} pasted, the last {remaining} are not.',
  },
  'columns-not-taken': {
    fr: 'Colonnes ignorées : {headings}.',
    en: 'Columns ignored: {headings}.',
  },
  'month-first': {
    fr: 'Dates lues mois/jour/année.',
    en: 'Dates read as month/day/year.',
  },
  'piece-elsewhere': {
    fr: '{name} est ajouté à la demande {line}, qui porte le numéro {number}.',
    en: '{name} is added to claim {line}, which has number {number}.',
  },
  'piece-number-unknown': {
    fr: '{name} porte le numéro {number}, d’aucune demande : non ajouté.',
    en: '{name} has number {number}, which is in no claim: not added.',
  },
  'piece-other-software': {
    fr: '{name} est nommé pour un autre logiciel ({software}) : non ajouté.',
    en: '{name} is named for other software ({software}): not added.',
  },
  'piece-format-refused': {
    fr: '{name} n’est ni PDF, ni PNG, ni JPG : non ajouté.',
    en: '{name} is not PDF, PNG or JPG: not added.',
  },
  'piece-type-unknown': {
    fr: '{name} : type inconnu (facture, VA ou catalogue) : non ajouté.',
    en: '{name}: unknown type (invoice, VA or catalog): not added.',
  },
  'piece-without-demande': {
    fr: '{name} : le déposer dans une demande.',
    en: '{name}: drop it into a claim.',
  },
  'piece-without-number': {
    fr: '{name} : la demande {line} n’a pas de numeroEditeur : non ajouté.',
    en: '{name}: claim {line} has no numeroEditeur: not added.',
  },
  'piece-without-list': {
    fr: '{name} : la demande {line} n’a pas de liste piecesJustificatives utilisable : non ajouté.',
    en: '{name}: claim {line} has no usable piecesJustificatives list: not added.',
  },
  'piece-already-named': {
    fr: '{name} est déjà dans la demande {line}.',
    en: '{name} is already in claim {line}.',
  },
  'piece-name-taken': {
    fr: '{name} devrait se nommer {target}, mais ce nom est pris : non ajouté.',
    en: '{name} should be named {target}, but that name is taken: not added.',
  },
  'piece-to-copy': {
    fr: 'Copier {name} dans le dossier, sous le nom {target}.',
    en: 'Copy {name} into the folder as {target}.',
  },
  'table-encoding': {
    fr: 'Fichier lu en Windows-1252, pas en UTF-8. Vérifier les accents.',
    en: 'File read as Windows-1252, not UTF-8. Check the accents.',
  },
  'table-sheet': {
    fr: 'Feuille lue : « {name} ». Ignorées : {others}.',
    en: 'Sheet read: “{name}”. Ignored: {others}.',
  },
  'table-formulas': {
    fr: '{cells} : formule sans résultat, lue vide. Ouvrir et enregistrer le classeur dans un tableur.',
    en: '{cells}: formula without a result, read as empty. Open and save the workbook in a spreadsheet.',
  },
  'table-errors': {
    fr: '{cells} : erreur de calcul, lue vide.',
    en: '{cells}: calculation error, read as empty.',
  },
  'table-merges': {
    fr: 'Cellules fusionnées {ranges} : valeur appliquée à chaque ligne.',
    en: 'Merged cells {ranges}: the value applies to each row.',
  },
  'table-other-merges': {
    fr: 'Cellules fusionnées {ranges} : valeur de la première seule.',
    en: 'Merged cells {ranges}: the value applies to the first one only.',
  },
  'table-hidden-rows': {
    fr: 'Lignes masquées, lues aussi : {lines}. Les supprimer du classeur au besoin.',
    en: 'Hidden rows, read too: {lines}. Remove them from the workbook if needed.',
  },
  'table-hidden-columns': {
    fr: 'Colonnes masquées, lues aussi : {columns}.',
    en: 'Hidden columns, read too: {columns}.',
  },
  'import-attached': {
    fr: 'Lignes jointes à la demande au-dessus (bénéficiaires ou pièces seuls) : {lines}.',
    en: 'Rows joined to the claim above (beneficiaries or documents only): {lines}.',
  },
  'import-pieces': {
    fr: '{cells} : pas un nom de PDF, PNG ou JPG, ignoré.',
    en: '{cells}: not a PDF, PNG or JPG name, ignored.',
  },
  'import-without-heading': {
    fr: '{cells} : sans titre de colonne, ignoré.',
    en: '{cells}: no column heading, ignored.',
  },
  'import-missing': {
    fr: 'Sans colonne, à remplir ensuite : {keys}.',
    en: 'No column, to be filled in afterwards: {keys}.',
  },
  'export-damaged': {
    fr: 'Demandes endommagées, non exportées : {lines}. Corriger leur JSON.',
    en: 'Damaged claims, not exported: {lines}. Fix their JSON.',
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
