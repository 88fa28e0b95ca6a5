import { readFileSync } from 'node:fs';
import { inRoot } from '../lib/paths.ts';

type Language = 'fr' | 'en';

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
}

const WORDS = {
  en: {
    file: 'package.nls.json',
    opening: `# Settings

*[Lire en français](settings.fr.md)*

| To… | Set |
|---|---|
| change or disable a rule | \`solde.rules\` |
| have messages in one language | \`solde.language\` |
| turn off what is shown in the text | \`solde.codeLens\`, \`solde.inlayHints\` |
| check only open files | \`solde.closedFiles\` |

In VS Code: \`Ctrl+,\`, then type *solde*. Other editors send the same names to the server, under \`solde\`
([how](editors.md)).`,
    default: 'Default',
    colon: ':',
  },
  fr: {
    file: 'package.nls.fr.json',
    opening: `# Réglages

*[Read in English](settings.md)*

| Pour… | Régler |
|---|---|
| changer le niveau d’une règle, ou la désactiver | \`solde.rules\` |
| avoir les messages dans une langue | \`solde.language\` |
| masquer ce qui s’affiche dans le texte | \`solde.codeLens\`, \`solde.inlayHints\` |
| ne contrôler que les fichiers ouverts | \`solde.closedFiles\` |

Dans VS Code\u00a0: \`Ctrl+,\`, puis tapez *solde*. Les autres éditeurs envoient les mêmes noms au serveur, sous \`solde\`
([comment](editors.md)).`,
    default: 'Par défaut',
    colon: '\u00a0:',
  },
} as const;

/** `docs/settings.md` and `docs/settings.fr.md`: each setting with what the manifest says of it. */
export function settingsPage(language: Language): string {
  const { file, opening } = WORDS[language];
  const texts = JSON.parse(read(file)) as Record<string, string>;
  const { properties } = JSON.parse(read('package.json')).contributes.configuration as {
    properties: Record<string, Setting>;
  };
  const sections = Object.entries(properties).map(([name, setting]) => section(name, setting, texts, language));
  return `${[opening, ...sections].join('\n\n')}\n`;
}

function section(name: string, setting: Setting, texts: Record<string, string>, language: Language): string {
  const text = (key = ''): string => (texts[key.replaceAll('%', '')] ?? key).replace(/`#([\w.]+)#`/g, '`$1`');
  const { default: byDefault, colon } = WORDS[language];
  const values = (setting.enum ?? []).map(
    (value, at) => `- \`${value}\`${colon} ${text(setting.enumDescriptions?.[at])}`,
  );
  return [
    `## ${name}`,
    text(setting.markdownDescription ?? setting.description),
    ...(values.length > 0 ? [values.join('\n')] : []),
    `${byDefault}${colon} \`${JSON.stringify(setting.default)}\``,
  ].join('\n\n');
}

function read(path: string): string {
  return readFileSync(inRoot(path), 'utf8');
}
