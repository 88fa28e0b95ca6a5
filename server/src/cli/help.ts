import type { Language } from '../core/messages/language.ts';
import { type Command, ONLY_OF, type OptionName } from './commands.ts';

type InLanguages = Readonly<Record<Language, string>>;

/** What each command does, and what it is given. */
const COMMAND_HELP: Readonly<Record<Command, { readonly what: InLanguages; readonly given: InLanguages }>> = {
  check: {
    what: { fr: 'contrôler des fichiers ou des dossiers', en: 'check files or folders' },
    given: { fr: 'CHEMIN…', en: 'PATH…' },
  },
  fix: {
    what: { fr: 'appliquer les corrections sûres', en: 'apply the safe fixes' },
    given: { fr: 'CHEMIN…', en: 'PATH…' },
  },
  zip: {
    what: {
      fr: 'préparer le dépôt : contrôle, archives, rapport',
      en: 'prepare the submission: check, archives, report',
    },
    given: { fr: 'CHEMIN…', en: 'PATH…' },
  },
  report: {
    what: { fr: 'créer le rapport de dépôt', en: 'create the submission report' },
    given: { fr: 'CHEMIN…', en: 'PATH…' },
  },
  rejected: {
    what: { fr: 'créer un fichier avec les demandes rejetées', en: 'create a file from rejected claims' },
    given: { fr: 'FICHIER', en: 'FILE' },
  },
  compare: {
    what: { fr: 'comparer les numéros des avances et des soldes', en: 'compare the numbers of advances and claims' },
    given: { fr: 'CHEMIN…', en: 'PATH…' },
  },
  import: {
    what: {
      fr: 'créer des fichiers de solde d’un CSV ou d’un XLSX',
      en: 'create claim files from a CSV or XLSX table',
    },
    given: { fr: 'TABLEAU… --ans NUMERO --siret SIRET', en: 'TABLE… --ans NUMBER --siret SIRET' },
  },
  export: {
    what: { fr: 'écrire les demandes en CSV, pour Excel', en: 'write the claims as CSV, for Excel' },
    given: { fr: 'CHEMIN…', en: 'PATH…' },
  },
  explain: {
    what: { fr: 'expliquer une règle', en: 'explain a rule' },
    given: { fr: 'CODE', en: 'CODE' },
  },
};

/** What each option does, behind the value that it takes. Some have another meaning with one command. */
const OPTION_HELP: Readonly<Record<string, { readonly value?: InLanguages; readonly what: InLanguages }>> = {
  rule: {
    value: { fr: 'CODE=NIVEAU', en: 'CODE=LEVEL' },
    what: {
      fr: 'niveau d’une règle : off, information, avertissement ou erreur ; répétable',
      en: 'level of a rule: off, information, warning or error; may be repeated',
    },
  },
  'max-amount': {
    value: { fr: 'N', en: 'N' },
    what: {
      fr: 'montant HT au-dessus duquel une demande est signalée',
      en: 'amount excl. VAT above which a claim is reported',
    },
  },
  template: {
    value: { fr: 'FICHIER', en: 'FILE' },
    what: { fr: 'modèle du portail, auquel comparer les demandes', en: 'the portal’s template to compare claims with' },
  },
  'max-warnings': {
    value: { fr: 'N', en: 'N' },
    what: { fr: 'échouer au-delà de N avertissements', en: 'fail above N warnings' },
  },
  'no-nearby': {
    what: { fr: 'ignorer les pièces, archives et autres fichiers', en: 'ignore documents, archives and other files' },
  },
  'stdin-name': {
    value: { fr: 'NOM', en: 'NAME' },
    what: {
      fr: 'nom du fichier lu sur l’entrée standard (« - »)',
      en: 'name of the file read from standard input (“-”)',
    },
  },
  'dry-run': { what: { fr: 'montrer le résultat sans rien écrire', en: 'show the result without writing anything' } },
  unclear: {
    value: { fr: 'include|exclude', en: 'include|exclude' },
    what: { fr: 'garder ou non les demandes à la réponse ambiguë', en: 'keep or drop claims with an unclear response' },
  },
  force: { what: { fr: 'remplacer les archives existantes', en: 'replace existing archives' } },
  rename: { what: { fr: 'renommer le fichier à la date du jour', en: 'rename the file with today’s date' } },
  'max-size': {
    value: { fr: 'OCTETS', en: 'BYTES' },
    what: { fr: 'taille maximale d’une archive (200000000)', en: 'maximum size of an archive (200000000)' },
  },
  ans: {
    value: { fr: 'NUMERO', en: 'NUMBER' },
    what: { fr: 'numéro de référencement ANS', en: 'ANS listing number' },
  },
  siret: { value: { fr: 'SIRET', en: 'SIRET' }, what: { fr: 'SIRET de l’entête', en: 'SIRET of the header' } },
  column: {
    value: { fr: 'TITRE=CHAMP', en: 'HEADING=FIELD' },
    what: {
      fr: 'contenu d’une colonne, par son titre ou sa lettre ; répétable ; CHAMP : numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture, beneficiaires, piece:FACTURE, piece:VA, piece:CTX, piece, ignore',
      en: 'content of a column, by its heading or letter; may be repeated; FIELD: numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture, beneficiaires, piece:FACTURE, piece:VA, piece:CTX, piece, ignore',
    },
  },
  'out-dir': {
    value: { fr: 'DOSSIER', en: 'FOLDER' },
    what: {
      fr: 'dossier des fichiers créés (celui du tableau)',
      en: 'folder of the created files (that of the table)',
    },
  },
  'check format': {
    value: { fr: 'text|json|sarif', en: 'text|json|sarif' },
    what: { fr: 'forme du résultat (text)', en: 'form of the result (text)' },
  },
  'report format': {
    value: { fr: 'html|json', en: 'html|json' },
    what: { fr: 'forme du rapport (html)', en: 'form of the report (html)' },
  },
  'report output': {
    value: { fr: 'FICHIER', en: 'FILE' },
    what: {
      fr: 'où l’écrire, « - » pour la sortie standard (à côté du fichier)',
      en: 'where to write it, “-” for standard output (beside the file)',
    },
  },
  'export output': {
    value: { fr: 'FICHIER', en: 'FILE' },
    what: {
      fr: 'où l’écrire, « - » pour la sortie standard (à côté du fichier)',
      en: 'where to write it, “-” for standard output (beside the file)',
    },
  },
  lang: {
    value: { fr: 'fr|en', en: 'fr|en' },
    what: { fr: 'langue (celle du système)', en: 'language (the system’s)' },
  },
};

const WORDS = {
  fr: {
    what: 'Contrôle et corrige les fichiers de solde du Ségur (BIO-LOINC).',
    usage: 'Usage : solde',
    order: 'COMMANDE',
    path: 'CHEMIN',
    options: 'options',
    commands: 'Commandes :',
    ownOptions: 'Options :',
    exits: 'Codes de sortie : 0 sans erreur ; 1 avec erreurs ; 2 commande ou chemin incorrect.',
    more: '« solde COMMANDE --help » donne les options d’une commande.',
    help: 'cette aide',
    version: 'la version',
  },
  en: {
    what: 'Checks and fixes Ségur claim files (BIO-LOINC).',
    usage: 'Usage: solde',
    order: 'COMMAND',
    path: 'PATH',
    options: 'options',
    commands: 'Commands:',
    ownOptions: 'Options:',
    exits: 'Exit codes: 0 no errors; 1 errors; 2 invalid command or path.',
    more: '“solde COMMAND --help” shows the options of a command.',
    help: 'this help',
    version: 'the version',
  },
} as const;

/** `solde --help`: at most 25 lines. */
export function helpText(language: Language, width: number): string {
  const words = WORDS[language];
  const commands = Object.entries(COMMAND_HELP).map(([command, { what }]): [string, string] => [
    command,
    what[language],
  ]);
  return lines([
    words.what,
    '',
    `${words.usage} ${words.order} [${words.path}…] [${words.options}]`,
    '',
    words.commands,
    ...columns(commands, width),
    '',
    words.ownOptions,
    ...columns(common(language), width),
    '',
    ...wrapped(words.exits, width),
    ...wrapped(words.more, width),
  ]);
}

/** `solde COMMAND --help`: of that command alone. */
export function commandHelp(command: Command, language: Language, width: number): string {
  const words = WORDS[language];
  const { what, given } = COMMAND_HELP[command];
  const sentence = what[language];
  return lines([
    `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`,
    '',
    `${words.usage} ${command} ${given[language]} [${words.options}]`,
    '',
    words.ownOptions,
    ...columns([...optionsOf(command, language), ...common(language)], width),
  ]);
}

/** The options of a command, each as it is written, and what it does. */
function optionsOf(command: Command, language: Language): [string, string][] {
  const names = Object.keys(ONLY_OF) as OptionName[];
  return names
    .filter((name) => ONLY_OF[name]?.includes(command))
    .map((name) => {
      const { value, what } = OPTION_HELP[`${command} ${name}`] ?? OPTION_HELP[name] ?? { what: { fr: '', en: '' } };
      return [`--${name}${value === undefined ? '' : ` ${value[language]}`}`, what[language]];
    });
}

function common(language: Language): [string, string][] {
  const { value, what } = OPTION_HELP.lang ?? { what: { fr: '', en: '' } };
  const words = WORDS[language];
  return [
    [`--lang ${value?.[language]}`, what[language]],
    ['--help', words.help],
    ['--version', words.version],
  ];
}

/** Two columns, the second one wrapped. */
function columns(rows: readonly [string, string][], width: number): string[] {
  const first = Math.min(28, Math.max(...rows.map(([name]) => name.length)));
  const margin = ' '.repeat(first + 4);
  return rows.flatMap(([name, what]) => {
    const [head = '', ...rest] = wrapped(what, width - first - 4);
    const others = rest.map((line) => margin + line);
    return name.length > first
      ? [`  ${name}`, margin + head, ...others]
      : [`  ${name.padEnd(first)}  ${head}`, ...others];
  });
}

/** A text in lines of at most so many characters, where its words let it. */
function wrapped(text: string, width: number): string[] {
  const result: string[] = [];
  for (const word of text.split(' ')) {
    const last = result.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) result.push(word);
    else result[result.length - 1] = `${last} ${word}`;
  }
  return result;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
