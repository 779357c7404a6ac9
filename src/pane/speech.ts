/** Words in one language: what a view says from its catalogue, and messages of the core told. */
import type { Catalogue, Locale, Message } from '../core/messages';
import { message, render } from '../core/messages';

export type Say<Id extends string> = (id: Id, data?: Readonly<Record<string, string>>) => string;

export const sayer =
  <Id extends string>(catalogue: Catalogue<Id>, locale: Locale): Say<Id> =>
  (id, data) =>
    render(message(catalogue, id, data), locale);

export type Tell = (message: Message) => string;

export const teller =
  (locale: Locale): Tell =>
  (told) =>
    render(told, locale);
