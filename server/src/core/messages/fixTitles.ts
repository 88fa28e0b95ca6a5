/** What a repair is called in a menu, by what it does. `{name}` is filled in. */
export const fixTitles = {
  ecrire: { fr: 'Écrire {texte}', en: 'Write {texte}' },
  'virgule-supprimer': { fr: 'Supprimer la virgule', en: 'Remove the comma' },
  'virgule-ajouter': { fr: 'Ajouter la virgule', en: 'Add the comma' },
  ajouter: { fr: 'Ajouter « {cle} »', en: 'Add “{cle}”' },
  'renumeroter-ligne': { fr: 'Numéroter cette ligne {attendu}', en: 'Number this line {attendu}' },
  'renumeroter-tout': { fr: 'Renuméroter toutes les lignes à partir de 1', en: 'Renumber all lines from 1' },
  'ecrire-cle': { fr: 'Écrire {texte} dans « {cle} »', en: 'Write {texte} in “{cle}”' },
  'remettre-a-null': {
    fr: 'Remettre codeTraitement et libelleTraitement à null',
    en: 'Set codeTraitement and libelleTraitement back to null',
  },
  'finess-saisir': { fr: 'Saisir un numéro FINESS', en: 'Enter a FINESS number' },
  'finess-retirer': { fr: 'Retirer {valeur}', en: 'Remove {valeur}' },
  'piece-ajouter': { fr: 'Ajouter la pièce {nom}', en: 'Add the document {nom}' },
  'pieces-ajouter': { fr: 'Ajouter les pièces {noms}', en: 'Add the documents {noms}' },
  'piece-retirer': { fr: 'Retirer cette pièce, écrite deux fois', en: 'Remove this document, which is written twice' },
  'piece-renommer': {
    fr: 'Écrire {texte}, et renommer aussi le fichier',
    en: 'Write {texte}, and rename the file too',
  },
  'pieces-numero': {
    fr: 'Écrire le numéro {numero} dans le nom des pièces',
    en: 'Write the number {numero} in the names of the documents',
  },
  'pieces-numero-fichiers': {
    fr: 'Écrire le numéro {numero} dans le nom des pièces, et renommer aussi les fichiers',
    en: 'Write the number {numero} in the names of the documents, and rename the files too',
  },
  'piece-format': {
    fr: 'Nommer la pièce {nom}, dans le fichier et sur le disque, avec {format} pour formatFichier',
    en: 'Name the document {nom}, in the file and on the disk, with {format} for formatFichier',
  },
  'renommer-piece': { fr: 'Renommer {lieu} en {nom}', en: 'Rename {lieu} to {nom}' },
  'renommer-fichier': { fr: 'Renommer le fichier en {nom}', en: 'Rename the file to {nom}' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type FixKind = keyof typeof fixTitles;
