import type { Demande } from '../depot/demande.ts';
import type { Depot } from '../depot/depot.ts';
import { sameResume } from '../depot/resume.ts';
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
  return {
    depot,
    context,
    entete: known?.depot.entete === depot.entete ? known.entete : checkEntete(depot, context),
    demandes: checkDemandes(depot.demandes, context, known),
    comparisons: known && sameResumes(known.depot, depot) ? known.comparisons : compare(depot, context),
  };
}

/** What is wrong with the bytes of a file, whatever their text says. */
export function checkBytes(faults: readonly EncodingFault[]): Found<Finding>[] {
  return RULES.flatMap((rule) => [...(rule.checkBytes?.(faults) ?? [])].map((finding) => ({ rule, finding })));
}

function sameContext(a: Context, b: Context): boolean {
  return a.kind === b.kind && a.montantMaximum === b.montantMaximum && a.cleImpId === b.cleImpId;
}

/** Models and advances are recognised, never judged: of them only JSON itself is asked. */
function applies(rule: Rule, { kind }: Context): boolean {
  return rule.everyKind === true || kind === 'claim' || kind === 'returned';
}

function checkEntete({ entete }: Depot, context: Context): Found<Finding>[] {
  return collect(context, (rule) => rule.checkEntete?.(entete, context));
}

function checkDemandes(demandes: readonly Demande[], context: Context, before: Check | undefined): Check['demandes'] {
  const known = before ? { sources: before.depot.demandes, results: before.demandes } : NOTHING;
  return mapReusing<Demande, readonly Found<Finding>[]>(demandes, known, (demande) =>
    collect(context, (rule) => rule.checkDemande?.(demande, context)),
  );
}

function compare({ demandes }: Depot, context: Context): Found<LineFinding>[] {
  const resumes = demandes.map(({ resume }) => resume);
  return collect(context, (rule) => rule.compare?.(resumes, context));
}

function sameResumes(a: Depot, b: Depot): boolean {
  if (a.demandes === b.demandes) return true;
  if (a.demandes.length !== b.demandes.length) return false;
  return b.demandes.every((demande, index) => {
    const other = a.demandes[index];
    return other === demande || (other !== undefined && sameResume(other.resume, demande.resume));
  });
}

/** Of one header, one demande or one comparison; nobody reads more, and memory stays bounded. */
const MOST_FINDINGS = 1000;

function collect<F>(context: Context, run: (rule: Rule) => Iterable<F> | undefined): Found<F>[] {
  const found: Found<F>[] = [];
  for (const rule of RULES) {
    if (!applies(rule, context)) continue;
    for (const finding of run(rule) ?? []) {
      if (found.length === MOST_FINDINGS) return found;
      found.push({ rule, finding });
    }
  }
  return found;
}
