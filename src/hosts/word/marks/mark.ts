/**
 * Colours stretches of text. Each mark is a control that remembers in its tag the highlight that was there, so that marks
 * move with the text, survive saving, and are removed as a whole.
 */
import type { Locale } from '../../../core/messages';
import { render } from '../../../core/messages';
import { highlightOf, setHighlight } from '../highlight';
import { wordMessage } from '../messages';
import { problemOfOffice, wordProblem } from '../problems';
import { paragraphsAt, rangesAt } from '../places/paragraphs';
import { widened } from '../places/widen';
import { inWord, once } from '../run';
import { askControls, seenControls } from '../survey';
import { MARK } from '../tags';
import { clearMarks, isMark, removeTextMark } from './clear';
import { disjoint, type ColouredPlace } from '../../doc-common';

interface Stretch {
  readonly range: Word.Range;
  readonly colour: string;
}

/** About 2 KB of each request: below 5 MB. */
const PLACES_PER_RUN = 500;

/** Replaces all marks of ours by these. A place that is not to be found is left out. */
export async function markPlaces(places: readonly ColouredPlace[], locale: Locale): Promise<void> {
  await clearMarks();
  const known = await knownControls();
  try {
    const all = disjoint(places);
    for (let from = 0; from < all.length; from += PLACES_PER_RUN)
      await inWord(async (context) => {
        const stretches = await stretchesAt(context, all.slice(from, from + PLACES_PER_RUN));
        for (const stretch of await uniform(context, stretches)) place(stretch, locale);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip at a time: Office refuses a request of more than 5 MB
        await context.sync();
      });
  } catch (error) {
    await takeBack(known);
    throw problemOfOffice(error);
  }
}

const knownControls = (): Promise<ReadonlySet<number>> =>
  inWord(async (context) => {
    const controls = askControls(context);
    await context.sync();
    return new Set(seenControls(controls).map(({ id }) => id));
  });

async function stretchesAt(
  context: Word.RequestContext,
  places: readonly ColouredPlace[],
): Promise<Stretch[]> {
  const paragraphs = await paragraphsAt(
    context,
    places.map(({ paragraph }) => paragraph),
  );
  const ranges = await rangesAt(context, paragraphs, places);
  const found = places.flatMap(({ colour }, index) => {
    const range = ranges[index];
    return range ? [{ range, colour }] : [];
  });
  const whole = await widened(
    context,
    found.map(({ range }) => range),
  );
  return found.flatMap(({ colour }, index) => {
    const range = whole[index];
    return range ? [{ range, colour }] : [];
  });
}

interface PlainStretch extends Stretch {
  readonly before: string | undefined;
}

/** Where the user has highlighted only a part, a stretch falls apart. */
async function uniform(context: Word.RequestContext, stretches: readonly Stretch[]): Promise<PlainStretch[]> {
  const seen = stretches.map((stretch) => {
    const font = once(stretch.range.font);
    font.load('highlightColor');
    return { stretch, font };
  });
  await context.sync();
  const mixed = seen.filter(({ font }) => highlightOf(font) === 'mixed');
  const signs = new Map(
    mixed.map(({ stretch: { range } }) => {
      const found = range.search('?', { matchWildcards: true });
      found.load('items/font/highlightColor');
      return [range, found] as const;
    }),
  );
  if (mixed.length > 0) await context.sync();
  return seen.flatMap(({ stretch, font }) => {
    const told = highlightOf(font);
    if (told !== 'mixed') return [{ ...stretch, before: told.colour }];
    return joined(signs.get(stretch.range)?.items ?? [], stretch.colour);
  });
}

function joined(signs: readonly Word.Range[], colour: string): PlainStretch[] {
  const parts: PlainStretch[] = [];
  for (const range of signs) {
    const told = highlightOf(range.font);
    const before = told === 'mixed' ? undefined : told.colour;
    const last = parts.at(-1);
    if (last && last.before === before)
      parts[parts.length - 1] = { ...last, range: last.range.expandTo(range) };
    else parts.push({ range, colour, before });
  }
  return parts;
}

function place({ range, colour, before }: PlainStretch, locale: Locale): void {
  const control = once(range.insertContentControl());
  control.tag = `${MARK}${before ?? ''}`;
  control.title = render(wordMessage('markTitle'), locale);
  control.appearance = 'Hidden';
  setHighlight(once(control.font), colour);
}

/** An interrupted mark may have its control already, but not yet its tag. */
async function takeBack(known: ReadonlySet<number>): Promise<void> {
  try {
    await inWord(async (context) => {
      const controls = askControls(context);
      await context.sync();
      for (const control of seenControls(controls).reverse()) {
        if (isMark(control)) removeTextMark(context, control);
        else if (!known.has(control.id) && control.tag === '')
          once(once(context.document.contentControls).getById(control.id)).delete(true);
      }
      await context.sync();
    });
  } catch {
    throw wordProblem('marksLeft');
  }
}
