import type { Demande } from '../depot/demande.ts';
import type { Depot } from '../depot/depot.ts';
import { differences, type Resume } from '../depot/resume.ts';
import type { EncodingFault } from '../document/bytes.ts';
import { mapReusing, NOTHING } from '../reuse.ts';
import { RULES } from './index.ts';
import type { Context, Finding, LineFinding, Rule } from './rule.ts';

/** What one rule found. */
export interface Found<F> {
  readonly rule: Rule;
  readonly finding: F;
}

/** A file with all that its rules found, in places relative to what each rule read. */
export interface Check {
  readonly depot: Depot;
  readonly context: Context;
  readonly entete: readonly Found<Finding>[];
  /** By the place of the demande. */
  readonly demandes: readonly (readonly Found<Finding>[])[];
  readonly comparisons: readonly Found<LineFinding>[];
}

/**
 * Runs the rules over a file, in what its host knows of it. What `before` found in the same context is taken from it:
 * for a header or demande that has not changed, and for the comparisons when no demande's summary has.
 */
export function check(depot: Depot, context: Context, before?: Check): Check {
  const known = before !== undefined && sameContext(before.context, context) ? before : undefined;
  const rules = RULES.filter((rule) => applies(rule, context));
  return {
    depot,
    context,
    entete: known?.depot.entete === depot.entete ? known.entete : checkEntete(rules, depot, context),
    demandes: checkDemandes(rules, depot, context, known),
    comparisons: compare(rules, depot, context, known),
  };
}

/** What is wrong with the bytes of a file, whatever their text says. */
export function checkBytes(faults: readonly EncodingFault[]): Found<Finding>[] {
  return RULES.flatMap((rule) => [...(rule.checkBytes?.(faults) ?? [])].map((finding) => ({ rule, finding })));
}

function sameContext(a: Context, b: Context): boolean {
  return (Object.keys(a) as (keyof Context)[]).every((part) => a[part] === b[part]);
}

/** Models and advances are recognised, never judged: of them only JSON itself is asked. */
function applies(rule: Rule, { kind }: Context): boolean {
  return rule.everyKind === true || kind === 'claim' || kind === 'returned';
}

type Rules = readonly Rule[];

function checkEntete(rules: Rules, { entete }: Depot, context: Context): Found<Finding>[] {
  return collect(rules, (rule, report) => rule.checkEntete?.(entete, report, context));
}

function checkDemandes(
  rules: Rules,
  { demandes }: Depot,
  context: Context,
  before: Check | undefined,
): Check['demandes'] {
  const ofDemandes = rules.filter((rule) => rule.checkDemande !== undefined);
  const beyondSchema = ofDemandes.filter((rule) => rule.ofSchema !== true);
  const known = before ? { sources: before.depot.demandes, results: before.demandes } : NOTHING;
  return mapReusing<Demande, readonly Found<Finding>[]>(demandes, known, (demande) =>
    collect(demande.faults.length > 0 ? ofDemandes : beyondSchema, (rule, report) =>
      rule.checkDemande?.(demande, report, context),
    ),
  );
}

function compare(rules: Rules, { demandes }: Depot, context: Context, before: Check | undefined): Check['comparisons'] {
  const changed = before && changedParts(before.depot.demandes, demandes);
  if (before !== undefined && changed?.size === 0) return before.comparisons;
  const resumes = demandes.map(({ resume }) => resume);
  return rules.flatMap((rule) => {
    const stands = changed !== undefined && !rule.compares?.some((part) => changed.has(part));
    if (stands) return before?.comparisons.filter((found) => found.rule === rule) ?? [];
    return collect<LineFinding>([rule], (_, report) => {
      for (const finding of rule.compare?.(resumes, context) ?? []) report(finding);
    });
  });
}

/** The parts in which summaries differ from those before; undefined when demandes came or went. */
function changedParts(before: readonly Demande[], after: readonly Demande[]): Set<keyof Resume> | undefined {
  const changed = new Set<keyof Resume>();
  if (before === after) return changed;
  if (before.length !== after.length) return undefined;
  // A plain loop: it runs over every demande of the file at each keystroke.
  for (let index = 0; index < after.length; index++) {
    const one = before[index];
    const other = after[index];
    if (one !== other && one && other) for (const part of differences(one.resume, other.resume)) changed.add(part);
  }
  return changed;
}

/** Of one header, one demande or one comparison; nobody reads more, and memory stays bounded. */
const MOST_FINDINGS = 1000;

function collect<F = Finding>(rules: Rules, run: (rule: Rule, report: (finding: F) => void) => void): Found<F>[] {
  const found: Found<F>[] = [];
  let asked: Rule | undefined;
  const report = (finding: F): void => {
    if (asked !== undefined && found.length < MOST_FINDINGS) found.push({ rule: asked, finding });
  };
  for (const rule of rules) {
    asked = rule;
    run(rule, report);
  }
  return found;
}
