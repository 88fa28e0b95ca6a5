import type { Demande } from '../claim/demande.ts';
import type { Piece } from '../claim/piece.ts';
import { sayState } from '../editor/overview/sentences.ts';
import { answerTo, type DemandeOverview, type FileOverview, type LevelCounts } from '../editor/overview.ts';
import type { ValueNode } from '../json/tree.ts';
import { wordReading } from '../messages/hoverTexts.ts';
import type { Language } from '../messages/language.ts';
import { wordReport } from '../messages/reportTexts.ts';
import type { NearbyFile, Surroundings } from '../nearby/aroundFile.ts';
import type { Check } from '../rules/engine/check.ts';
import { sourceOf } from '../rules/engine/place.ts';
import { formatName } from '../rules/nearby/content.ts';
import type { Hashes } from './hashes.ts';
import type { Counts, PieceState, ReportAnswer, ReportDemande, ReportPiece, ReportPieceFile } from './types.ts';

/** What the demandes are told with. */
interface HoverContext {
  readonly surroundings: Surroundings | undefined;
  readonly hashes: Hashes | undefined;
  readonly language: Language;
}

/** Each demande of a file, in its order. */
export function demandesOf(
  { claimFile, context }: Check,
  { demandes }: FileOverview,
  hashes: Hashes | undefined,
  language: Language,
): ReportDemande[] {
  const hover: HoverContext = { surroundings: context.surroundings, hashes, language };
  return demandes.flatMap((overview, index) => {
    const demande = claimFile.demandes[index];
    return demande === undefined ? [] : [demandeOf(demande, overview, hover)];
  });
}

/** The files around a claim file that its demandes name. */
export function namedFiles({ claimFile, context }: Check): ReadonlySet<NearbyFile> {
  const pieces = claimFile.demandes.flatMap((demande) => demande.pieces);
  return new Set(pieces.flatMap((piece) => found(piece, context.surroundings)));
}

export function countsOf({ error, warning, information }: LevelCounts): Counts {
  return { errors: error, warnings: warning, informations: information };
}

function demandeOf(demande: Demande, overview: DemandeOverview, hover: HoverContext): ReportDemande {
  const { fieldSet, slice } = demande;
  const valueFor = (key: string): ValueNode | undefined => fieldSet?.fields.get(key)?.value;
  const text = (key: string): string | null => textOf(valueFor(key), slice.text);
  const list = valueFor('beneficiaires');
  return {
    line: overview.line,
    status: { code: overview.status, text: sayState(overview, hover.language) },
    numeroASP: text('numeroASP'),
    numeroEditeur: text('numeroEditeur'),
    dateFacture: text('dateFacture'),
    centimes: overview.hasAmount ? overview.centimes : null,
    beneficiaires: list?.type === 'array' ? list.children.map((one) => textOf(one, slice.text) ?? 'null') : [],
    pieces: demande.pieces.map((piece) => pieceOf(piece, hover)),
    problems: countsOf(overview.levels),
    answer: answerOf(demande, text),
  };
}

function answerOf(demande: Demande, text: (key: string) => string | null): ReportAnswer | null {
  const code = answerTo(demande);
  if (code === undefined) return null;
  return { code, codeTraitement: text('codeTraitement'), libelleTraitement: text('libelleTraitement') };
}

/** A value as a person reads it: a text without its quotes, any other as it is written; null for nothing. */
export function textOf(value: ValueNode | undefined, source: string): string | null {
  if (value === undefined || value.type === 'null') return null;
  return value.type === 'string' ? value.value : sourceOf(source, value);
}

function pieceOf(piece: Piece | undefined, hover: HoverContext): ReportPiece {
  const status = statusOf(piece, hover.surroundings);
  return {
    nomFichier: piece?.nomFichier?.value ?? null,
    typeFichier: piece?.typeFichier?.value ?? null,
    formatFichier: piece?.formatFichier?.value ?? null,
    status: { code: status, text: wordReport(status, hover.language) },
    files: found(piece, hover.surroundings).map((file) => fileNamed(file, hover)),
  };
}

function statusOf(piece: Piece | undefined, surroundings: Surroundings | undefined): PieceState {
  if ((piece?.nomFichier?.value ?? '').trim() === '') return 'without-name';
  if (surroundings === undefined) return 'unknown';
  if (found(piece, surroundings).length > 0) return 'found';
  return surroundings.complete ? 'absent' : 'not-seen';
}

function found(piece: Piece | undefined, surroundings: Surroundings | undefined): readonly NearbyFile[] {
  const name = piece?.nomFichier?.value;
  return name === undefined || surroundings === undefined ? [] : surroundings.find(name);
}

function fileNamed(file: NearbyFile, { hashes, language }: HoverContext): ReportPieceFile {
  const { name, location, inArchive, size, format } = file;
  const read = hashes?.files.get(file);
  return {
    name,
    location,
    inArchive,
    bytes: size ?? null,
    formatReel:
      format === undefined ? null : format === null ? wordReading('unknown-format', language) : formatName(format),
    sha256: read !== undefined && 'sha256' in read ? read.sha256 : null,
  };
}
