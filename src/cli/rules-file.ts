/** Reads a file of the user's own identities. */
import { parseUserRules, type Identity } from '../core/identities';
import { message } from '../core/messages';
import { readBytes } from './files';
import { CLI_MESSAGES } from './messages';
import { Problem } from './problem';

export const readUtf8 = (file: string): string => new TextDecoder().decode(readBytes(file));

/** Throws a Problem that names every mistake. */
export function parseRules({
  file,
  text,
}: {
  readonly file: string;
  readonly text: string;
}): readonly Identity[] {
  const reading = parseUserRules(text);
  if (reading.ok) return reading.identities;
  throw new Problem(
    message(CLI_MESSAGES, 'badRules', { file, count: String(reading.problems.length) }),
    reading.problems,
  );
}
