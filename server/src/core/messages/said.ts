import type { Args } from '../problem.ts';
import type { en } from './en.ts';
import type { fr } from './fr.ts';
import type { Wordings } from './wordings.ts';

/** The codes that have wordings. */
export type Code = keyof Wordings;
export type KindOf<C extends Code> = keyof Wordings[C] & string;

/** What is said of one finding: which wording of its rule it has, and all that the wording fills in, in any language. */
export type Said<C extends Code> = { [Kind in KindOf<C>]: Filled<C, Kind> }[KindOf<C>];
type Filled<C extends Code, Kind extends KindOf<C>> = { readonly kind: Kind } & {
  readonly [Name in FilledIn<C, Kind>]: Args[string];
};

/** The wordings of a rule that need no more than is there by these names. */
export type KindFilledBy<C extends Code, Given> = {
  [Kind in KindOf<C>]: [FilledIn<C, Kind>] extends [Given] ? Kind : never;
}[KindOf<C>];

/** The names that a wording fills in, in one language or the other. */
type FilledIn<C extends Code, Kind extends KindOf<C>> = Names<TextOf<typeof fr, C, Kind> | TextOf<typeof en, C, Kind>>;
type TextOf<Texts, C, Kind> = C extends keyof Texts ? (Kind extends keyof Texts[C] ? Texts[C][Kind] : never) : never;

/** The names between braces; `{{` is a brace by itself, and `{ … }` is a text. */
type Names<Text> = Text extends `${infer Before}{{${infer Behind}` ? Names<Before> | Names<Behind> : Between<Text>;
type Between<Text> = Text extends `${string}{${infer Name}}${infer Behind}`
  ? (Name extends `${string} ${string}` ? never : Name) | Between<Behind>
  : never;
