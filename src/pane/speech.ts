/** Messages of the core told in one language. */
import type { Locale, Message } from '../core/messages';
import { render } from '../core/messages';

export type Tell = (message: Message) => string;

export const teller =
  (locale: Locale): Tell =>
  (told) =>
    render(told, locale);
