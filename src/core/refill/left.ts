/** Thrown within this room where a table can't be filled surely; caught where its outcome is made. */
import type { Message } from '../messages';

export class LeftAlone extends Error {
  constructor(readonly why: Message) {
    super(why.id);
  }
}

export function leave(why: Message): never {
  throw new LeftAlone(why);
}
