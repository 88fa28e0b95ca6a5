import type { RuleOf } from '../engine/rule.ts';

/** JSON text is UTF-8 without a byte order mark (RFC 8259, 8.1). Seen where bytes are: in files that no editor has open. */
export const jsonEncodage: RuleOf<'json-encodage'> = {
  code: 'json-encodage',
  level: 'error',
  everyKind: true,
  checkBytes: (faults) => faults.map(({ kind, start, end, args = {} }) => ({ kind, start, end, args })),
};
