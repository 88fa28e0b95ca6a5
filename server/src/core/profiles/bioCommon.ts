import { bioLoinc } from './bioLoinc.ts';
import type { Profile } from './profile.ts';
import { type Schema, withFields } from './schema.ts';

/**
 * What DTJSONSOLDE-BIO-LOINC-VA1 says of the biology corridor, whatever the software: header, numbers, dates, the form of
 * amounts and names. What it says of LOINC alone is left open.
 */
export function bioCommon(software: string): Profile {
  return {
    ...bioLoinc,
    software,
    otherSoftware: [bioLoinc.software, ...bioLoinc.otherSoftware].filter((one) => one !== software),
    isWhole: false,
    schema: withoutScenario(bioLoinc.schema),
    pieceTypes: bioLoinc.pieceTypes.map((type) => ({ ...type, isRequired: false })),
    maximumAmount: undefined,
  };
}

/** The blocks whose values are fixed because « la demande concerne un LOINC » (3.2). */
const OF_LOINC: ReadonlySet<string> = new Set(['lienCompteRendu', 'scenarioInstallation']);

function withoutScenario(schema: Schema): Schema {
  return withFields(schema, (field) => {
    if (!OF_LOINC.has(field.block)) return field;
    const { const: _, ...rules } = field.rules;
    return { ...field, fixed: undefined, rules };
  });
}
