import { SPECIFICATION } from '../../depot/fields.ts';
import type { ValueNode } from '../../document/tree.ts';
import { direTotaux, direVerdict } from '../../features/bilan/phrases.ts';
import { type Bilan, bilanOf } from '../../features/bilan.ts';
import { wordBilan } from '../../messages/bilanTexts.ts';
import type { Langue } from '../../messages/langue.ts';
import { wordLecture } from '../../messages/lectures.ts';
import { wordMessage } from '../../messages/messages.ts';
import { type HorsDePortee, horsDePortee, wordHorsDePortee, wordReport } from '../../messages/reportTexts.ts';
import type { Voisinage } from '../../nearby/voisinage.ts';
import type { FileSystem } from '../../ports.ts';
import type { Problem } from '../../problem.ts';
import type { Check } from '../../rules/check.ts';
import type { Settings } from '../../settings.ts';
import { comptesDe, demandesDe, fichiersNommes, texteDe } from './demandes.ts';
import { type Empreintes, empreinteDe, lireEmpreintes, type Source } from './empreintes.ts';
import { problemesDe, titreDe } from './problemes.ts';
import {
  type ArchiveRapport,
  type Dit,
  type FichierRapport,
  type NonControleCode,
  RAPPORT,
  type Rapport,
  type TotauxRapport,
} from './rapport.ts';

/** A claim file that has been checked. */
export interface FichierControle {
  readonly nom: string;
  readonly bytes: Uint8Array;
  /** The bytes read as text, in whose offsets the problems are. */
  readonly text: string;
  /** Undefined for what could not be read: too long, or no text. */
  readonly check: Check | undefined;
  /** At the user's levels. */
  readonly problems: readonly Problem[];
}

/** What a report is asked for with. */
export interface DemandeDeRapport {
  readonly langue: Langue;
  /** The version of this program. */
  readonly version: string;
  /** Where the files around are read. */
  readonly fs: FileSystem;
  /** Whoever waits may give up: the report is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** How a report is made. */
export interface Facon {
  readonly langue: Langue;
  /** The version of this program. */
  readonly version: string;
  readonly date: Date;
  /** The levels that the user has set. */
  readonly regles: Settings['regles'];
  /** Where the pieces are read for their SHA-256; without it there is none. */
  readonly source?: Source | undefined;
}

/** The report on a checked file: its pieces and archives are read, one after the other and in parts. */
export async function creerRapport(fichier: FichierControle, facon: Facon): Promise<Rapport> {
  const { check, problems, text } = fichier;
  const { langue, version, date, source } = facon;
  const voisinage = check?.context.voisinage;
  const bilan = check && bilanOf(check, problems);
  const empreintes =
    source && check && voisinage ? await lireEmpreintes(source, voisinage, fichiersNommes(check)) : undefined;
  return {
    format: RAPPORT,
    version: 1,
    langue,
    date: ecrireDate(date),
    programme: { nom: 'segur-solde', version },
    regles: {
      specification: SPECIFICATION.nom,
      date: SPECIFICATION.date,
      modifiees: Object.entries(facon.regles).map(([code, niveau]) => ({ code, titre: titreDe(code, langue), niveau })),
    },
    fichier: fichierDe(fichier, facon),
    verdict: verdictDe(fichier, bilan, langue),
    totaux: totauxDe(bilan, problems, langue),
    problemes: problemesDe(text, check, problems, langue),
    demandes: check && bilan ? demandesDe(check, bilan, empreintes, langue) : [],
    archives: voisinage && check ? archivesDe(check, voisinage, empreintes) : [],
    nonControle: nonControleDe(voisinage, empreintes, langue),
    horsDePortee: (Object.keys(horsDePortee) as HorsDePortee[]).map((code) => ({
      code,
      texte: wordHorsDePortee(code, langue),
    })),
  };
}

function fichierDe({ nom, bytes, check }: FichierControle, { langue, source }: Facon): FichierRapport {
  const kind = check?.context.kind;
  const entete = check?.depot.entete;
  const valeurDe = (key: string): ValueNode | undefined => entete?.objet?.fields.get(key)?.value;
  return {
    nom,
    genre: kind === undefined ? null : { code: kind, texte: wordLecture(kind, langue) },
    octets: bytes.length,
    sha256: empreinteDe(bytes, source?.fs),
    numeroAns: texteDe(valeurDe('numeroAns'), entete?.text ?? ''),
    siret: texteDe(valeurDe('SIRET'), entete?.text ?? ''),
  };
}

function verdictDe({ text }: FichierControle, bilan: Bilan | undefined, langue: Langue): Rapport['verdict'] {
  if (bilan !== undefined) return { code: bilan.verdict, texte: direVerdict(bilan, langue) };
  return { code: 'non-lu', texte: text === '' ? wordReport('non-texte', langue) : wordBilan('non-lu', langue) };
}

function totauxDe(bilan: Bilan | undefined, problems: readonly Problem[], langue: Langue): TotauxRapport {
  const count = (level: Problem['level']): number => problems.filter((one) => one.level === level).length;
  const niveaux = { error: count('error'), warning: count('warning'), information: count('information') };
  const { pieces, demandes = [] } = bilan ?? {};
  return {
    ...comptesDe(niveaux),
    texte: bilan === undefined ? '' : direTotaux(bilan, langue).join(', '),
    demandes: demandes.length,
    centimes: bilan?.centimes ?? 0,
    sansMontant: demandes.filter(({ aMontant }) => !aMontant).length,
    beneficiaires: bilan?.beneficiaires ?? 0,
    pieces: pieces?.nombre ?? 0,
    piecesTrouvees: pieces?.trouvees ?? null,
    piecesManquantes: pieces?.manquantes ?? 0,
    octets: pieces?.poids ?? 0,
  };
}

function archivesDe(check: Check, { archives }: Voisinage, empreintes: Empreintes | undefined): ArchiveRapport[] {
  const named = [...fichiersNommes(check)].filter(({ dansArchive }) => dansArchive);
  return archives.map(({ nom, lieu, chemin, taille, lisible }) => {
    const read = empreintes?.archives.get(chemin);
    return {
      nom,
      lieu,
      octets: taille,
      lisible,
      pieces: named.filter((one) => one.chemin === chemin).length,
      sha256: read !== undefined && 'sha256' in read ? read.sha256 : null,
    };
  });
}

/** What could not be looked at, and what could not be read to its end. */
function nonControleDe(
  voisinage: Voisinage | undefined,
  empreintes: Empreintes | undefined,
  langue: Langue,
): Dit<NonControleCode>[] {
  if (voisinage === undefined) return [{ code: 'voisins', texte: wordReport('voisins-inconnus', langue) }];
  const missed = new Map<string, { readonly lieu: string; readonly raison: NonControleCode }>();
  const miss = (lieu: string, raison: NonControleCode): void => void missed.set(`${raison} ${lieu}`, { lieu, raison });
  for (const { lieu, raison } of voisinage.nonControles) miss(lieu, raison);
  const known = new Set(voisinage.nonControles.map(({ lieu }) => lieu));
  for (const [{ nom, lieu, dansArchive }, read] of empreintes?.fichiers ?? []) {
    if ('raison' in read && !known.has(lieu)) miss(dansArchive ? `${lieu}/${nom}` : lieu, read.raison);
  }
  for (const { chemin, lieu } of voisinage.archives) {
    const read = empreintes?.archives.get(chemin);
    if (read !== undefined && 'raison' in read && !known.has(lieu)) miss(lieu, read.raison);
  }
  return [...missed.values()].map(({ lieu, raison }) => ({
    code: raison,
    texte: direNonControle(lieu, raison, langue),
  }));
}

/** In the words of the rule that tells it in the editor, where that tells it too. */
function direNonControle(lieu: string, raison: NonControleCode, langue: Langue): string {
  if (raison === 'modifie') return wordReport('lecture-modifie', langue, { lieu });
  const raisons = [{ mot: `raison-${raison}`, args: { lieux: lieu } }];
  return wordMessage({ code: 'non-controle', kind: 'voisins', args: { raisons } }, langue);
}

/** With the offset from UTC, so that it is the same moment everywhere. */
function ecrireDate(date: Date): string {
  const two = (part: number): string => String(Math.trunc(Math.abs(part))).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  const offset = -date.getTimezoneOffset();
  return `${day}T${time}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
