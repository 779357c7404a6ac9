/** Messages as data: a phrase in both languages and what fills its gaps; made into text only where a person reads it. */
import { addressWords, type PlaceFilling, type PlaceWords } from './place';

export type Locale = 'zh-CN' | 'en-US';

/** For a language as programs name it, `zh-Hans-CN`; Chinese where none is named. */
export const localeOf = (language: string | undefined): Locale =>
  /^(?:zh|$)/i.test(language ?? '') ? 'zh-CN' : 'en-US';

export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

/** All phrases of one feature, by id. A gap is written `{name}`. */
export type Catalogue<Id extends string> = Readonly<Record<Id, Phrase>>;

export interface Message {
  readonly id: string;
  readonly phrase: Phrase;
  readonly data: Readonly<Record<string, Filling>>;
}

/** What fills a gap: a text as printed, a phrase of its own, a place, or a list of them. */
export type Filling = string | Message | PlaceFilling | readonly Filling[];

/** A catalogue of which the compiler knows every text: written `as const`. */
export type Phrases<Said> = Catalogue<keyof Said & string>;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type GapOf<Said extends Phrase> = NamesIn<Said['zh' | 'en']>;

/**
 * What has to be given with a phrase, as the last argument of a call: a filling for each of its gaps, nothing where it
 * has none. Where one of several phrases is said, the gaps of all. A phrase whose text the compiler doesn't know
 * (a catalogue without `as const`) can't be said.
 */
export type Gaps<Said extends Phrase> = string extends Said['zh' | 'en']
  ? [data: never]
  : [GapOf<Said>] extends [never]
    ? []
    : [data: { readonly [Gap in GapOf<Said>]: Filling }];

/** Ids of the phrases that need nothing to be said. */
export type WholeId<Said extends Phrases<Said>> = {
  [Id in keyof Said & string]: Gaps<Said[Id]> extends [] ? Id : never;
}[keyof Said & string];

export function message<Said extends Phrases<Said>, Id extends keyof Said & string>(
  catalogue: Said,
  id: Id,
  ...gaps: Gaps<Said[Id]>
): Message {
  const [data = {}]: readonly Message['data'][] = gaps;
  return { id, phrase: catalogue[id], data };
}

/** A phrase without gaps that stands in no catalogue. */
export const saying = (phrase: Phrase): Message => ({ id: '', phrase, data: {} });

/** Says phrases of one catalogue by their ids. */
export type Say<Said extends Phrases<Said>, Told = string> = <Id extends keyof Said & string>(
  id: Id,
  ...gaps: Gaps<Said[Id]>
) => Told;

/** Makes messages of one catalogue. */
export const messagesOf =
  <Said extends Phrases<Said>>(catalogue: Said): Say<Said, Message> =>
  (id, ...gaps) =>
    message(catalogue, id, ...gaps);

/** Says phrases of one catalogue in one language. */
export const sayer =
  <Said extends Phrases<Said>>(catalogue: Said, locale: Locale): Say<Said> =>
  (id, ...gaps) =>
    render(message(catalogue, id, ...gaps), locale);

/** The text of a message; `wordsOf` names its places. Throws when a gap has nothing to fill it: that is our mistake, not the user's. */
export function render(
  message: Message,
  locale: Locale = 'zh-CN',
  wordsOf: PlaceWords = addressWords,
): string {
  const phrase = locale === 'en-US' ? message.phrase.en : message.phrase.zh;
  return phrase.replace(/\{([A-Za-z]+)\}/g, (_, name: string, offset: number) => {
    const filling = message.data[name];
    if (filling === undefined) throw new Error(`Message ${message.id} lacks ${name}`);
    const text = filled(filling, locale, wordsOf);
    return isQuoted(phrase, offset) ? withinQuotes(text) : text;
  });
}

function filled(filling: Filling, locale: Locale, wordsOf: PlaceWords): string {
  if (typeof filling === 'string') return filling;
  if ('phrase' in filling) return render(filling, locale, wordsOf);
  if ('place' in filling) return wordsOf(filling, locale);
  return filling.map((one) => filled(one, locale, wordsOf)).join(locale === 'en-US' ? ', ' : '、');
}

/** In quotation marks: “ ”, and ‘ ’ within them (GB/T 15834). */
export const inQuotes = (text: string): string => `“${withinQuotes(text)}”`;

/** As it stands within quotation marks: `“三公”经费` as `‘三公’经费`. A mark without its partner is left. */
const withinQuotes = (text: string): string =>
  text.includes('“') ? text.replace(/“([^“”]*)”/g, (_, inside: string) => `‘${outermost(inside)}’`) : text;

const outermost = (text: string): string => text.replace(/‘([^‘’]*)’/g, '“$1”');

/** Whether a place of a text stands between quotation marks. */
const isQuoted = (text: string, place: number): boolean =>
  text.lastIndexOf('“', place) > text.lastIndexOf('”', place);
