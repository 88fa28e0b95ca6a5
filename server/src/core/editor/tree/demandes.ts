import type { Demande } from '../../claim/demande.ts';
import type { Language } from '../../messages/language.ts';
import { wordOverview } from '../../messages/overviewTexts.ts';
import { formatWeight } from '../../messages/quantities.ts';
import { wordSymbol } from '../../messages/symbolTexts.ts';
import type { NearbyFile, Surroundings } from '../../nearby/aroundFile.ts';
import { byLine, LEVELS, type Level, type Problem } from '../../problem.ts';
import type { Check } from '../../rules/engine/check.ts';
import { problemsOf } from '../../rules/engine/problems.ts';
import { sayPlace } from '../hover/piece.ts';
import { PLAIN } from '../hover/rendering.ts';
import { SEPARATOR, sayDemande, sayState } from '../overview/sentences.ts';
import { fileOverview, type Status } from '../overview.ts';
import { numbersTitle, oneLine } from '../title.ts';

/** A demande as a tree shows it. Places are offsets of the whole text. */
export interface DemandeInTree {
  /** Its place among the lines, from 1. */
  readonly line: number;
  readonly name: string;
  readonly status: Status;
  /** How it stands, and what is the matter with it. */
  readonly text: string;
  readonly detail: string;
  readonly offset: number;
  readonly pieces: readonly TreePiece[];
}

export type PieceState = 'found' | 'missing' | 'unchecked';

export interface TreePiece {
  readonly name: string;
  readonly status: PieceState;
  /** Of the worst problem in it. */
  readonly level: Level | undefined;
  readonly text: string;
  readonly offset: number;
}

/** What a file is opened out to. */
export function treeDemandes(check: Check, language: Language): readonly DemandeInTree[] {
  const { claimFile, context } = check;
  const own = byLine(problemsOf(check));
  return fileOverview(check).demandes.flatMap((one) => {
    const index = one.line - 1;
    const demande = claimFile.demandes[index];
    if (demande === undefined) return [];
    const from = claimFile.document.starts[index] ?? 0;
    const scene = { demande, from, surroundings: context.surroundings, problems: own.get(one.line) ?? [], language };
    return {
      line: one.line,
      name: numbersTitle(demande, index, language),
      status: one.status,
      text: sayState(one, language),
      detail: sayDemande(one, language).join(SEPARATOR),
      offset: from,
      pieces: treePieces(scene),
    };
  });
}

/** A demande, and what is known of its pieces. */
interface Scene {
  readonly demande: Demande;
  /** Where its slice begins in the file. */
  readonly from: number;
  readonly surroundings: Surroundings | undefined;
  readonly problems: readonly Problem[];
  readonly language: Language;
}

function treePieces(scene: Scene): TreePiece[] {
  const { demande, from, surroundings, language } = scene;
  const list = demande.fieldSet?.fields.get('piecesJustificatives')?.value;
  return (list?.type === 'array' ? list.children : []).map((element, rank) => {
    const nomFichier = demande.pieces[rank]?.nomFichier;
    const name = nomFichier?.value.trim() ?? '';
    const files = name === '' ? [] : (surroundings?.find(name) ?? []);
    const status = statusOf(files, surroundings);
    const start = from + element.offset;
    const level = worstIn(scene.problems, start, start + element.length);
    return {
      name: oneLine(name) || wordSymbol('piece', { rank: rank + 1 }, language),
      status,
      level,
      text: say(files, status, level, language),
      offset: from + (nomFichier ?? element).offset,
    };
  });
}

function statusOf(files: readonly NearbyFile[], surroundings: Surroundings | undefined): PieceState {
  if (files.length > 0) return 'found';
  return surroundings?.complete === true ? 'missing' : 'unchecked';
}

function worstIn(problems: readonly Problem[], start: number, end: number): Level | undefined {
  const own = problems.filter((problem) => problem.start < end && problem.end > start);
  return LEVELS.find((level) => own.some((problem) => problem.level === level));
}

function say(files: readonly NearbyFile[], status: PieceState, level: Level | undefined, language: Language): string {
  const [file] = files;
  return [
    ...(level === 'error' ? [wordOverview('faults', language)] : []),
    // That it is nowhere is what is to be looked at.
    ...(level === 'warning' && status === 'found' ? [wordOverview('warnings', language)] : []),
    ...(file === undefined
      ? [wordOverview(status === 'missing' ? 'missing' : 'unchecked', language)]
      : [sayPlace(file, { language, returned: PLAIN })]),
    ...(file?.size === undefined ? [] : [formatWeight(file.size, language)]),
  ].join(SEPARATOR);
}
