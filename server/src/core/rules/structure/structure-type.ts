import type { Demande } from '../../depot/demande.ts';
import type { Entete } from '../../depot/entete.ts';
import type { SchemaFault } from '../../depot/schemaFaults.ts';
import type { ValueNode } from '../../document/tree.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { FindingOf, RuleOf, Wording } from '../rule.ts';

/** A value of another JSON type than the table gives its key (3.2), and null where a value is mandatory. */
export const structureType: RuleOf<'structure-type'> = {
  code: 'structure-type',
  level: 'error',
  checkEntete: (entete) => [...checkRoot(entete), ...faults(entete, entete.text)],
  checkDemande: (demande) => [...checkElement(demande), ...faults(demande, demande.slice.text)],
};

function checkRoot({ root }: Entete): FindingOf<'structure-type'>[] {
  if (root === undefined || root.type === 'object' || root.unsure) return [];
  return [{ start: root.offset, end: root.offset + 1, kind: root.type === 'array' ? 'racine-liste' : 'racine' }];
}

function checkElement({ root, slice }: Demande): FindingOf<'structure-type'>[] {
  if (root === undefined || root.type === 'object' || root.unsure) return [];
  return [{ ...spanOf(root), kind: 'demande-objet', args: { valeur: sourceOf(slice.text, root) } }];
}

function* faults({ faults }: Pick<Demande, 'faults'>, text: string): Iterable<FindingOf<'structure-type'>> {
  for (const fault of faults) {
    // A number that is no whole number is of the right JSON type: `num-ligne` words it.
    if (fault.regle !== 'structure-type' || (fault.field.type === 'integer' && fault.value?.type === 'number'))
      continue;
    if (fault.value !== undefined) yield { ...wording(fault, fault.value, text), ...spanOf(fault.value) };
  }
}

function wording({ field }: SchemaFault, value: ValueNode, text: string): Wording<'structure-type'> {
  const valeur = sourceOf(text, value);
  const args = { cle: field.name, valeur, trouve: { mot: value.type }, attendu: { mot: field.type ?? 'object' } };
  if (field.type === 'object') return { kind: 'piece-objet', args };
  if (value.type === 'null') return { kind: 'null-obligatoire', args };
  if (field.type === 'array') return { kind: 'liste-attendue', args };
  if (field.type === 'string' && value.type === 'number') return { ...numberForText(valeur, field.length), args };
  if (isNumeric(field.type) && value.type === 'string') return { ...textForNumber(value.value), args };
  return { kind: 'autre', args };
}

function isNumeric(type: string | undefined): boolean {
  return type === 'number' || type === 'integer';
}

function numberForText(source: string, length: number | undefined): Wording<'structure-type'> {
  if (/[eE]/.test(source)) return { kind: 'ecriture-scientifique' };
  if (length !== undefined && /^\d+$/.test(source) && source.length < length) return { kind: 'zeros-perdus' };
  return { kind: 'nombre-au-lieu-de-texte' };
}

function textForNumber(text: string): Wording<'structure-type'> {
  if (/^-?\d+([.,]\d+)?$/.test(text.trim())) return { kind: 'texte-au-lieu-de-nombre' };
  return { kind: text.trim() === '' ? 'texte-vide' : text.trim().toLowerCase() === 'null' ? 'texte-null' : 'autre' };
}
