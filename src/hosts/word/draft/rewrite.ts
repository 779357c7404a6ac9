/** A paragraph of last year becomes one of this year: only the words that differ are typed anew, each in the look it had. */
import { paragraphsAt, rangesAt } from '../places/paragraphs';
import { problemOfOffice, wordProblem } from '../problems';
import { inWord } from '../run';
import type { ParagraphRewriting } from '../types';

/** What the paragraph stands in; undefined where that is gone. */
type BodyIn = (context: Word.RequestContext) => Promise<Word.Body | undefined>;

const mainBody: BodyIn = async (context) => context.document.body;

/** False when the paragraph is no longer what it was; nothing is changed then. */
export async function rewriteParagraph(
  rewriting: ParagraphRewriting,
  bodyIn: BodyIn = mainBody,
): Promise<boolean> {
  try {
    return await rewriteOnce(rewriting, bodyIn);
  } catch (error) {
    if (!(await isFinished(rewriting, bodyIn))) throw problemOfOffice(error);
    return true;
  }
}

const rewriteOnce = ({ paragraph, text, changes }: ParagraphRewriting, bodyIn: BodyIn): Promise<boolean> =>
  inWord(async (context) => {
    const body = await bodyIn(context);
    if (!body) return false;
    const paragraphs = await paragraphsAt(context, [paragraph], body);
    if (paragraphs(paragraph)?.text !== text) return false;
    const places = changes.map((change) => ({ ...change, paragraph }));
    const ranges = await rangesAt(context, paragraphs, places);
    if (ranges.some((range) => !range)) return false;
    changes.forEach(({ offset, length, by }, index) => {
      ranges[index]?.insertText(by, length > 0 ? 'Replace' : offset > 0 ? 'After' : 'Before');
    });
    await context.sync();
    return true;
  });

/** After an interruption: nothing was done, or what remains is done now. */
async function isFinished(rewriting: ParagraphRewriting, bodyIn: BodyIn): Promise<boolean> {
  const { paragraph, text, changes } = rewriting;
  try {
    const standing = await standingAt(paragraph, bodyIn);
    if (standing === text) return false;
    const done = changes.findIndex((_, place) => standing === afterFirst(rewriting, place + 1)) + 1;
    if (done === changes.length) return true;
    if (done > 0 && (await rewriteOnce(remaining(rewriting, done), bodyIn))) return true;
  } catch {
    // Said below.
  }
  throw wordProblem('correctInterrupted', { sentence: afterFirst(rewriting, changes.length) });
}

const standingAt = (paragraph: number, bodyIn: BodyIn): Promise<string | undefined> =>
  inWord(async (context) => {
    const body = await bodyIn(context);
    return body && (await paragraphsAt(context, [paragraph], body))(paragraph)?.text;
  });

/** The text with the first changes made. */
const afterFirst = ({ text, changes }: ParagraphRewriting, count: number): string =>
  changes
    .slice(0, count)
    .reduceRight(
      (now, { offset, length, by }) => now.slice(0, offset) + by + now.slice(offset + length),
      text,
    );

/** What is left behind the first changes, in the text that they gave. */
function remaining(rewriting: ParagraphRewriting, done: number): ParagraphRewriting {
  const text = afterFirst(rewriting, done);
  const moved = text.length - rewriting.text.length;
  const changes = rewriting.changes
    .slice(done)
    .map((change) => ({ ...change, offset: change.offset + moved }));
  return { paragraph: rewriting.paragraph, text, changes };
}
