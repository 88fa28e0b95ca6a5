import { ecrireDate, lireDate } from '../../depot/date.ts';
import { ecrireNomJson, existeJour, lireNomJson, type NomJson } from '../../depot/nomJson.ts';
import { startOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';
import { freeName, renameClaim } from './renaming.ts';

/** What the copy of a file gets behind its name: ` (1)`, ` - Copie`, ` copy 2`, `.json.txt`. */
const COPY = /^(JSON-.*?)(?: ?\(\d+\)| - cop(?:ie|y)(?: ?\(\d+\))?| cop(?:ie|y)(?: \d+)?)?\.json(?:\.(?:txt|json))?$/i;

/** The name of a claim file is `JSON-numeroAns-AAAAMMJJ-NNN.json` (3.3). Its number is `nom-json-ans`'s to compare. */
export const nomJson: RuleOf<'nom-json'> = {
  code: 'nom-json',
  level: 'error',
  checkEntete({ root, ans }, report, context) {
    const { kind, nomJson: nom, aujourdhui } = context;
    if (root === undefined || nom === undefined || kind !== 'claim') return;
    const usual = { ans: ans ?? 'numeroAns', jour: aujourdhui ?? 'AAAAMMJJ', numero: '001' };
    const how = wording(nom, usual, (parts) => freeName(parts, context));
    if (how !== undefined) report({ ...startOf(root), ...how, args: { ...how.args, nom } });
  },
  fix(_, read) {
    const { nomJson: nom = '', aujourdhui } = read.context;
    const parts = lireNomJson(nom) ?? plainName(nom);
    const ans = read.entete.ans ?? parts?.ans;
    if (ans === undefined) return [];
    const jours = new Set([...(parts ? daysOf(parts.jour) : []), ...(aujourdhui === undefined ? [] : [aujourdhui])]);
    const [first, second] = jours;
    // A name that tells a day keeps it.
    const possible = parts !== undefined && existeJour(parts.jour) ? [first] : [first, second];
    return possible.flatMap((jour) =>
      jour === undefined ? [] : renameClaim({ numero: '001', ...parts, ans, jour }, read),
    );
  },
};

/** The day of a name; where there is none such, the one that its digits mean in another order. */
function daysOf(jour: string): string[] {
  if (existeJour(jour)) return [jour];
  const date = lireDate(jour);
  return date === undefined ? [] : [ecrireDate(date).split('/').reverse().join('')];
}

/** Undefined for a right name; `usual` is one that would be right, and `free` gives one that nothing has taken. */
function wording(
  nom: string,
  usual: NomJson,
  free: (parts: NomJson) => string | undefined,
): Wording<'nom-json'> | undefined {
  const parts = lireNomJson(nom);
  if (parts !== undefined) return wordingOfParts(parts);
  const plain = plainName(nom);
  if (plain !== undefined) {
    const attendu = ecrireNomJson(plain);
    if (attendu.toLowerCase() === nom.toLowerCase()) return { kind: 'casse', args: { attendu } };
    return { kind: 'copie', args: { attendu: free(plain) ?? attendu } };
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
