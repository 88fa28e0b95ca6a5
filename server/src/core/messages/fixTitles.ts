/** What a repair is called in a menu, by what it does. `{name}` is filled in. */
export const fixTitles = {
  ecrire: { fr: 'Écrire {texte}', en: 'Write {texte}' },
  'virgule-supprimer': { fr: 'Supprimer la virgule', en: 'Remove the comma' },
  'virgule-ajouter': { fr: 'Ajouter la virgule', en: 'Add the comma' },
  ajouter: { fr: 'Ajouter « {cle} »', en: 'Add “{cle}”' },
  'renumeroter-ligne': { fr: 'Numéroter cette ligne {attendu}', en: 'Number this line {attendu}' },
  'renumeroter-tout': { fr: 'Renuméroter toutes les lignes à partir de 1', en: 'Renumber all lines from 1' },
  'renommer-fichier': { fr: 'Renommer le fichier en {nom}', en: 'Rename the file to {nom}' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type FixKind = keyof typeof fixTitles;
