import type { RuleOf } from '../rule.ts';

/** Every piece of the file is named for another software of the corridor (2.1), whose own rules are not known here. */
export const logicielAutre: RuleOf<'logiciel-autre'> = {
  code: 'logiciel-autre',
  level: 'information',
  compares: ['logiciel'],
  *compare(resumes) {
    const logiciel = resumes[0]?.logiciel;
    if (logiciel === undefined || logiciel === 'LOINC') return;
    if (resumes.every((resume) => resume.logiciel === logiciel)) {
      yield { index: 0, champ: 'piecesJustificatives/0/nomFichier', kind: 'autre', args: { logiciel } };
    }
  },
};
