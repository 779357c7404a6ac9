/** Messages as data: a phrase in both languages and what fills its gaps; made into text only where a person reads it. */

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

/** What fills a gap: a text as printed, a phrase of its own, or a list of them. */
export type Filling = string | Message | readonly Filling[];

export function message<Id extends string>(
  catalogue: Catalogue<Id>,
  id: Id,
  data: Readonly<Record<string, Filling>> = {},
): Message {
  return { id, phrase: catalogue[id], data };
}

/** A phrase without gaps that stands in no catalogue. */
export const saying = (phrase: Phrase): Message => ({ id: '', phrase, data: {} });

/** The text of a message. Throws when a gap has nothing to fill it: that is our mistake, not the user's. */
export function render(message: Message, locale: Locale = 'zh-CN'): string {
  const phrase = locale === 'en-US' ? message.phrase.en : message.phrase.zh;
  return phrase.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const filling = message.data[name];
    if (filling === undefined) throw new Error(`Message ${message.id} lacks ${name}`);
    return filled(filling, locale);
  });
}

function filled(filling: Filling, locale: Locale): string {
  if (typeof filling === 'string') return filling;
  if ('phrase' in filling) return render(filling, locale);
  return filling.map((one) => filled(one, locale)).join(locale === 'en-US' ? ', ' : '、');
}
