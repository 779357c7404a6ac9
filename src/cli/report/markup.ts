/** HTML that can't be injected: every string put into a template is text, and only templates make markup. */

export interface Markup {
  readonly markup: string;
}

export type Content = string | Markup | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, lone surrogates and the two noncharacters have no place in a document; they show as �. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

const escape = (text: string): string =>
  text.replace(UNPRINTABLE, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

function printed(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escape(content);
  return 'markup' in content ? content.markup : content.map(printed).join('');
}

/** Strings are escaped, in element content and in quoted attributes alike; lists are joined; undefined is nothing. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: parts
    .map((part, place) => part + (place < contents.length ? printed(contents[place]) : ''))
    .join(''),
});

/** Text of our own that is markup already. Never for anything that was read from a file. */
export const trusted = (markup: string): Markup => ({ markup });

/** Text that was read from a file: set apart, so that its writing direction can't reorder what stands around it. */
export const quoted = (text: string): Markup => html`<bdi>${text}</bdi>`;

export const joinedContent = (contents: readonly Content[], separator: string): Content[] =>
  contents.flatMap((content, place) => (place === 0 ? [content] : [separator, content]));
