/** Puts the new sentence in place of one that no longer fits: first the new one, then the old one away. Marks go before. */
import type { Locale } from '../../../core/messages';
import type { NarrativeDocument } from '../../../core/narrative';
import { setHighlight } from '../highlight';
import { bodyOfStanding, setLook } from '../insert/looks';
import { writeRuns } from '../insert/runs';
import { PLACEHOLDER } from '../insert/take-back';
import { clearMarks } from '../marks/clear';
import { paragraphsAt, rangesAt } from '../places/paragraphs';
import type { Paragraphs } from '../places/paragraphs';
import { widened } from '../places/widen';
import { problemOfOffice, wordProblem } from '../problems';
import { inWord } from '../run';
import { askControls, seenControls } from '../survey';
import { DRAFT } from '../tags';
import type { StaleSentence } from '../types';
import { judgeUpdate } from './judge';
import type { Stale } from './judge';
import { lookAtStanding } from './standing';
import type { StandingSentence } from './standing';
import { settleDraft } from './settle';

export async function replaceStale(
  document: NarrativeDocument,
  sentence: StaleSentence,
  locale: Locale,
): Promise<void> {
  await clearMarks();
  const { stale, known } = await inWord((context) => findStale(context, document, sentence));
  try {
    await inWord((context) => replaceIt(context, stale, locale));
  } catch (error) {
    const isDone = await settleDraft(sentence, known).catch(() => {
      throw wordProblem('replaceInterrupted');
    });
    if (!isDone) throw problemOfOffice(error);
  }
}

interface Found {
  readonly stale: Stale;
  readonly known: ReadonlySet<number>;
}

/** By what it says: paragraphs may have moved. */
async function findStale(
  context: Word.RequestContext,
  document: NarrativeDocument,
  { section, text, replacement }: StaleSentence,
): Promise<Found> {
  const controls = askControls(context);
  const { stale } = judgeUpdate(document, await lookAtStanding(context, document));
  const same = stale.find(
    (each) => each.section === section && each.text === text && each.replacement === replacement,
  );
  if (!same) throw wordProblem('changed');
  return { stale: same, known: new Set(seenControls(controls).map(({ id }) => id)) };
}

async function replaceIt(context: Word.RequestContext, stale: Stale, locale: Locale): Promise<void> {
  const paragraphs = await paragraphsAt(context, [stale.paragraph]);
  const { standing, written } = stale;
  const old = standing && (await rangeOf(context, paragraphs, standing));
  if (written) {
    const draft = (
      old ? old.insertText(PLACEHOLDER, 'After') : await freshRange(context, paragraphs, stale)
    ).insertContentControl();
    draft.tag = DRAFT;
    const finishing = writeRuns(draft, written.runs, true, locale);
    setHighlight(draft.font, undefined);
    for (const finish of finishing) finish();
    old?.delete();
    draft.delete(true);
  } else if (old) {
    const paragraph = paragraphs(standing.paragraph);
    if (paragraph?.text === standing.text) paragraph.delete();
    else old.delete();
  }
  await context.sync();
}

async function rangeOf(
  context: Word.RequestContext,
  paragraphs: Paragraphs,
  { paragraph, offset, text }: StandingSentence,
): Promise<Word.Range> {
  const [found] = await rangesAt(context, paragraphs, [{ paragraph, offset, length: text.length }]);
  const [whole] = found ? await widened(context, [found]) : [];
  whole?.load('text');
  await context.sync();
  // Where the user has written on within a figure, more than the sentence would go.
  if (whole?.text !== text) throw wordProblem('changed');
  return whole;
}

/** Room for a sentence that has not stood there yet. */
async function freshRange(
  context: Word.RequestContext,
  paragraphs: Paragraphs,
  { behind, written, sectionControl, paragraph: at }: Stale,
): Promise<Word.Range> {
  if (behind?.isSameParagraph)
    return (await rangeOf(context, paragraphs, behind.sentence)).insertText(PLACEHOLDER, 'After');
  if (sectionControl === undefined) {
    // It takes the look of the paragraph that it comes behind.
    const before = paragraphs(at);
    if (!before) throw wordProblem('changed');
    return before.insertParagraph(PLACEHOLDER, 'After').getRange('Content');
  }
  const body = await bodyOfStanding(context, [{ id: sectionControl }]);
  const neighbour = behind && paragraphs(behind.sentence.paragraph);
  const control = context.document.contentControls.getById(sectionControl);
  const paragraph =
    neighbour?.insertParagraph(PLACEHOLDER, 'After') ?? control.insertParagraph(PLACEHOLDER, 'End');
  if (written && body) setLook(paragraph, written.style, body);
  return paragraph.getRange('Content');
}
