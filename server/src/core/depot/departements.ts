/** A French department, by the number that people call it by. */
export interface Departement {
  readonly code: string;
  readonly nom: string;
}

/** The mainland in the order of its numbers, 01 to 95: 20 became 2A and 2B. */
const METROPOLE = [
  ...['Ain', 'Aisne', 'Allier', 'Alpes-de-Haute-Provence', 'Hautes-Alpes', 'Alpes-Maritimes', 'Ardèche', 'Ardennes'],
  ...['Ariège', 'Aube', 'Aude', 'Aveyron', 'Bouches-du-Rhône', 'Calvados', 'Cantal', 'Charente', 'Charente-Maritime'],
  ...['Cher', 'Corrèze', '', 'Côte-d’Or', 'Côtes-d’Armor', 'Creuse', 'Dordogne', 'Doubs', 'Drôme', 'Eure'],
  ...['Eure-et-Loir', 'Finistère', 'Gard', 'Haute-Garonne', 'Gers', 'Gironde', 'Hérault', 'Ille-et-Vilaine', 'Indre'],
  ...[
    'Indre-et-Loire',
    'Isère',
    'Jura',
    'Landes',
    'Loir-et-Cher',
    'Loire',
    'Haute-Loire',
    'Loire-Atlantique',
    'Loiret',
  ],
  ...['Lot', 'Lot-et-Garonne', 'Lozère', 'Maine-et-Loire', 'Manche', 'Marne', 'Haute-Marne', 'Mayenne'],
  ...['Meurthe-et-Moselle', 'Meuse', 'Morbihan', 'Moselle', 'Nièvre', 'Nord', 'Oise', 'Orne', 'Pas-de-Calais'],
  ...[
    'Puy-de-Dôme',
    'Pyrénées-Atlantiques',
    'Hautes-Pyrénées',
    'Pyrénées-Orientales',
    'Bas-Rhin',
    'Haut-Rhin',
    'Rhône',
  ],
  ...['Haute-Saône', 'Saône-et-Loire', 'Sarthe', 'Savoie', 'Haute-Savoie', 'Paris', 'Seine-Maritime', 'Seine-et-Marne'],
  ...['Yvelines', 'Deux-Sèvres', 'Somme', 'Tarn', 'Tarn-et-Garonne', 'Var', 'Vaucluse', 'Vendée', 'Vienne'],
  ...['Haute-Vienne', 'Vosges', 'Yonne', 'Territoire de Belfort', 'Essonne', 'Hauts-de-Seine', 'Seine-Saint-Denis'],
  ...['Val-de-Marne', 'Val-d’Oise'],
];

const DEPARTEMENTS: ReadonlyMap<string, Departement> = new Map(
  [
    ...METROPOLE.map((nom, index) => ({ code: String(index + 1).padStart(2, '0'), nom })),
    { code: '2A', nom: 'Corse-du-Sud' },
    { code: '2B', nom: 'Haute-Corse' },
  ]
    .filter(({ nom }) => nom !== '')
    .map((departement) => [departement.code, departement]),
);

/** Overseas, by the number's first four characters: Mayotte, once 985, has kept its old ones. */
const OUTRE_MER: ReadonlyMap<string, Departement> = new Map([
  ['9701', { code: '971', nom: 'Guadeloupe' }],
  ['9702', { code: '972', nom: 'Martinique' }],
  ['9703', { code: '973', nom: 'Guyane' }],
  ['9704', { code: '974', nom: 'La Réunion' }],
  ['9705', { code: '975', nom: 'Saint-Pierre-et-Miquelon' }],
  ['9706', { code: '976', nom: 'Mayotte' }],
  ['9805', { code: '976', nom: 'Mayotte' }],
  ['9806', { code: '986', nom: 'Wallis-et-Futuna' }],
  ['9807', { code: '987', nom: 'Polynésie française' }],
  ['9808', { code: '988', nom: 'Nouvelle-Calédonie' }],
]);

/** The department that a FINESS number begins with; of an overseas one that is not known, only that it is overseas. */
export function departementOf(finess: string): Departement | undefined {
  const code = finess.slice(0, 2);
  if (!isOverseas(code)) return DEPARTEMENTS.get(code);
  return OUTRE_MER.get(finess.slice(0, 4)) ?? { code, nom: 'Outre-mer' };
}

/** Whether a FINESS number's first two characters are of a department: 01 to 95 but 20, 2A, 2B, overseas 97 and 98. */
export function hasDepartement(finess: string): boolean {
  const code = finess.slice(0, 2);
  return isOverseas(code) || DEPARTEMENTS.has(code);
}

function isOverseas(code: string): boolean {
  return code === '97' || code === '98';
}
