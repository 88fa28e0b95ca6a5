import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { titles } from '../../../server/src/core/messages/titles.ts';
import { RULES } from '../../../server/src/core/rules/index.ts';
import { root } from '../../lib/paths.ts';

export type Code = keyof typeof titles;
export const CODES = Object.keys(titles) as Code[];

interface Block {
  /** The folder under `server/src/core/rules/`. */
  readonly folder: string;
  readonly fr: string;
  readonly en: string;
}

const BLOCKS: readonly Block[] = [
  { folder: 'json', fr: 'JSON', en: 'JSON' },
  { folder: 'structure', fr: 'Structure', en: 'Structure' },
  { folder: 'header', fr: 'Entête', en: 'Header' },
  { folder: 'demande', fr: 'Demande', en: 'Claim' },
  { folder: 'facture', fr: 'Facture', en: 'Invoice' },
  { folder: 'beneficiaires', fr: 'Bénéficiaires', en: 'Beneficiaries' },
  { folder: 'pieces', fr: 'Pièces justificatives', en: 'Supporting documents' },
  { folder: 'scenario', fr: 'Scénario d’installation', en: 'Installation scenario' },
  { folder: 'claimName', fr: 'Nom du fichier', en: 'Name of the file' },
  { folder: 'nearby', fr: 'Fichiers voisins', en: 'Files nearby' },
];

/** A block with its rules, in the order in which they run. */
export interface BlockOfRules extends Block {
  readonly codes: readonly Code[];
}

/** Every rule in its block. */
export function blocksOfRules(): BlockOfRules[] {
  const files = globSync('server/src/core/rules/*/*.ts', { cwd: root });
  const folderOf = (code: string): string | undefined => {
    const file = files.find((path) => basename(path) === `${code}.ts`);
    return file && basename(dirname(file));
  };
  const order = RULES.map(({ code }) => code);
  const sorted = CODES.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return BLOCKS.map((block) => ({ ...block, codes: sorted.filter((code) => folderOf(code) === block.folder) }));
}

export function levelOf(code: string): 'error' | 'warning' | 'information' {
  return RULES.find((rule) => rule.code === code)?.level ?? 'information';
}
