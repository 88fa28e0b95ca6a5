import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';

/** What is to be said along with a change that was asked for: what it leaves to be done, and what of it was not. `{name}` is filled in. */
export const notes = {
  'fichier-plein': {
    fr: 'Le fichier a déjà 200 demandes, le maximum : rien n’est collé.',
    en: 'The file already has 200 claims, the most it may have: nothing is pasted.',
  },
  'lignes-en-trop': {
    fr: 'Un fichier a 200 demandes au plus. Demandes collées : {collees} ; laissées de côté, les dernières : {restantes}.',
    en: 'A file has 200 claims at most. Claims pasted: {collees}; the last ones left out: {restantes}.',
  },
  'colonnes-non-reprises': {
    fr: 'Colonnes non reprises : {titres}.',
    en: 'Columns not taken: {titres}.',
  },
  'mois-premier': {
    fr: 'Les dates du tableau ont été lues mois/jour/année.',
    en: 'The dates of the table were read month/day/year.',
  },
  'piece-ailleurs': {
    fr: '{nom} va à la ligne {ligne}, celle de son numéro {numero}.',
    en: '{nom} goes to line {ligne}, that of its number {numero}.',
  },
  'piece-numero-inconnu': {
    fr: '{nom} porte le numéro {numero}, qu’aucune demande du fichier n’a : non ajouté.',
    en: '{nom} bears the number {numero}, which no claim of the file has: not added.',
  },
  'piece-autre-logiciel': {
    fr: '{nom} est nommé pour un autre logiciel ({logiciel}) : non ajouté.',
    en: '{nom} is named for another software ({logiciel}): not added.',
  },
  'piece-format-refuse': {
    fr: '{nom} n’est pas un PDF, un PNG ou un JPG, les seuls formats admis : non ajouté.',
    en: '{nom} is no PDF, PNG or JPG, the only formats that are accepted: not added.',
  },
  'piece-type-inconnu': {
    fr: '{nom} : son nom ne dit pas ce que c’est (facture, VA ou catalogue) : non ajouté.',
    en: '{nom}: its name does not say what it is (facture, VA or catalogue): not added.',
  },
  'piece-sans-demande': {
    fr: '{nom} : le déposer sur la demande dont il est une pièce.',
    en: '{nom}: drop it on the claim that it is a document of.',
  },
  'piece-sans-numero': {
    fr: '{nom} : la ligne {ligne} n’a pas encore de numeroEditeur, dont son nom est fait : non ajouté.',
    en: '{nom}: line {ligne} has no numeroEditeur yet, which its name is made of: not added.',
  },
  'piece-sans-liste': {
    fr: '{nom} : la ligne {ligne} n’a pas de liste piecesJustificatives qui puisse être complétée : non ajouté.',
    en: '{nom}: line {ligne} has no list piecesJustificatives that could be added to: not added.',
  },
  'piece-deja-nommee': {
    fr: '{nom} est déjà nommé à la ligne {ligne}.',
    en: '{nom} is already named on line {ligne}.',
  },
  'piece-nom-pris': {
    fr: '{nom} devrait s’appeler {cible}, mais ce nom est déjà pris : non ajouté.',
    en: '{nom} should be called {cible}, but that name is already taken: not added.',
  },
  'piece-a-copier': {
    fr: '{nom} est à copier près du fichier de solde, sous le nom {cible}.',
    en: '{nom} is to be copied near the claim file, under the name {cible}.',
  },
  'tableur-encodage': {
    fr: 'Le fichier n’est pas en UTF-8 : il est lu comme du Windows-1252 (Latin-1). Vérifier les accents.',
    en: 'The file is not UTF-8: it is read as Windows-1252 (Latin-1). Check the accents.',
  },
  'tableur-feuille': {
    fr: 'Feuille lue : « {nom} ». Non lues : {autres}.',
    en: 'Sheet read: “{nom}”. Not read: {autres}.',
  },
  'tableur-formules': {
    fr: '{cellules} : formule sans résultat enregistré, lue comme vide. Ouvrir le classeur dans un tableur et l’enregistrer.',
    en: '{cellules}: a formula whose result was not saved, read as empty. Open the workbook in a spreadsheet and save it.',
  },
  'tableur-erreurs': {
    fr: '{cellules} : erreur de calcul du tableur, lue comme vide.',
    en: '{cellules}: an error of the spreadsheet’s, read as empty.',
  },
  'tableur-fusions': {
    fr: 'Cellules fusionnées {plages} : leur valeur vaut pour chacune de leurs lignes.',
    en: 'Merged cells {plages}: their value counts for each of their rows.',
  },
  'tableur-fusions-autres': {
    fr: 'Cellules fusionnées {plages} : leur valeur ne vaut que pour la première.',
    en: 'Merged cells {plages}: their value counts for the first one alone.',
  },
  'tableur-lignes-masquees': {
    fr: 'Lignes masquées, lues comme les autres : {lignes}. Les supprimer du classeur si elles ne sont pas à reprendre.',
    en: 'Hidden rows, read like the others: {lignes}. Remove them from the workbook if they are not to be taken.',
  },
  'tableur-colonnes-masquees': {
    fr: 'Colonnes masquées, lues comme les autres : {colonnes}.',
    en: 'Hidden columns, read like the others: {colonnes}.',
  },
  'import-rattachees': {
    fr: 'Lignes du tableau jointes à la demande au-dessus, car elles n’ont que des bénéficiaires ou des pièces : {lignes}.',
    en: 'Rows of the table joined to the claim above, since they have beneficiaries or documents alone: {lignes}.',
  },
  'import-pieces': {
    fr: '{cellules} : ce n’est pas le nom d’un PDF, d’un PNG ou d’un JPG, non repris.',
    en: '{cellules}: not the name of a PDF, PNG or JPG, not taken.',
  },
  'import-sans-titre': {
    fr: '{cellules} : sous aucun titre, non repris.',
    en: '{cellules}: under no heading, not taken.',
  },
  'import-manquantes': {
    fr: 'Sans colonne, à remplir ensuite : {cles}.',
    en: 'Without a column, to be filled in afterwards: {cles}.',
  },
  'export-abimees': {
    fr: 'Demandes abîmées, non exportées : lignes {lignes}. Réparer leur JSON.',
    en: 'Damaged claims, not exported: lines {lignes}. Repair their JSON.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export interface Note {
  readonly note: keyof typeof notes;
  readonly args?: Args;
}

/** What is to be said along with a change. */
export function wordNote({ note, args = {} }: Note, langue: Langue): string {
  return fill(notes[note][langue], args, langue);
}
