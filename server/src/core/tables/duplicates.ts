import type { Surroundings } from '../nearby/aroundFile.ts';
import type { Problem } from '../problem.ts';
import { finessAutreDemande } from '../rules/beneficiaires/finess-autre-demande.ts';
import { numeroAspDouble } from '../rules/demande/numero-asp-double.ts';
import { numeroEditeurDouble } from '../rules/demande/numero-editeur-double.ts';
import type { Check } from '../rules/engine/check.ts';
import { foundBy } from '../rules/engine/found.ts';
import { compared } from '../rules/engine/problems.ts';
import type { Rule } from '../rules/engine/rule.ts';
import { aspDejaUtilise } from '../rules/nearby/asp-deja-utilise.ts';
import { aspEditeurIncoherent } from '../rules/nearby/asp-editeur-incoherent.ts';
import type { ImportedFile } from './import.ts';

/** A file that an import makes, checked. */
export interface CheckedFile {
  readonly file: ImportedFile;
  readonly check: Check;
}

/** What stands once in a file may stand in two that are made of one table. */
const RULES: readonly Rule[] = [numeroEditeurDouble, numeroAspDouble, finessAutreDemande];

/** What other claim files may say of a demande already; documents may still be put where the files will be. */
const ELSEWHERE: readonly Rule[] = [aspDejaUtilise, aspEditeurIncoherent];

/** What the claim files where these will be say of their demandes. */
export function* alreadyElsewhere(
  checked: readonly CheckedFile[],
  surroundings: Surroundings | undefined,
): Iterable<{ readonly file: ImportedFile; readonly problem: Problem }> {
  for (const { file, check } of checked) {
    const { demandes, header } = check.claimFile;
    const summaries = demandes.map(({ summary }) => summary);
    for (const rule of ELSEWHERE) {
      for (const finding of rule.compare?.(summaries, { ...check.context, surroundings }, header.ans) ?? []) {
        yield { file, problem: compared(check, foundBy(rule, finding)) };
      }
    }
  }
}

/** Such doubles, each in the later one of its files; `line` is that of the other demande in the table. */
export function* duplicatesBetween(
  checked: readonly CheckedFile[],
): Iterable<{ readonly file: ImportedFile; readonly problem: Problem }> {
  const demandes = checked.flatMap((checked) =>
    checked.check.claimFile.demandes.map(({ summary }, index) => ({ ...checked, summary, index })),
  );
  const summaries = demandes.map(({ summary }) => summary);
  const [first] = checked;
  if (first === undefined) return;
  for (const rule of RULES) {
    for (const { other, ...found } of rule.compare?.(summaries, first.check.context, undefined) ?? []) {
      const [own, earlier] = [demandes[found.index ?? -1], demandes[other?.index ?? -1]];
      if (own === undefined || earlier === undefined || own.file === earlier.file) continue;
      const problem = compared(own.check, foundBy(rule, { ...found, index: own.index }));
      const args = { ...problem.message.args, line: earlier.file.lines[earlier.index]?.[0] ?? 0 };
      yield { file: own.file, problem: { ...problem, message: { ...problem.message, args } } };
    }
  }
}
