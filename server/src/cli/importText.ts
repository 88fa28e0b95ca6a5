import { shownOf } from '../core/echange/echange.ts';
import { wordMessage } from '../core/messages/messages.ts';
import { wordNote } from '../core/messages/notes.ts';
import type { FileSystem } from '../core/ports.ts';
import { lettresDe } from '../core/tableur/feuille.ts';
import type { Importe } from './import.ts';
import type { ImportOptions } from './options.ts';
import { say } from './texts.ts';

/** So many problems are shown. */
const SHOWN = 200;

/** What is said of a table that was imported, or would be: the match of its columns, its files, and what is wrong. */
export function saidOfImport(importe: Importe, folder: string, options: ImportOptions, fs: FileSystem): string {
  const { lu, made } = importe;
  const { langue, dryRun } = options;
  const remarques = [...lu.remarques, ...made.remarques].map((note) => `  ${wordNote(note, langue)}`);
  const files = made.fichiers.map(({ nom, lignes }) =>
    say(langue, dryRun ? 'import-serait-ecrit' : 'import-ecrit', {
      chemin: fs.join(folder, nom),
      demandes: lignes.length,
    }),
  );
  const lines = [headOf(importe, options), ...columnsOf(importe, options), ...remarques, ...files];
  return [...lines, ...problemsOf(importe, options), ''].join('\n');
}

function headOf({ source, lu, made }: Importe, { langue }: ImportOptions): string {
  const demandes = made.fichiers.reduce((sum, { lignes }) => sum + lignes.length, 0);
  return say(langue, 'import-bilan', { chemin: source, lignes: lu.numeros.length, demandes });
}

function columnsOf({ lu, choix }: Importe, { langue }: ImportOptions): readonly string[] {
  return choix.map((champ, at) => {
    const titre = (lu.titres[at] ?? '').replace(/\s+/g, ' ');
    const quoi = champ === 'ignorer' ? say(langue, 'import-ignoree') : champ;
    return `  ${lettresDe(at)} ${titre === '' ? '' : `(${titre}) `}→ ${quoi}`;
  });
}

function problemsOf({ made }: Importe, { langue }: ImportOptions): readonly string[] {
  const shown = shownOf(made.problemes, SHOWN).map(({ problem, fichier, ligne }) =>
    say(langue, ligne === undefined ? 'import-probleme-entete' : 'import-probleme', {
      ligne: ligne ?? 0,
      niveau: say(langue, problem.level),
      code: problem.code,
      message: wordMessage(problem.message, langue),
      fichier,
    }),
  );
  const more = made.problemes.length - shown.length;
  return more > 0 ? [...shown, say(langue, 'import-autres', { nombre: more })] : shown;
}
