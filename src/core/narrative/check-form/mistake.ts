/** A mistake of a form's author: what is wrong, where in the form, and where in the text that stands there. */
import { message, type Catalogue, type Message } from '../../messages';
import { NotationError } from '../notation';
import { placeOf, type Path } from './path';

export interface FormMistake {
  readonly path: Path;
  readonly what: Message;
  /** Where in the text, counted from 0, and the words there. */
  readonly at?: { readonly offset: number; readonly text: string };
}

const MESSAGES = {
  plain: { zh: '{place}：{what}', en: '{place}: {what}' },
  at: {
    zh: '{place}第 {character} 个字起“{text}”：{what}',
    en: '{place}, character {character}, “{text}”: {what}',
  },
} as const satisfies Catalogue<string>;

/** As it is told, with its place in words. */
export function toldMistake(form: unknown, { path, what, at }: FormMistake): Message {
  const place = placeOf(form, path);
  if (!at) return message(MESSAGES, 'plain', { place, what });
  return message(MESSAGES, 'at', { place, what, character: String(at.offset + 1), text: at.text });
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
