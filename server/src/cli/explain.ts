import type { Language } from '../core/messages/language.ts';
import { nearest } from '../core/nearest.ts';
import { CATALOG } from './catalog.ts';
import { Refusal } from './refusal.ts';

const CODES = CATALOG.map(({ code }) => code);

/** `solde explain`: the page of a rule in the user's language, without what says how its examples are tested. */
export async function explain(
  code: string,
  language: Language,
  readPage: (code: string) => Promise<string>,
): Promise<string> {
  if (!CODES.includes(code)) {
    const near = nearest(code, CODES);
    if (near === undefined) throw new Refusal(language, 'no-such-rule', { code });
    throw new Refusal(language, 'near-code', { code, near });
  }
  const [french = '', english = ''] = (await readPage(code)).split('\n## In English\n');
  const from = french.indexOf('**Faux**');
  const examples = from < 0 ? '' : french.slice(from, french.indexOf('**Corriger.**'));
  const page =
    language === 'fr'
      ? french
      : `# ${code}\n${english.replace('\n**How to fix.**', `\n${inEnglish(examples)}\n**How to fix.**`)}`;
  return `${page.replaceAll(/^```(\w+) .*$/gm, '```$1').trim()}\n`;
}

/** The examples stand once in a page; only their headings and code are the same in both languages. */
function inEnglish(examples: string): string {
  const parts = examples.match(/\*\*(?:Faux|Juste)\*\*|```[\s\S]*?```/g) ?? [];
  return `${parts.join('\n\n').replaceAll('**Faux**', '**Wrong**').replaceAll('**Juste**', '**Right**')}\n`;
}
