/** What the program is called, and its version: package.json says it, and nothing else does. */
import program from '../../package.json';
import { messagesOf, render, type Catalogue, type Locale } from '../core/messages';

export const VERSION: string = program.version;

const PHRASES = {
  program: { zh: '决算公开助手 {version}', en: 'Public Accounts {version}' },
} as const satisfies Catalogue<string>;

const phrase = messagesOf(PHRASES);

/** As panes, pages and reports sign themselves. */
export const programAndVersion = (locale: Locale): string =>
  render(phrase('program', { version: VERSION }), locale);
