import { construire } from '../core/deposit/archives.ts';
import { nouvelleMarque } from '../core/deposit/nomArchive.ts';
import { type Atelier, type Preparation, preparer } from '../core/deposit/preparer.ts';
import { type Dit, wordDepot } from '../core/messages/depositTexts.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import { createService, MAX_LENGTH } from '../core/service.ts';
import type { Outcome } from './check.ts';
import { baseName, look, reasonOf, whyTooLong } from './files.ts';
import { findTargets, type Target } from './find.ts';
import { problemsAsText, titleOf } from './formats/text.ts';
import type { ZipOptions } from './options.ts';
import { estLeModele, reglagesOf } from './reglages.ts';
import { Reporter, type ReportHost } from './reporter.ts';
import { say } from './texts.ts';

/** What became of one file: 0, its archives are there; 1, something stopped it; 2, a file could not be read or written. */
interface Zipped {
  readonly said: readonly string[];
  readonly code: Outcome['exitCode'];
}

/** `solde zip`: prepares the deposit of files, and of the claims that folders hold, one after the other. */
export async function runZip(
  host: Pick<ReportHost, 'fs' | 'version'>,
  options: ZipOptions,
  signal?: AbortSignal,
): Promise<Outcome> {
  const atelier = await atelierOf(host, options);
  const all: Zipped[] = [];
  for (const target of await findTargets(host.fs, options.paths)) {
    if (!estLeModele(target.path, options)) all.push(await zipTarget(target, atelier, options, signal));
  }
  const exitCode = all.reduce<Zipped['code']>((worst, { code }) => (code > worst ? code : worst), 0);
  return { output: `${all.flatMap(({ said }) => [...said, '']).join('\n')}`, exitCode };
}

/** What deposits are made with: the report on one is written once its archives are there. */
interface Bench extends Atelier {
  report(chemin: string): Promise<Zipped>;
}

async function atelierOf({ fs, version }: Pick<ReportHost, 'fs' | 'version'>, options: ZipOptions): Promise<Bench> {
  const { langue, modele, tailleMax } = options;
  const aujourdhui = new Date();
  const service = createService(() => aujourdhui);
  const reglages = await reglagesOf(fs, service, options);
  return {
    fs,
    aujourdhui,
    tailleMax,
    look: (path) => look(path, new Explorer(fs, { tailleMax: MAX_LENGTH })),
    examiner: (bytes, nomJson, voisinage) => service.examiner(bytes, { ...reglages, nomJson, voisinage }),
    report: async (chemin) => {
      const said: string[] = [];
      const tell = (text: string): void => void said.push(`  ${text.trimEnd()}`);
      const asked = { langue, modele, voisins: true, forme: 'html', sortie: undefined } as const;
      const reporter = new Reporter({ fs, version, out: tell, err: tell }, asked, { service, reglages });
      const code = await reporter.report({ path: chemin, isNamed: true });
      return { said, code };
    },
  };
}

async function zipTarget(
  target: Target,
  atelier: Bench,
  options: ZipOptions,
  signal: AbortSignal | undefined,
): Promise<Zipped> {
  const { path: chemin } = target;
  const { langue } = options;
  const unread = (raison: string): Zipped => ({ said: [say(langue, 'illisible', { chemin, raison })], code: 2 });
  if ('error' in target) return unread(reasonOf(target.error, langue));
  try {
    const tooLong = await whyTooLong(atelier.fs, chemin, langue);
    if (tooLong !== undefined) return unread(tooLong);
    const preparation = await preparer(atelier, chemin, baseName(chemin));
    const stopped = stop(preparation, options);
    if (stopped !== undefined) {
      const isOther = preparation.kind !== 'claim' && preparation.kind !== undefined;
      return isOther && !target.isNamed ? { ...stopped, code: 0 } : stopped;
    }
    if (options.renommer && preparation.jour !== undefined)
      return await rename(atelier, preparation, options, target.isNamed, signal);
    return await build(atelier, preparation, options, signal);
  } catch (error) {
    return unread(reasonOf(error, langue));
  }
}

/** Gives the file a name of today, and begins anew with it. */
async function rename(
  atelier: Bench,
  { chemin, dossier, jour, existantes }: Preparation,
  options: ZipOptions,
  isNamed: boolean,
  signal: AbortSignal | undefined,
): Promise<Zipped> {
  const { langue } = options;
  if (jour?.nouveau === undefined) return { said: [say(langue, 'aucun-nom', { chemin })], code: 1 };
  const path = atelier.fs.join(dossier, jour.nouveau);
  try {
    await atelier.fs.rename(chemin, path, false);
  } catch (error) {
    return { said: [say(langue, 'pas-ecrit', { chemin, raison: reasonOf(error, langue) })], code: 2 };
  }
  const { said, code } = await zipTarget({ path, isNamed }, atelier, options, signal);
  const left = existantes.length === 0 ? [] : [`  ${say(langue, 'anciennes-la', { noms: existantes.join(', ') })}`];
  return { said: [say(langue, 'renomme', { chemin, nom: jour.nouveau }), ...left, ...said], code };
}

/** What is said where nothing is prepared; undefined where it can be. */
function stop(preparation: Preparation, { langue, maxWarnings }: ZipOptions): Zipped | undefined {
  const { chemin, kind, text, erreurs, obstacles, avertissements } = preparation;
  const title = titleOf(chemin, kind, langue);
  if (erreurs.length + obstacles.length > 0) {
    const args = { chemin, erreurs: erreurs.length, obstacles: obstacles.length };
    const problems = problemsAsText(chemin, { text, problems: erreurs }, langue);
    return { said: [title, ...problems, ...lines(obstacles, langue), say(langue, 'pas-prepare', args)], code: 1 };
  }
  if (maxWarnings === undefined || avertissements.length <= maxWarnings) return undefined;
  const args = { nombre: avertissements.length, permis: maxWarnings };
  return { said: [...warningsOf(preparation, langue), say(langue, 'trop-d-avertissements', args)], code: 1 };
}

async function build(
  { fs, report }: Bench,
  preparation: Preparation,
  { langue, force: remplacer }: ZipOptions,
  signal: AbortSignal | undefined,
): Promise<Zipped> {
  const { archives, dits } = await construire(fs, preparation, { remplacer, marque: nouvelleMarque(), signal });
  const made = archives.map(({ nom, taille, lignes, entrees }): Dit => {
    const args = { nom, taille, demandes: lignes.length, pieces: entrees.length };
    return { kind: 'archive', args };
  });
  const said = [
    ...warningsOf(preparation, langue),
    ...dayOf(preparation, langue),
    ...lines([...made, ...dits], langue),
    ...(dits.some(({ kind }) => kind === 'existe') ? [`  ${say(langue, 'pour-remplacer')}`] : []),
  ];
  if (dits.length > 0) return { said, code: 2 };
  const reported = await report(preparation.chemin);
  return { said: [...said, ...reported.said], code: reported.code };
}

function dayOf({ jour }: Preparation, langue: ZipOptions['langue']): string[] {
  if (jour === undefined) return [];
  const said = lines([{ kind: 'jour', args: { ecrit: jour.ecrit } }], langue);
  return jour.nouveau === undefined ? said : [...said, `  ${say(langue, 'pour-renommer', { nom: jour.nouveau })}`];
}

function warningsOf(
  { chemin, kind, text, avertissements, remarques }: Preparation,
  langue: ZipOptions['langue'],
): string[] {
  const problems = problemsAsText(chemin, { text, problems: avertissements }, langue);
  return [titleOf(chemin, kind, langue), ...problems, ...lines(remarques, langue)];
}

function lines(dits: readonly Dit[], langue: ZipOptions['langue']): string[] {
  return dits.map((dit) => `  ${wordDepot(dit, langue)}`);
}
