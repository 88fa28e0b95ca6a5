import type { Args, Message, Problem } from '../problem.ts';
import { type ApercuText, apercuTexts } from './apercuTexts.ts';
import { completionTexts } from './completionTexts.ts';
import { correspondanceTexts } from './correspondanceTexts.ts';
import { type DepositKind, depositTexts } from './depositTexts.ts';
import { type ChoixText, choixTexts } from './echangeTexts.ts';
import { en, enMots } from './en.ts';
import { type FixKind, fixTitles } from './fixTitles.ts';
import { fr, frMots } from './fr.ts';
import { type Compte, comptes, type Lecture, lectures } from './lectures.ts';
import { type Note, notes } from './notes.ts';
import { number } from './quantites.ts';
import { type RefactorKind, refactorTitles } from './refactorTitles.ts';
import { type Refus, refusals } from './refusals.ts';
import { type HorsDePortee, horsDePortee, type ReportText, reportTexts } from './reportTexts.ts';
import { type SymbolText, symbolTexts } from './symbolTexts.ts';

export type Langue = 'fr' | 'en';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const TEXTS: Readonly<Record<Langue, Texts>> = { fr, en };
const WORDS: Readonly<Record<Langue, Readonly<Record<string, string>>>> = { fr: frMots, en: enMots };
/** What parts the words of a list, which may have commas of their own. */
const BETWEEN: Readonly<Record<Langue, string>> = { fr: ' ; ', en: '; ' };
const LINE: Readonly<Record<Langue, string>> = { fr: 'Ligne {ligne} : ', en: 'Line {ligne}: ' };

/** The words of a problem, its line named as the portal does. The editor, the report and the terminal say the same. */
export function wordProblem(problem: Problem, langue: Langue): string {
  const line = problem.ligne === undefined ? '' : fill(LINE[langue], { ligne: problem.ligne }, langue);
  return line + wordMessage(problem.message, langue);
}

export function wordMessage({ code, kind, args }: Message, langue: Langue): string {
  const template = TEXTS[langue][code]?.[kind];
  if (template === undefined) throw new Error(`No wording for ${code} ${kind}`);
  return fill(template, args, langue);
}

/** What is said of a file, a demande or a value, besides its problems. */
export function wordLecture(key: Lecture, langue: Langue, args: Args = {}): string {
  return fill(lectures[key][langue], args, langue);
}

/** A number of things. French counts nought as one, English as many. */
export function wordCompte(key: Compte, nombre: number, langue: Langue): string {
  const isOne = langue === 'fr' ? nombre < 2 : nombre === 1;
  return fill(comptes[key][langue][isOne ? 0 : 1], { nombre: number(String(nombre), langue) }, langue);
}

/** What a repair is called in a menu. */
export function wordFix({ kind, args = {} }: { readonly kind: FixKind; readonly args?: Args }, langue: Langue): string {
  return fill(fixTitles[kind][langue], args, langue);
}

/** What another change of a file is called in a menu. */
export function wordRefactoring(
  { kind, args = {} }: { readonly kind: RefactorKind; readonly args?: Args },
  langue: Langue,
): string {
  return fill(refactorTitles[kind][langue], args, langue);
}

/** Why something that was asked for is not done. */
export function wordRefus({ refus, args = {} }: Refus, langue: Langue): string {
  return fill(refusals[refus][langue], args, langue);
}

/** What is said of a completion. */
export function wordCompletion(key: keyof typeof completionTexts, langue: Langue, args: Args = {}): string {
  return fill(completionTexts[key][langue], args, langue);
}

/** What is to be said along with a change. */
export function wordNote({ note, args = {} }: Note, langue: Langue): string {
  return fill(notes[note][langue], args, langue);
}

/** A word of the outline, of a link or of what was found in another file. */
export function wordSymbol(kind: SymbolText, args: Args, langue: Langue): string {
  return fill(symbolTexts[kind][langue], args, langue);
}

/** What is said of how files correspond. */
export function wordCorrespondance(key: keyof typeof correspondanceTexts, langue: Langue, args: Args = {}): string {
  return fill(correspondanceTexts[key][langue], args, langue);
}

/** What preparing a deposit says; an argument may be such a text itself. */
export interface Dit {
  readonly kind: DepositKind;
  readonly args?: Readonly<Record<string, string | number | Dit>>;
}

export function wordDepot({ kind, args = {} }: Dit, langue: Langue): string {
  const words = Object.entries(args).map(([name, arg]) => [
    name,
    typeof arg === 'object' ? wordDepot(arg, langue) : arg,
  ]);
  return fill(depositTexts[kind][langue], Object.fromEntries(words), langue);
}

/** What a column of a table may hold. */
export function wordChoix(choix: ChoixText, langue: Langue): string {
  return choixTexts[choix][langue];
}

/** What a report says. */
export function wordReport(key: ReportText, langue: Langue, args: Args = {}): string {
  return fill(reportTexts[key][langue], args, langue);
}

/** What the preview of a deposit says. */
export function wordApercu(key: ApercuText, langue: Langue, args: Args = {}): string {
  return fill(apercuTexts[key][langue], args, langue);
}

/** What a report cannot tell. */
export function wordHorsDePortee(key: HorsDePortee, langue: Langue): string {
  return horsDePortee[key][langue];
}

/** The language of a locale such as `fr-FR` or `en_GB.UTF-8`: French, or else English. */
export function langueOf(locale: string | undefined): Langue {
  return /^fr(?![a-z])/i.test(locale ?? '') ? 'fr' : 'en';
}

/** `{name}` stands for an argument, `{{` and `}}` for braces; a brace by itself is itself. */
function fill(template: string, args: Args, langue: Langue): string {
  return template.replace(/\{\{|\}\}|\{(\w+)\}/g, (found, name: string | undefined) => {
    if (name === undefined) return found.charAt(0);
    const value = args[name];
    if (value === undefined) throw new Error(`No argument ${name} for « ${template} »`);
    return textOf(value, langue);
  });
}

function textOf(value: Args[string], langue: Langue): string {
  if (typeof value !== 'object') return String(value);
  if (!('mot' in value)) return value.map((mot) => textOf(mot, langue)).join(BETWEEN[langue]);
  return fill(WORDS[langue][value.mot] ?? value.mot, value.args ?? {}, langue);
}
