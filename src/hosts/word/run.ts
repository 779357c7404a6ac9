/** Work in Word whose failures are told in plain words. */
import { problemOfOffice } from './problems';

export async function inWord<Result>(
  work: (context: Word.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Word.run(work);
  } catch (error) {
    throw problemOfOffice(error);
  }
}

/** Within `Word.run` Word is asked to remember every object; those of one round trip need no remembering. */
export function once<Item extends { untrack(): unknown }>(item: Item): Item {
  item.untrack();
  return item;
}
