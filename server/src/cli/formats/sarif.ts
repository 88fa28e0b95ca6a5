import { SarifBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { Artifact, Invocation, Notification, ReportingDescriptor } from 'sarif';
import type { Language } from '../../core/messages/language.ts';
import { CATALOG, type Entry } from '../catalog.ts';
import { checkedOf, type Report, type Unreadable, unreadableOf } from '../results.ts';
import { say } from '../texts.ts';
import { levelOf } from './sarif/level.ts';
import { messageOf } from './sarif/message.ts';
import { resultsOf } from './sarif/results.ts';
import { uriOf } from './sarif/uri.ts';

/** The results for what gathers those of many checkers, such as code scanning: SARIF 2.1.0. */
export function asSarif(report: Report): string {
  const log = new SarifBuilder();
  log.addRun(runOf(report));
  // The library's own string is refused where a text of the file happens to be its mark of a missing value.
  return `${JSON.stringify(log.buildSarifOutput(), null, 2)}\n`;
}

function runOf(report: Report): SarifRunBuilder {
  const { results, options, version } = report;
  const run = new SarifRunBuilder({
    language: options.language,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\r', '\n'],
    artifacts: artifactsOf(report),
    invocations: [invocationOf(report)],
  });
  run.initSimple({ toolDriverName: 'solde', toolDriverVersion: version });
  for (const entry of CATALOG) run.addRule(new SarifRuleBuilder(descriptorOf(entry, options.language)));
  for (const result of checkedOf(results).flatMap((file) => resultsOf(file, options.language))) run.addResult(result);
  return run;
}

function descriptorOf({ code, title, level }: Entry, language: Language): ReportingDescriptor {
  return {
    id: code,
    shortDescription: messageOf(title[language]),
    help: messageOf(say(language, 'rule-page', { code })),
    defaultConfiguration: { level: levelOf(level) },
  };
}

/** The files that were read, those without a problem too. One may have been named in two ways. */
function artifactsOf({ results }: Report): Artifact[] {
  const uris = new Set(checkedOf(results).map(({ path }) => uriOf(path)));
  return [...uris].map((uri) => ({
    location: { uri },
    roles: ['analysisTarget'],
    mimeType: 'application/json',
    sourceLanguage: 'json',
  }));
}

function invocationOf({ results, options }: Report): Invocation {
  const unreadable = unreadableOf(results);
  return {
    executionSuccessful: unreadable.length === 0,
    toolExecutionNotifications: unreadable.map((one) => notificationOf(one, options.language)),
    ruleConfigurationOverrides: Object.entries(options.rules).map(([id, level]) => ({
      descriptor: { id },
      configuration: level === 'off' ? { enabled: false } : { level: levelOf(level) },
    })),
  };
}

function notificationOf({ path, unreadable }: Unreadable, language: Language): Notification {
  return {
    level: 'error',
    message: messageOf(say(language, 'unreadable', { path: path, reason: unreadable })),
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  };
}
