import type { ReportingConfiguration } from 'sarif';
import type { Level } from '../../../core/problem.ts';

/** SARIF's name of a level. */
export function levelOf(level: Level): ReportingConfiguration.level {
  return level === 'information' ? 'note' : level;
}
