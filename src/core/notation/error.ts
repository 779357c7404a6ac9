/** A mistake in a formula: where it stands, what is wrong and what was expected there. Each place that reads formulas words it for its users. */
import { message, render, type Message } from '../messages';
import { WRONG, type WrongId } from './messages';

const MOST_SHOWN = 20;

export const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;

export class NotationError extends Error {
  override readonly name = 'NotationError';
  /** What is wrong and what was expected, in one phrase. */
  readonly what: Message;

  constructor(
    readonly formula: string,
    readonly offset: number,
    wrong: WrongId,
    readonly expected: Message,
    /** What stands there; nothing at the end. */
    readonly found = '',
  ) {
    const what = message(WRONG, wrong, { found: shortened(found), expected });
    super(`${formula} @${offset}: ${render(what)}`);
    this.what = what;
  }
}
