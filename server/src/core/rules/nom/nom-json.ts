import { plainSpelling } from '../../depot/characters.ts';
import { ecrireDate, lireDate } from '../../depot/date.ts';
import { ecrireNomJson, existeJour, lireNomJson, type NomJson } from '../../depot/nomJson.ts';
import { startOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';
import { freeName, renameClaim } from './renaming.ts';

/** What the copy of a file gets behind its name, ` (1)`, ` - Copie`, ` copy 2`, `.json.txt`, or before it. */
const COPY =
  /^(?:cop(?:ie|y)(?: ?\(\d+\))? (?:de |of )?)?(JSON-.*?)(?: ?\(\d+\)| - cop(?:ie|y)(?: ?\(\d+\))?| cop(?:ie|y)(?: \d+)?)?\.json(?:\.(?:txt|json))?$/i;

/** The name of a claim file is `JSON-numeroAns-AAAAMMJJ-NNN.json` (3.3). Its number is `nom-json-ans`'s to compare. */
export const nomJson: RuleOf<'nom-json'> = {
  code: 'nom-json',
  level: 'error',
  checkEntete({ root, ans }, report, context) {
    const { kind, nomJson: nom, aujourdhui } = context;
    if (root === undefined || nom === undefined || kind !== 'claim') return;
    const told = looseName(nom);
    const day = told && daysOf(told.jour)[0];
    const numero = told?.numero ?? '001';
    const usual = { ans: ans ?? told?.ans ?? 'numeroAns', jour: day ?? aujourdhui ?? 'AAAAMMJJ', numero };
    const how = wording(nom, usual, (parts) => freeName(parts, context));
    if (how !== undefined) report({ ...startOf(root), ...how, args: { ...how.args, nom } });
  },
  fix(_, read) {
    const { nomJson: nom = '', aujourdhui } = read.context;
    const parts = lireNomJson(nom) ?? plainName(nom) ?? looseName(nom);
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

/** What some programs write before it. */
const BEFORE = /^cop(?:ie|y)(?: ?\(\d+\))? (?:de |of )?/i;
/** Parts of a name with other signs between them, or another number of zeros; a number may be left out. */
const LOOSE =
  /^JSON[-_ .]+([0-9A-Za-z]+)[-_ .]+(\d{8}|\d{4}[-_.]\d{2}[-_.]\d{2})(?:[-_ .]+0*(\d{1,3}))?(?: ?\(\d+\)| - cop(?:ie|y))?\.json$/i;

/** What a name in another form than the norm's says: its day and number are kept in the one that is proposed. */
function looseName(nom: string): NomJson | undefined {
  const [, ans, jour = '', numero = '1'] = LOOSE.exec(plainSpelling(nom).replace(BEFORE, '')) ?? [];
  return ans === undefined
    ? undefined
    : { ans, jour: jour.replace(/\D/g, ''), numero: String(Number(numero) || 1).padStart(3, '0') };
}

/** The right name that a copy, or one in another case, was made of. */
function plainName(nom: string): NomJson | undefined {
  const [, base = ''] = COPY.exec(nom) ?? [];
  return lireNomJson(`${base.replace(/^json/i, 'JSON')}.json`);
}
