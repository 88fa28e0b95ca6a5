import type { Location, PhysicalLocation, Region, Result } from 'sarif';
import { Lines } from '../../../core/json/lines.ts';
import type { Language } from '../../../core/messages/language.ts';
import { wordMessage, wordProblem } from '../../../core/messages/messages.ts';
import type { Problem } from '../../../core/problem.ts';
import { CATALOG } from '../../catalog.ts';
import type { Checked } from '../../results.ts';
import { FINGERPRINT, Fingerprints } from './fingerprints.ts';
import { levelOf } from './level.ts';
import { messageOf } from './message.ts';
import { uriOf } from './uri.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

type Locate = (place: Place) => { physicalLocation: PhysicalLocation };

/** Where each rule stands in the run's list, by code. */
const RULE_INDEXES: ReadonlyMap<string, number> = new Map(CATALOG.map(({ code }, index) => [code, index]));
/** What SARIF writes where there is no index. */
const NO_INDEX = -1;

/** The problems of one file. `artifacts` tells where each file stands in the run's list, by URI. */
export function resultsOf(
  { path, verdict }: Checked,
  language: Language,
  artifacts: ReadonlyMap<string, number>,
): Result[] {
  const uri = uriOf(path);
  const index = artifacts.get(uri) ?? NO_INDEX;
  const lines = new Lines(verdict.text);
  const length = verdict.text.length;
  const locate: Locate = (place) => ({
    physicalLocation: { artifactLocation: { uri }, region: regionOf(place, length, lines) },
  });
  const fingerprints = new Fingerprints();
  return verdict.problems.map((problem) => {
    const related = relatedOf(problem, locate, language);
    return {
      level: levelOf(problem.level),
      message: messageOf(wordProblem(problem, language)),
      ruleId: problem.code,
      locations: [{ physicalLocation: { artifactLocation: { uri, index }, region: regionOf(problem, length, lines) } }],
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      partialFingerprints: { [FINGERPRINT]: fingerprints.of(problem) },
      ruleIndex: RULE_INDEXES.get(problem.code) ?? NO_INDEX,
    };
  });
}

/** The other places that a problem speaks of, in its own file and in others. */
function relatedOf({ related, elsewhere: otherPlaces }: Problem, locate: Locate, language: Language): Location[] {
  const here = related.map((place) => ({ message: messageOf(wordMessage(place.message, language)), ...locate(place) }));
  const elsewhere = otherPlaces.map(({ path, range: { start, end }, message }) => ({
    message: messageOf(wordMessage(message, language)),
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  }));
  return [...here, ...elsewhere].map((place, index) => ({ id: index + 1, ...place }));
}

/** A place that is said of a whole file may go beyond the end of a short one; a region may not. */
function regionOf({ start, end }: Place, length: number, lines: Lines): Region {
  const last = Math.min(end, length);
  const from = lines.positionOf(start);
  const to = lines.positionOf(last);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: last - start,
  };
}
