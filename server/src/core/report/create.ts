import { sayFileTotals, sayVerdict } from '../editor/overview/sentences.ts';
import { type FileOverview, fileOverview } from '../editor/overview.ts';
import type { ValueNode } from '../json/tree.ts';
import { wordReading } from '../messages/hoverTexts.ts';
import type { Language } from '../messages/language.ts';
import { wordMessage } from '../messages/messages.ts';
import { wordOverview } from '../messages/overviewTexts.ts';
import { type OutOfScope, outOfScope, wordOutOfScope, wordReport } from '../messages/reportTexts.ts';
import type { Said } from '../messages/said.ts';
import type { Surroundings } from '../nearby/aroundFile.ts';
import type { FileSystem } from '../ports.ts';
import { messageOf, type Problem } from '../problem.ts';
import { PROFILES } from '../profiles/index.ts';
import type { Check } from '../rules/engine/check.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { verdictOfBytes } from '../workspace/checkBytes.ts';
import type { Circumstances } from '../workspace/circumstances.ts';
import { countsOf, demandesOf, namedFiles, textOf } from './demandes.ts';
import { type Hashes, hashOf, readHashes } from './hashes.ts';
import { problemsOf, ruleTitle } from './problems.ts';
import {
  type Coded,
  REPORT,
  type Report,
  type ReportArchive,
  type ReportFile,
  type ReportTotals,
  type UncheckedCode,
} from './types.ts';

/** What a report is asked for with. */
export interface ReportOptions {
  readonly language: Language;
  /** The version of this program. */
  readonly version: string;
  readonly date: Date;
  /** Where the files around are read. */
  readonly fs: FileSystem;
  /** Whoever waits may give up: the report is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The report on the file in these bytes: the pieces and archives around it are read, one after the other and in parts. */
export async function createReport(
  bytes: Uint8Array,
  circumstances: Circumstances,
  options: ReportOptions,
): Promise<Report> {
  const { check, problems, text } = verdictOfBytes(bytes, circumstances);
  const { fileName: name = '', settings = DEFAULT_SETTINGS } = circumstances;
  const surroundings = check?.context.surroundings;
  const { language, version, date, fs, signal } = options;
  const { specification } = (check?.claimFile.profile ?? PROFILES[0]).schema;
  const source = { fs, maximumSize: settings.nearbyMaximumSize, signal };
  const overview = check && fileOverview(check);
  const hashes = check && surroundings && (await readHashes(source, surroundings, namedFiles(check)));
  return {
    format: REPORT,
    version: 1,
    language,
    date: writeDate(date),
    program: { name: 'segur-solde', version },
    rules: {
      specification: specification.name,
      date: specification.date,
      changed: Object.entries(settings.rules).map(([code, level]) => ({
        code,
        heading: ruleTitle(code, language),
        level,
      })),
    },
    file: fileNamed(name, { bytes, check, fs }, language),
    verdict: verdictOf(text, overview, language),
    totals: totalsOf(overview, problems, language),
    problems: problemsOf(text, check, problems, language),
    demandes: check && overview ? demandesOf(check, overview, hashes, language) : [],
    archives: surroundings && check ? archivesOf(check, surroundings, hashes) : [],
    nonControle: uncheckedOf(surroundings, hashes, language),
    outOfScope: (Object.keys(outOfScope) as OutOfScope[]).map((code) => ({
      code,
      text: wordOutOfScope(code, language),
    })),
  };
}

interface Source {
  readonly bytes: Uint8Array;
  readonly check: Check | undefined;
  readonly fs: FileSystem;
}

function fileNamed(name: string, { bytes, check, fs }: Source, language: Language): ReportFile {
  const kind = check?.context.kind;
  const header = check?.claimFile.header;
  const valueFor = (key: string): ValueNode | undefined => header?.fieldSet?.fields.get(key)?.value;
  return {
    name,
    outlineKind: kind === undefined ? null : { code: kind, text: wordReading(kind, language) },
    bytes: bytes.length,
    sha256: hashOf(bytes, fs),
    numeroAns: textOf(valueFor('numeroAns'), header?.text ?? ''),
    siret: textOf(valueFor('SIRET'), header?.text ?? ''),
  };
}

function verdictOf(text: string, overview: FileOverview | undefined, language: Language): Report['verdict'] {
  if (overview !== undefined) return { code: overview.verdict, text: sayVerdict(overview, language) };
  return { code: 'unread', text: text === '' ? wordReport('not-text', language) : wordOverview('unread', language) };
}

function totalsOf(overview: FileOverview | undefined, problems: readonly Problem[], language: Language): ReportTotals {
  const count = (level: Problem['level']): number => problems.filter((one) => one.level === level).length;
  const levels = { error: count('error'), warning: count('warning'), information: count('information') };
  const { pieces, demandes = [] } = overview ?? {};
  return {
    ...countsOf(levels),
    text: overview === undefined ? '' : sayFileTotals(overview, language).join(', '),
    demandes: demandes.length,
    centimes: overview?.centimes ?? 0,
    withoutAmount: demandes.filter(({ hasAmount }) => !hasAmount).length,
    beneficiaires: overview?.beneficiaires ?? 0,
    pieces: pieces?.number ?? 0,
    foundPieces: pieces?.found ?? null,
    missingPieces: pieces?.missing ?? 0,
    bytes: pieces?.weight ?? 0,
  };
}

function archivesOf(check: Check, { archives }: Surroundings, hashes: Hashes | undefined): ReportArchive[] {
  const named = [...namedFiles(check)].filter(({ inArchive }) => inArchive);
  return archives.map(({ name, location, path, size, readable }) => {
    const read = hashes?.archives.get(path);
    return {
      name,
      location,
      bytes: size,
      readable,
      pieces: named.filter((one) => one.path === path).length,
      sha256: read !== undefined && 'sha256' in read ? read.sha256 : null,
    };
  });
}

/** What could not be looked at, and what could not be read to its end. */
function uncheckedOf(
  surroundings: Surroundings | undefined,
  hashes: Hashes | undefined,
  language: Language,
): Coded<UncheckedCode>[] {
  if (surroundings === undefined) return [{ code: 'nearby', text: wordReport('nearby-unknown', language) }];
  const missed = new Map<string, { readonly location: string; readonly reason: UncheckedCode }>();
  const miss = (location: string, reason: UncheckedCode): void =>
    void missed.set(`${reason} ${location}`, { location, reason });
  for (const { location, reason } of surroundings.unchecked) miss(location, reason);
  const known = new Set(surroundings.unchecked.map(({ location }) => location));
  for (const [{ name, location, inArchive }, read] of hashes?.files ?? []) {
    if ('reason' in read && !known.has(location)) miss(inArchive ? `${location}/${name}` : location, read.reason);
  }
  for (const { path, location } of surroundings.archives) {
    const read = hashes?.archives.get(path);
    if (read !== undefined && 'reason' in read && !known.has(location)) miss(location, read.reason);
  }
  return [...missed.values()].map(({ location, reason }) => ({
    code: reason,
    text: sayUnchecked(location, reason, language),
  }));
}

/** In the words of the rule that tells it in the editor, where that tells it too. */
function sayUnchecked(location: string, reason: UncheckedCode, language: Language): string {
  if (reason === 'modifie') return wordReport('read-modified', language, { location });
  const reasons = [{ word: `reason-${reason}`, args: { places: location } }];
  const said: Said<'non-controle'> = { kind: 'nearby', reasons };
  return wordMessage(messageOf('non-controle', said), language);
}

/** With the offset from UTC, so that it is the same moment everywhere. */
function writeDate(date: Date): string {
  const two = (part: number): string => String(Math.trunc(Math.abs(part))).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  const offset = -date.getTimezoneOffset();
  return `${day}T${time}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
