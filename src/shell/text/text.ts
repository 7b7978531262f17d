// Interface text: typed catalogues and the function that reads them. No ICU parser on the first screen.
import { shellTexts } from './shell-en.ts';
import { rulebookTexts } from '../rulebook/text-en.ts';
import { settingsTexts } from '../settings/text-en.ts';

/** The names between braces in a text, so that a call without its parameters does not compile. */
type ParamNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;
type Args<Text extends string> = [ParamNames<Text>] extends [never]
  ? []
  : [params: Readonly<Record<ParamNames<Text>, string | number>>];

/** Any set of texts; keys are dotted words, `{name}` marks a parameter. */
export type Texts = Readonly<Record<string, string>>;

/** A function that looks texts up by key and fills in their parameters. */
type Translator<T extends Texts> = <K extends keyof T & string>(key: K, ...args: Args<T[K]>) => string;

/** Puts the parameters into a text; an unknown name stays visible, which a test or an eye will catch. */
export function fillText(text: string, params: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** Makes a typed `t` for a catalogue. A folder with its own texts makes its own: `const t = translatorOf(gameTexts)`. */
export function translatorOf<const T extends Texts>(texts: T): Translator<T> {
  return (key, ...args) => fillText(texts[key] ?? key, args[0]);
}

export const texts = { ...shellTexts, ...settingsTexts, ...rulebookTexts } as const;

/** The texts that every page shares. */
export const t = translatorOf(texts);
