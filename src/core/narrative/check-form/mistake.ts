/** A mistake of a form's author: what is wrong, where in the form, and where in the text that stands there. */
import { message, type Catalogue, type Message } from '../../messages';
import { NotationError } from '../../notation';
import { placeInForm, type Path } from './path';

export interface FormMistake {
  readonly path: Path;
  readonly what: Message;
  /** Where in the text, counted from 0, and the words there; nothing at its end. */
  readonly at?: {
    readonly offset: number;
    readonly text: string;
    /** Where in these words, counted from 0. */
    readonly within?: number;
  };
}

const MESSAGES = {
  plain: { zh: '{place}：{what}', en: '{place}: {what}' },
  point: { zh: '{place}第 {character} 个字：{what}', en: '{place}, character {character}: {what}' },
  within: {
    zh: '{place}第 {character} 个字起“{text}”的第 {within} 个字：{what}',
    en: '{place}, character {character}, “{text}”, its character {within}: {what}',
  },
  at: {
    zh: '{place}第 {character} 个字起“{text}”：{what}',
    en: '{place}, character {character}, “{text}”: {what}',
  },
} as const satisfies Catalogue<string>;

/** As it is told, with its place in words. */
export function toldMistake(form: unknown, { path, what, at }: FormMistake): Message {
  const place = placeInForm(form, path);
  if (!at) return message(MESSAGES, 'plain', { place, what });
  const { offset, text, within } = at;
  const character = String(offset + 1);
  if (text === '') return message(MESSAGES, 'point', { place, what, character });
  return within === undefined
    ? message(MESSAGES, 'at', { place, what, character, text })
    : message(MESSAGES, 'within', { place, what, character, text, within: String(within + 1) });
}

/** What a parser made of a text, or its mistake. */
export function parsed<T>(parse: () => T, wrong: (error: NotationError) => void): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    wrong(error);
    return undefined;
  }
}
