import { ecrireNomJson, existeJour, lireNomJson, type NomJson } from '../../depot/nomJson.ts';
import { startOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';

/** What the copy of a file gets behind its name: ` (1)`, ` - Copie`, ` copy 2`, `.json.txt`. */
const COPY = /^(JSON-.*?)(?: ?\(\d+\)| - cop(?:ie|y)(?: ?\(\d+\))?| cop(?:ie|y)(?: \d+)?)?\.json(?:\.(?:txt|json))?$/i;

/** The name of a claim file is `JSON-numeroAns-AAAAMMJJ-NNN.json` (3.3). Its number is `nom-json-ans`'s to compare. */
export const nomJson: RuleOf<'nom-json'> = {
  code: 'nom-json',
  level: 'error',
  checkEntete({ root, ans }, report, { kind, nomJson: nom, aujourdhui }) {
    if (root === undefined || nom === undefined || kind !== 'claim') return;
    const how = wording(nom, { ans: ans ?? 'numeroAns', jour: aujourdhui ?? 'AAAAMMJJ', numero: '001' });
    if (how !== undefined) report({ ...startOf(root), ...how, args: { ...how.args, nom } });
  },
  fix({ args }) {
    const nom = args?.attendu;
    if (nom === undefined) return [];
    const files = [{ what: 'rename', chemin: undefined, nom: String(nom) }] as const;
    return [{ kind: 'renommer-fichier', args: { nom }, safe: false, edits: [], files }];
  },
};

/** Undefined for a right name; `usual` is one that would be right. */
function wording(nom: string, usual: NomJson): Wording<'nom-json'> | undefined {
  const parts = lireNomJson(nom);
  if (parts !== undefined) return wordingOfParts(parts);
  const plain = plainName(nom);
  if (plain !== undefined) {
    const attendu = ecrireNomJson(plain);
    return { kind: attendu.toLowerCase() === nom.toLowerCase() ? 'casse' : 'copie', args: { attendu } };
  }
  return { kind: 'forme', args: { attendu: ecrireNomJson(usual) } };
}

function wordingOfParts({ jour, numero }: NomJson): Wording<'nom-json'> | undefined {
  if (!existeJour(jour)) return { kind: 'jour', args: { jour } };
  return numero === '000' ? { kind: 'numero', args: {} } : undefined;
}

/** The right name that a copy, or one in another case, was made of. */
function plainName(nom: string): NomJson | undefined {
  const [, base = ''] = COPY.exec(nom) ?? [];
  return lireNomJson(`${base.replace(/^json/i, 'JSON')}.json`);
}
