/** Messages as data: a phrase in both languages and what fills its gaps; made into text only where a person reads it. */

export type Locale = 'zh-CN' | 'en-US';

export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

/** All phrases of one feature, by id. A gap is written `{name}`. */
export type Catalogue<Id extends string> = Readonly<Record<Id, Phrase>>;

export interface Message {
  readonly id: string;
  readonly phrase: Phrase;
  readonly data: Readonly<Record<string, string>>;
}

export function message<Id extends string>(
  catalogue: Catalogue<Id>,
  id: Id,
  data: Readonly<Record<string, string>> = {},
): Message {
  return { id, phrase: catalogue[id], data };
}

/** The text of a message. Throws when a gap has nothing to fill it: that is our mistake, not the user's. */
export function render(message: Message, locale: Locale = 'zh-CN'): string {
  const phrase = locale === 'en-US' ? message.phrase.en : message.phrase.zh;
  return phrase.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const filling = message.data[name];
    if (filling === undefined) throw new Error(`Message ${message.id} lacks ${name}`);
    return filling;
  });
}
