/** The commands of `solde`, in the order of its help. */
export const COMMANDS = [
  'check',
  'fix',
  'zip',
  'report',
  'rejected',
  'compare',
  'import',
  'export',
  'explain',
] as const;
export type Command = (typeof COMMANDS)[number];

/** The options of `solde`, as `parseArgs` of Node wants them. */
export const OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  rule: { type: 'string', multiple: true },
  template: { type: 'string' },
  'max-amount': { type: 'string' },
  'max-warnings': { type: 'string' },
  'no-nearby': { type: 'boolean' },
  'stdin-name': { type: 'string' },
  'dry-run': { type: 'boolean' },
  unclear: { type: 'string' },
  force: { type: 'boolean' },
  rename: { type: 'boolean' },
  'max-size': { type: 'string' },
  output: { type: 'string' },
  ans: { type: 'string' },
  siret: { type: 'string' },
  column: { type: 'string', multiple: true },
  'out-dir': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
export type OptionName = keyof typeof OPTIONS;

const CHECKING = ['check', 'fix', 'zip', 'report', 'import'] as const satisfies readonly Command[];

/** The options that only some commands have. */
export const ONLY_OF: Readonly<Partial<Record<OptionName, readonly Command[]>>> = {
  format: ['check', 'report'],
  output: ['report', 'export'],
  rule: CHECKING,
  'max-amount': CHECKING,
  template: CHECKING,
  'max-warnings': ['check', 'zip'],
  'no-nearby': ['check', 'fix', 'report'],
  'stdin-name': ['check'],
  'dry-run': ['fix', 'rejected', 'import'],
  unclear: ['rejected'],
  force: ['zip'],
  rename: ['zip'],
  'max-size': ['zip'],
  ans: ['import'],
  siret: ['import'],
  column: ['import'],
  'out-dir': ['import'],
};

export function isCommand(name: string): name is Command {
  return COMMANDS.some((command) => command === name);
}
