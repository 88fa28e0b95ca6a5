import { SarifResultBuilder } from 'node-sarif-builder';
import type { Location, PhysicalLocation, Region } from 'sarif';
import { Lines } from '../../../core/document/lines.ts';
import type { Langue } from '../../../core/messages/langue.ts';
import { wordMessage, wordProblem } from '../../../core/messages/messages.ts';
import type { Problem } from '../../../core/problem.ts';
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

/** The problems of one file. */
export function resultsOf({ path, verdict }: Checked, langue: Langue): SarifResultBuilder[] {
  const uri = uriOf(path);
  const lines = new Lines(verdict.text);
  const length = verdict.text.length;
  const locate: Locate = (place) => ({
    physicalLocation: { artifactLocation: { uri }, region: regionOf(place, length, lines) },
  });
  const fingerprints = new Fingerprints();
  return verdict.problems.map((problem) => resultOf(problem, fingerprints.of(problem), locate, langue));
}

function resultOf(problem: Problem, fingerprint: string, locate: Locate, langue: Langue): SarifResultBuilder {
  const related = relatedOf(problem, locate, langue);
  return new SarifResultBuilder({
    ruleId: problem.code,
    level: levelOf(problem.level),
    message: messageOf(wordProblem(problem, langue)),
    locations: [locate(problem)],
    relatedLocations: related.length > 0 ? related : undefined,
    partialFingerprints: { [FINGERPRINT]: fingerprint },
  });
}

/** The other places that a problem speaks of, in its own file and in others. */
function relatedOf({ related, ailleurs }: Problem, locate: Locate, langue: Langue): Location[] {
  const here = related.map((place) => ({ message: messageOf(wordMessage(place.message, langue)), ...locate(place) }));
  const elsewhere = ailleurs.map(({ chemin, range: { start, end }, message }) => ({
    message: messageOf(wordMessage(message, langue)),
    physicalLocation: {
      artifactLocation: { uri: uriOf(chemin) },
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
