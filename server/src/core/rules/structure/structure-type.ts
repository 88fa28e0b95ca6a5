import { plainSpelling } from '../../depot/characters.ts';
import { type Entete, isFile, wrapperKey } from '../../depot/entete.ts';
import { ELEMENTS, type FieldDescription } from '../../depot/fields.ts';
import { nombreDe } from '../../depot/nombre.ts';
import type { SchemaFault } from '../../depot/schemaFaults.ts';
import { isTextOfNothing } from '../../depot/values.ts';
import type { ValueNode } from '../../document/tree.ts';
import { sourceOf, spanOf, startOf } from '../place.ts';
import type { FindingOf, Report, RuleOf, Wording } from '../rule.ts';
import { retype } from './retype.ts';

/** A value of another JSON type than the table gives its key (3.2), and null where a value is mandatory. */
export const structureType: RuleOf<'structure-type'> = {
  code: 'structure-type',
  level: 'error',
  checkEntete(entete, report) {
    reportRoot(entete, report);
    for (const list of entete.objet?.listes ?? []) report({ ...startOf(list), kind: 'bloc-liste' });
    reportListsOfDemandes(entete, report);
    reportFaults(entete.faults, entete.text, report);
  },
  checkDemande({ root, objet, faults, slice }, report) {
    if (root !== undefined && root.type !== 'object' && !root.unsure) {
      const kind = root.type === 'null' ? 'demande-null' : 'demande-objet';
      report({ ...spanOf(root), kind, args: { valeur: sourceOf(slice.text, root) } });
    }
    for (const list of objet?.listes ?? []) report({ ...startOf(list), kind: 'bloc-liste' });
    reportFaults(faults, slice.text, report);
  },
  fix: retype,
};

function reportRoot({ root, objet }: Entete, report: Report<'structure-type'>): void {
  if (root === undefined || root.unsure || objet !== undefined) return;
  report({ start: root.offset, end: root.offset + 1, ...wordRoot(root) });
}

/** A list of demandes that stands in `lignesImport` as an element of it. */
function reportListsOfDemandes({ objet }: Entete, report: Report<'structure-type'>): void {
  const list = objet?.fields.get('lignesImport')?.value;
  if (list?.type !== 'array') return;
  for (const element of list.children) {
    if (element.type === 'array' && element.children.some(({ type }) => type === 'hole'))
      report({ ...startOf(element), kind: 'liste-de-demandes' });
  }
}

function wordRoot(root: ValueNode): Wording<'structure-type'> {
  const cle = wrapperKey(root);
  if (cle !== undefined) return { kind: 'racine-sous-cle', args: { cle } };
  if (root.type === 'object') return { kind: 'racine-demande' };
  if (root.type !== 'array') return { kind: 'racine' };
  const [only, ...others] = root.children;
  return { kind: only && isFile(only) && others.length === 0 ? 'racine-enveloppee' : 'racine-liste' };
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
  const { kind, args } = kindOf(field, value, valeur);
  // The elements of a list have no key: a word stands for it.
  const cle = field === ELEMENTS.beneficiaires ? { mot: field.name } : field.name;
  const usual = { cle, valeur, trouve: { mot: value.type }, attendu: { mot: field.type ?? 'object' } };
  return { kind, args: { ...usual, ...args } };
}

function kindOf(field: FieldDescription, value: ValueNode, valeur: string): Wording<'structure-type'> {
  if (value.type === 'null') return { kind: kindOfNull(field) };
  if (field.type === 'object') return { kind: 'piece-objet' };
  if (field.type === 'array') return { kind: isNothing(value) ? 'texte-null' : 'liste-attendue' };
  if (field.type === 'string' && value.type === 'number') return numberForText(valeur, field);
  if (isNumeric(field.type) && value.type === 'string') return textForNumber(value.value, field);
  return { kind: 'autre' };
}

function kindOfNull(field: FieldDescription): FindingOf<'structure-type'>['kind'] {
  if (field === ELEMENTS.beneficiaires) return 'beneficiaire-null';
  return field === ELEMENTS.piecesJustificatives ? 'piece-null' : 'null-obligatoire';
}

function isNothing(value: ValueNode): boolean {
  return value.type === 'string' && isTextOfNothing(value.value);
}

function isNumeric(type: string | undefined): boolean {
  return type === 'number' || type === 'integer';
}

function numberForText(source: string, { name, length }: FieldDescription): Wording<'structure-type'> {
  if (name === 'dateFacture') return { kind: DAY_NUMBER.test(source) ? 'date-tableur' : 'nombre-date' };
  if (/[eE]/.test(source)) return { kind: 'ecriture-scientifique' };
  if (name === 'numeroASP') return { kind: 'nombre-asp' };
  const digits = source.replace(/\.0+$/, '');
  if (length === undefined || !/^\d+$/.test(digits) || digits.length > length) return { kind: 'nombre' };
  // Nine digits in the place of a SIRET are a SIREN: nothing was lost before them.
  if (name === 'SIRET' && digits.length === SIREN_LENGTH) return { kind: 'nombre' };
  if (digits.length < length) {
    const isFiness = name === ELEMENTS.beneficiaires?.name && digits.length === length - 1;
    return { kind: 'zeros-perdus', args: { perdu: { mot: isFiness ? 'perdu-finess' : 'perdu-zeros' } } };
  }
  if (digits === source) return { kind: 'nombre-au-lieu-de-texte' };
  return { kind: 'nombre-decimales', args: { attendu: digits } };
}

const SIREN_LENGTH = 9;
/** A spreadsheet's number of a day, from 2009 to 2036. */
const DAY_NUMBER = /^4\d{4}(\.\d+)?$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

function textForNumber(text: string, { type }: FieldDescription): Wording<'structure-type'> {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'texte-vide' };
  if (isTextOfNothing(trimmed)) return { kind: 'texte-null' };
  if (NUMBER.test(trimmed)) return { kind: 'texte-au-lieu-de-nombre' };
  if (!/^-?\d[\d\s.,]*(€|eur|euros?)?$/i.test(plainSpelling(trimmed))) return { kind: 'autre' };
  const juste = nombreDe(text, type);
  const args = {
    ecriture: { mot: `ecriture-${type}` },
    juste: juste === undefined ? { mot: '' } : { mot: 'valeur-juste', args: { valeur: juste } },
  };
  return { kind: 'texte-a-recrire', args };
}
