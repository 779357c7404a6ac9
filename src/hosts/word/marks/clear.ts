/** Takes all marks away and gives the text the highlight it had before. */
import { setHighlight } from '../highlight';
import { wordProblem } from '../problems';
import { inWord, once } from '../run';
import { askControls, seenControls } from '../survey';
import type { SeenControl } from '../survey';
import { MARK } from '../tags';

export const isMark = ({ tag }: SeenControl): boolean => tag.startsWith(MARK);

/** To be synced by the caller. */
export function removeTextMark(context: Word.RequestContext, { id, tag }: SeenControl): void {
  const control = once(once(context.document.contentControls).getById(id));
  setHighlight(once(control.font), tag.slice(MARK.length) || undefined);
  control.delete(true);
}

/** About 700 bytes of request each: below 5 MB. */
const MARKS_PER_TRIP = 4000;

/** How many marks there were, even where taking them away fails. */
interface Count {
  marks?: number;
}

const clearOnce = (count: Count): Promise<void> =>
  inWord(async (context) => {
    const controls = askControls(context);
    await context.sync();
    const marks = seenControls(controls).filter(isMark);
    count.marks = marks.length;
    // Inner marks first: an outer one remembers the look of before.
    marks.reverse();
    for (let from = 0; from < marks.length; from += MARKS_PER_TRIP) {
      for (const mark of marks.slice(from, from + MARKS_PER_TRIP)) removeTextMark(context, mark);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip at a time: Office refuses a request of more than 5 MB
      await context.sync();
    }
  });

/** An interruption leaves some marks as they are: a second attempt finds these. */
export async function clearMarks(): Promise<void> {
  const first: Count = {};
  try {
    await clearOnce(first);
  } catch (error) {
    const second: Count = {};
    await clearOnce(second).catch(() => {
      throw second.marks === first.marks ? error : wordProblem('marksLeft');
    });
  }
}
