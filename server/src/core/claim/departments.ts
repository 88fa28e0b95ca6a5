/** A French department, by the number that people call it by. */
export interface Department {
  readonly code: string;
  readonly name: string;
}

/** The mainland in the order of its numbers, 01 to 95: 20 became 2A and 2B. */
const MAINLAND = [
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

const DEPARTMENTS: ReadonlyMap<string, Department> = new Map(
  [
    ...MAINLAND.map((name, index) => ({ code: String(index + 1).padStart(2, '0'), name })),
    { code: '2A', name: 'Corse-du-Sud' },
    { code: '2B', name: 'Haute-Corse' },
  ]
    .filter(({ name }) => name !== '')
    .map((department) => [department.code, department]),
);

/** Overseas, by the number's first four characters: Mayotte, once 985, has kept its old ones. */
const OVERSEAS: ReadonlyMap<string, Department> = new Map([
  ['9701', { code: '971', name: 'Guadeloupe' }],
  ['9702', { code: '972', name: 'Martinique' }],
  ['9703', { code: '973', name: 'Guyane' }],
  ['9704', { code: '974', name: 'La Réunion' }],
  ['9705', { code: '975', name: 'Saint-Pierre-et-Miquelon' }],
  ['9706', { code: '976', name: 'Mayotte' }],
  ['9805', { code: '976', name: 'Mayotte' }],
  ['9806', { code: '986', name: 'Wallis-et-Futuna' }],
  ['9807', { code: '987', name: 'Polynésie française' }],
  ['9808', { code: '988', name: 'Nouvelle-Calédonie' }],
]);

/** The department that a FINESS number begins with; of an overseas one that is not known, only that it is overseas. */
export function departmentOf(finess: string): Department | undefined {
  const code = finess.slice(0, 2);
  if (!isOverseas(code)) return DEPARTMENTS.get(code);
  return OVERSEAS.get(finess.slice(0, 4)) ?? { code, name: 'Outre-mer' };
}

/** Whether a FINESS number's first two characters are of a department: 01 to 95 but 20, 2A, 2B, overseas 97 and 98. */
export function hasDepartment(finess: string): boolean {
  const code = finess.slice(0, 2);
  return isOverseas(code) || DEPARTMENTS.has(code);
}

function isOverseas(code: string): boolean {
  return code === '97' || code === '98';
}
