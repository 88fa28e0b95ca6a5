import type { Artifact, Invocation, Log, Notification, ReportingDescriptor, Run } from 'sarif';
import type { Language } from '../../core/messages/language.ts';
import { CATALOG, type Entry } from '../catalog.ts';
import { checkedOf, type Report, type Unreadable, unreadableOf } from '../results.ts';
import { say } from '../texts.ts';
import { levelOf } from './sarif/level.ts';
import { messageOf } from './sarif/message.ts';
import { resultsOf } from './sarif/results.ts';
import { uriOf } from './sarif/uri.ts';

/** The results as SARIF 2.1.0, which code scanning and other collectors of findings read. */
export function asSarif(report: Report): string {
  const log: Log = {
    $schema: 'http://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function runOf(report: Report): Run {
  const { results, options, version } = report;
  const { language } = options;
  const checked = checkedOf(results);
  // A file may be named in two ways: it is one artifact.
  const uris = [...new Set(checked.map(({ path }) => uriOf(path)))];
  const indexes = new Map(uris.map((uri, index) => [uri, index]));
  return {
    tool: { driver: { name: 'solde', rules: CATALOG.map((entry) => descriptorOf(entry, language)), version } },
    results: checked.flatMap((file) => resultsOf(file, language, indexes)),
    language,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\r', '\n'],
    artifacts: uris.map(artifactOf),
    invocations: [invocationOf(report)],
  };
}

function descriptorOf({ code, title, level }: Entry, language: Language): ReportingDescriptor {
  return {
    id: code,
    shortDescription: messageOf(title[language]),
    help: messageOf(say(language, 'rule-page', { code })),
    defaultConfiguration: { level: levelOf(level) },
  };
}

function artifactOf(uri: string): Artifact {
  return { location: { uri }, roles: ['analysisTarget'], mimeType: 'application/json', sourceLanguage: 'json' };
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
