/** The keys of each block of a demande (2.2, 3.2), in the specification's order. */
export const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  demandeHeader: ['numLigne', 'typeAction', 'numeroASP', 'numeroEditeur'],
  facture: ['dateFacture', 'montantSegurHTFacture'],
  theBeneficiaires: ['beneficiaires'],
  pieces: ['piecesJustificatives'],
  reportLink: ['lienCompteRendu'],
  scenarioInstallation: [
    'isDirectToDMP',
    'identDMP',
    'isDirectToMSSPro',
    'adresseBoiteMSSPro',
    'isDirectToMSSCitoyen',
    'adresseBoiteMSSCitoyen',
  ],
  traitement: ['codeTraitement', 'libelleTraitement'],
};

/** The names of the objects that blocks stand in, by block. */
export type FieldSets = Readonly<Record<string, string>>;

/** Where the blocks of several keys are objects. */
export const USUAL: FieldSets = {
  facture: 'facture',
  scenarioInstallation: 'scenarioInstallation',
  traitement: 'traitement',
};

/** The same, and a block of one key bears the name of that key. */
export const NAMESAKES: FieldSets = {
  ...USUAL,
  theBeneficiaires: 'beneficiaires',
  pieces: 'piecesJustificatives',
  reportLink: 'lienCompteRendu',
};

/** The keys in their objects, where their block has one; each object stands where its first key would. */
export function inObjects<T>(
  demande: Readonly<Record<string, T>>,
  fieldSets: FieldSets,
): Record<string, T | Record<string, T>> {
  const result = new Map<string, T | Record<string, T>>();
  const opened: Record<string, Record<string, T>> = {};
  for (const [key, value] of Object.entries(demande)) {
    const name = fieldSets[blockOf(key)];
    if (name === undefined) result.set(key, value);
    else {
      opened[name] = { ...opened[name], [key]: value };
      result.set(name, opened[name]);
    }
  }
  return Object.fromEntries(result);
}

function blockOf(key: string): string {
  return Object.keys(BLOCKS).find((block) => BLOCKS[block]?.includes(key)) ?? '';
}
