import type { RuleOf } from '../engine/rule.ts';

/** Every piece of the file is named for another software of the corridor (2.1), whose own rules are not known here. */
export const logicielAutre: RuleOf<'logiciel-autre'> = {
  code: 'logiciel-autre',
  level: 'information',
  block: 'structure',
  section: '2.1',
  stage: 'structure',
  compares: ['software'],
  *compare(summaries, { profile }) {
    const software = summaries[0]?.software;
    if (software === undefined || profile.isWhole) return;
    if (summaries.every((summary) => summary.software === software)) {
      yield { index: 0, field: 'piecesJustificatives/0/nomFichier', state: { kind: 'other', software } };
    }
  },
};
