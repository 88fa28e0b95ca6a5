import { decouper } from '../../depot/decoupage.ts';
import { existeJour, lireNomJson, nomJsonSuivant } from '../../depot/nomJson.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/** A file of more than 200 demandes made several, named in sequence. */
export function decouperEnPlusieurs({ depot, context }: Plan): readonly Refactoring[] {
  const { nomJson, aujourdhui, voisinage } = context;
  const decoupage = decouper(depot, { nomJson, aujourdhui, pris: voisinage?.noms ?? [] });
  if (decoupage === undefined) return [];
  const { edits, fichiers } = decoupage;
  const files = fichiers.map((fichier) => ({ what: 'create', ...fichier }) as const);
  return [{ kind: 'decouper', args: { noms: fichiers.map(({ nom }) => nom).join(', ') }, edits, files }];
}

/** The file named as its header and its day ask for (3.3): what is right of its name is kept. */
export function renommerFichier({ depot, context }: Plan): readonly Refactoring[] {
  const { nomJson, aujourdhui, voisinage, kind } = context;
  const { ans } = depot.entete;
  if (kind !== 'claim' || nomJson === undefined || ans === undefined) return [];
  const own = lireNomJson(nomJson);
  const jour = own !== undefined && existeJour(own.jour) ? own.jour : aujourdhui;
  if (jour === undefined) return [];
  const numero = own?.numero ?? '001';
  const pris = (voisinage?.noms ?? []).filter((nom) => nom !== nomJson);
  const nom = nomJsonSuivant({ ans, jour, numero }, pris);
  if (nom === undefined || (own?.ans === ans && own.jour === jour && own.numero !== '000')) return [];
  return [{ kind: 'renommer-fichier', args: { nom }, edits: [], files: [{ what: 'rename', chemin: undefined, nom }] }];
}
