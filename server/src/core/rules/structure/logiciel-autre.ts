import type { RuleOf } from '../engine/rule.ts';

/** The pieces of the file are named for another software of the corridor (2.1), whose own rules are not known here. */
export const logicielAutre: RuleOf<'logiciel-autre'> = {
  code: 'logiciel-autre',
  level: 'information',
  block: 'structure',
  section: '2.1',
  stage: 'structure',
  compares: ['software'],
  *compare(summaries, { profile }) {
    // Demandes that tell no software are judged with the others, so that it is said of them too.
    const index = summaries.findIndex((summary) => summary.software !== undefined);
    const software = summaries[index]?.software;
    if (software === undefined || profile.isWhole) return;
    if (summaries.every((summary) => summary.software === undefined || summary.software === software)) {
      yield { index, field: 'piecesJustificatives/0/nomFichier', state: { kind: 'other', software } };
    }
  },
};
