import type { ClaimFile } from '../../claim/claimFile.ts';
import type { Demande } from '../../claim/demande.ts';
import { differences, type Summary } from '../../claim/summary.ts';
import type { EncodingFault } from '../../json/bytes.ts';
import { mapReusing, NOTHING } from '../../reuse.ts';
import type { Settings } from '../../settings.ts';
import { RULES } from '../index.ts';
import type { Context } from './context.ts';
import { Doubles } from './doubles.ts';
import type { Finding, LineFinding } from './finding.ts';
import { type Found, foundBy } from './found.ts';
import type { ComparedPart, Rule } from './rule.ts';

/** A file with all that its rules found, in places relative to what each rule read. */
export interface Check {
  readonly claimFile: ClaimFile;
  readonly context: Context;
  /** Those of the user, by which problems have their levels. */
  readonly settings: Settings;
  /** Of the bytes of a file that is not open. */
  readonly bytes: readonly Found<Finding>[];
  readonly header: readonly Found<Finding>[];
  /** By the place of the demande. */
  readonly demandes: readonly (readonly Found<Finding>[])[];
  readonly comparisons: readonly Found<LineFinding>[];
  /** Of the last check alone: the next one takes it along. */
  readonly doubles: Doubles;
}

/**
 * Runs the rules over a file, in what its host knows of it. What `before` found in the same context is taken from it:
 * for a header or demande that has not changed, and for the comparisons when no demande's summary has. Where all is as
 * before, it is that Check itself.
 */
export function check(claimFile: ClaimFile, context: Context, settings: Settings, before?: Check): Check {
  const known = before !== undefined && sameContext(before.context, context) ? before : undefined;
  if (known?.claimFile === claimFile && known.settings === settings) return known;
  const rules = RULES.filter((rule) => applies(rule, context));
  const doubles = before?.doubles ?? new Doubles();
  doubles.follow(claimFile.demandes);
  return {
    claimFile,
    context,
    settings,
    bytes: NONE,
    header: known?.claimFile.header === claimFile.header ? known.header : checkHeader(rules, claimFile, context),
    demandes: checkDemandes(rules, claimFile, context, known),
    comparisons: compare(rules, claimFile, { context, doubles }, known),
    doubles,
  };
}

/** What is wrong with the bytes of a file, whatever their text says. */
export function checkBytes(faults: readonly EncodingFault[]): Found<Finding>[] {
  return RULES.flatMap((rule) => [...(rule.checkBytes?.(faults) ?? [])].map((finding) => foundBy(rule, finding)));
}

function sameContext(a: Context, b: Context): boolean {
  return (Object.keys(a) as (keyof Context)[]).every((part) => a[part] === b[part]);
}

/** Models and advances are recognised, never judged: of them only JSON itself is asked. */
function applies(rule: Rule, { kind }: Context): boolean {
  return rule.everyKind === true || kind === 'claim' || kind === 'returned';
}

type Rules = readonly Rule[];

function checkHeader(rules: Rules, { header }: ClaimFile, context: Context): Check['header'] {
  const findings = new Findings<Finding>();
  for (const rule of rules) rule.checkHeader?.(header, findings.of(rule), context);
  return findings.take();
}

function checkDemandes(
  rules: Rules,
  { demandes }: ClaimFile,
  context: Context,
  before: Check | undefined,
): Check['demandes'] {
  const ofDemandes = rules.filter((rule) => rule.checkDemande !== undefined);
  const beyondSchema = ofDemandes.filter((rule) => rule.ofSchema !== true);
  const known = before ? { sources: before.claimFile.demandes, results: before.demandes } : NOTHING;
  const findings = new Findings<Finding>();
  return mapReusing<Demande, readonly Found<Finding>[]>(demandes, known, (demande) => {
    const asked = demande.faults.length > 0 ? ofDemandes : beyondSchema;
    for (const rule of asked) rule.checkDemande?.(demande, findings.of(rule), context);
    return findings.take();
  });
}

function compare(
  rules: Rules,
  claimFile: ClaimFile,
  { context, doubles }: Pick<Check, 'context' | 'doubles'>,
  before: Check | undefined,
): Check['comparisons'] {
  const changed = before && changedParts(before.claimFile, claimFile);
  if (before !== undefined && changed?.size === 0) return before.comparisons;
  const findings = new Findings<LineFinding>();
  let summaries: readonly Summary[] | undefined;
  return rules.flatMap((rule) => {
    if (rule.compare === undefined || (rule.unique !== undefined && !doubles.has(rule.unique))) return NONE;
    const stands = changed !== undefined && !rule.compares?.some((part) => changed.has(part));
    if (stands) return before?.comparisons.filter((found) => found.rule === rule) ?? NONE;
    summaries ??= claimFile.demandes.map(({ summary }) => summary);
    const report = findings.of(rule);
    for (const finding of rule.compare(summaries, context, claimFile.header.ans)) report(finding);
    return findings.take();
  });
}

/** The parts in which what is compared differs from before; undefined when demandes came or went. */
function changedParts(
  { demandes: before, header }: ClaimFile,
  { demandes: after, header: { ans } }: ClaimFile,
): Set<ComparedPart> | undefined {
  const changed = new Set<ComparedPart>(header.ans === ans ? [] : ['ans']);
  if (before === after) return changed;
  if (before.length !== after.length) return undefined;
  // A plain loop: it runs over every demande of the file at each keystroke.
  for (let index = 0; index < after.length; index++) {
    const one = before[index];
    const other = after[index];
    if (one !== other && one && other) for (const part of differences(one.summary, other.summary)) changed.add(part);
  }
  return changed;
}

/** So many findings of one rule are kept of one header, one demande or one comparison; the others are counted. */
const MOST_FINDINGS = 1000;
const NONE: readonly never[] = [];

/** Collects what rules hand over, each finding with the rule that found it. */
class Findings<F extends Finding | LineFinding> {
  private found: (Found<F> & { others?: number })[] = [];
  private asked: Rule | undefined;
  private kept = 0;

  /** Where `rule` hands over what it finds: the same function for all, since every rule is asked of every demande. */
  of(rule: Rule): (finding: F) => void {
    this.asked = rule;
    this.kept = 0;
    return this.report;
  }

  private readonly report = (finding: F): void => {
    if (this.asked === undefined) return;
    this.kept++;
    if (this.kept <= MOST_FINDINGS) this.found.push(foundBy(this.asked, finding));
    else this.count();
  };

  /** One more than are kept: the last that is says so. */
  private count(): void {
    const last = this.found.at(-1);
    if (last !== undefined) last.others = (last.others ?? 0) + 1;
  }

  /** All that was handed over since it was last taken. */
  take(): readonly Found<F>[] {
    const { found } = this;
    if (found.length === 0) return NONE;
    this.found = [];
    return found;
  }
}
