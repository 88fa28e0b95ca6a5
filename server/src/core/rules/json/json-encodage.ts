import type { EncodingState } from '../../json/bytes.ts';
import type { RuleOf } from '../engine/rule.ts';

/** JSON text is UTF-8 without a byte order mark (RFC 8259, 8.1). Seen where bytes are: in files that no editor has open. */
export const jsonEncodage: RuleOf<'json-encodage', EncodingState> = {
  code: 'json-encodage',
  level: 'error',
  block: 'json',
  section: '1.2',
  stage: 'structure',
  signs: 'none',
  everyKind: true,
  checkBytes: (faults) => faults.map(({ start, end, ...state }) => ({ start, end, state })),
};
