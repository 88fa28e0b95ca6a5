import { type BlockNames, layOutBlock } from '../../claim/blockLayout.ts';
import { blockNames } from '../../claim/blocks.ts';
import type { ClaimFile } from '../../claim/claimFile.ts';
import type { Edits } from '../../json/edits.ts';
import { toFile } from '../../rules/engine/fix.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/**
 * The objects of a file that shows none, nor has a model: those whose nesting vendors' own files bear witness to. All
 * other blocks are one key, or stand directly in what is known of such files.
 */
const USUAL: BlockNames = new Map([
  ['facture', 'facture'],
  ['scenarioInstallation', 'scenarioInstallation'],
]);

/** This demande's blocks as the model has them, or else the first demande. */
export function layOutThis({ claimFile, context: { template }, style, index }: Plan): readonly Refactoring[] {
  const demande = claimFile.demandes[index ?? -1];
  const first = claimFile.demandes[0];
  if (index === undefined || demande === undefined) return [];
  if (template?.blockNamesFor !== undefined) {
    const edits = toFile(claimFile, index, layOutBlock(demande, template.blockNamesFor, style));
    return [{ kind: 'arrange-as-template', args: { line: index + 1 }, edits }];
  }
  if (first?.fieldSet === undefined || first === demande) return [];
  const edits = toFile(claimFile, index, layOutBlock(demande, blockNames(first.fieldSet), style));
  return [{ kind: 'arrange-as-first', args: { line: index + 1 }, edits }];
}

/** All demandes in the one layout, and in the other; in the model's alone where there is one. */
export function layOutAll(plan: Plan): readonly Refactoring[] {
  const { claimFile, context, index } = plan;
  const { template } = context;
  if (template?.blockNamesFor !== undefined) {
    const edits = inAll(plan, template.blockNamesFor);
    // Where only this demande differs it is offered alone.
    const others = edits.filter(({ offset }) => !isIn(claimFile, index, offset));
    return others.length > 0 ? [{ kind: 'arrange-all-as-template', edits }] : [];
  }
  const names = namesOf(claimFile);
  const fieldSets = [...new Set(names.values())].join(', ');
  return [
    { kind: 'arrange-in-blocks', args: { fieldSets }, edits: inAll(plan, names) },
    { kind: 'arrange-flat', edits: inAll(plan, flat(claimFile)) },
  ];
}

/** All blocks directly in the demande. */
function flat({ profile: { schema } }: ClaimFile): BlockNames {
  return new Map([...schema.demande.values()].map(({ block }) => [block, null]));
}

function inAll({ claimFile, style }: Plan, names: BlockNames): Edits {
  return claimFile.demandes.flatMap((demande, index) => toFile(claimFile, index, layOutBlock(demande, names, style)));
}

function isIn({ document }: ClaimFile, index: number | undefined, offset: number): boolean {
  const start = index === undefined ? undefined : document.starts[index];
  if (index === undefined || start === undefined) return false;
  return start <= offset && offset < start + (document.slices[index]?.text.length ?? 0);
}

/** The objects that the file's demandes have, by block: those of the first that has one. */
function namesOf({ demandes }: ClaimFile): BlockNames {
  const names = new Map<string, string>();
  for (const { fieldSet } of demandes) {
    for (const [block, name] of fieldSet ? blockNames(fieldSet) : [])
      if (name !== null && !names.has(block)) names.set(block, name);
  }
  return names.size > 0 ? names : USUAL;
}
