/** A reason why a command could not run, told to the user in plain words. */
import { message, type Message, type Say } from '../core/messages';
import { CLI_MESSAGES } from './messages';

/** Thrown by commands for what a user can cause; ends the command with exit code 2. */
export class Problem extends Error {
  constructor(
    readonly what: Message,
    readonly details: readonly Message[] = [],
    /** The file it is about, where the words do not name it. */
    readonly file?: string,
  ) {
    super(what.id);
    this.name = 'Problem';
  }
}

export const problem: Say<typeof CLI_MESSAGES, Problem> = (id, ...gaps) =>
  new Problem(message(CLI_MESSAGES, id, ...gaps));

/** The message of something thrown, whatever it is. */
export const thrownText = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown
    ? String(thrown.message)
    : String(thrown);
