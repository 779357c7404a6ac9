/** Goes to a stretch of text. */
import type { TextPlace } from '../../../core/proofread/types';
import { wordProblem } from '../problems';
import { inWord } from '../run';
import { paragraphsAt, rangesAt } from './paragraphs';

export async function selectPlace(place: TextPlace): Promise<void> {
  await inWord(async (context) => {
    const paragraphs = await paragraphsAt(context, [place.paragraph]);
    const paragraph = paragraphs(place.paragraph);
    const [range] = await rangesAt(context, paragraphs, [place]);
    if (range) range.select(place.length === 0 ? 'End' : 'Select');
    else if (paragraph?.text === '') paragraph.select('Start');
    else throw wordProblem('changed');
    await context.sync();
  });
}
