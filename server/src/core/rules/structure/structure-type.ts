import type { Entete } from '../../depot/entete.ts';
import type { SchemaFault } from '../../depot/schemaFaults.ts';
import type { ValueNode } from '../../document/tree.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { FindingOf, Report, RuleOf, Wording } from '../rule.ts';

/** A value of another JSON type than the table gives its key (3.2), and null where a value is mandatory. */
export const structureType: RuleOf<'structure-type'> = {
  code: 'structure-type',
  level: 'error',
  checkEntete(entete, report) {
    reportRoot(entete, report);
    reportFaults(entete.faults, entete.text, report);
  },
  checkDemande({ root, faults, slice }, report) {
    if (root !== undefined && root.type !== 'object' && !root.unsure) {
      report({ ...spanOf(root), kind: 'demande-objet', args: { valeur: sourceOf(slice.text, root) } });
    }
    reportFaults(faults, slice.text, report);
  },
};

function reportRoot({ root, objet }: Entete, report: Report<'structure-type'>): void {
  if (root === undefined || root.unsure || objet !== undefined) return;
  report({ start: root.offset, end: root.offset + 1, kind: wordRoot(root) });
}

function wordRoot(root: ValueNode): FindingOf<'structure-type'>['kind'] {
  if (root.type === 'object') return 'racine-demande';
  if (root.type !== 'array') return 'racine';
  const [only, ...others] = root.children;
  const isFile = only?.type === 'object' && only.children.some(({ children: [key] }) => key.value === 'lignesImport');
  return isFile && others.length === 0 ? 'racine-enveloppee' : 'racine-liste';
}

function reportFaults(faults: readonly SchemaFault[], text: string, report: Report<'structure-type'>): void {
  for (const fault of faults) {
    if (fault.regle !== 'structure-type' || fault.value === undefined) continue;
    // A number where a number is wanted is of the right JSON type, even one that is not whole: `num-ligne` words it.
    if (isNumeric(fault.field.type) && fault.value.type === 'number') continue;
    report({ ...wording(fault, fault.value, text), ...spanOf(fault.value) });
  }
}

function wording({ field }: SchemaFault, value: ValueNode, text: string): Wording<'structure-type'> {
  const valeur = sourceOf(text, value);
  const args = { cle: field.name, valeur, trouve: { mot: value.type }, attendu: { mot: field.type ?? 'object' } };
  if (field.type === 'object') return { kind: 'piece-objet', args };
  if (value.type === 'null') return { kind: 'null-obligatoire', args };
  if (field.type === 'array') return { kind: 'liste-attendue', args };
  if (field.type === 'string' && value.type === 'number')
    return { ...numberForText(valeur, field.name === 'numeroASP' ? undefined : field.length), args };
  if (isNumeric(field.type) && value.type === 'string') return { ...textForNumber(value.value), args };
  return { kind: 'autre', args };
}

function isNumeric(type: string | undefined): boolean {
  return type === 'number' || type === 'integer';
}

function numberForText(source: string, length: number | undefined): Wording<'structure-type'> {
  if (/[eE]/.test(source)) return { kind: 'ecriture-scientifique' };
  if (length === undefined || !/^\d+$/.test(source) || source.length > length) return { kind: 'nombre' };
  return { kind: source.length < length ? 'zeros-perdus' : 'nombre-au-lieu-de-texte' };
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

function textForNumber(text: string): Wording<'structure-type'> {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'texte-vide' };
  if (trimmed.toLowerCase() === 'null') return { kind: 'texte-null' };
  if (NUMBER.test(trimmed)) return { kind: 'texte-au-lieu-de-nombre' };
  return { kind: /^-?\d[\d\s.,]*(€|eur|euros?)?$/i.test(trimmed) ? 'texte-a-recrire' : 'autre' };
}
