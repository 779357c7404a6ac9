/** Puts another text in place of one that stands, piece by piece, so that figures keep their controls and words their looks. */
import type { TextCorrection } from '../../../core/proofread/types';
import { changesBetween } from '../../doc-common';
import { problemOfOffice, wordProblem } from '../problems';
import { inWord } from '../run';
import { paragraphsAt, rangesAt } from './paragraphs';

/** False when the text there is no longer what it was. */
export async function correctText(correction: TextCorrection): Promise<boolean> {
  const tail: { text?: string } = {};
  try {
    return await replaceStretch(correction, correction.text, (text) => {
      tail.text = text.slice(correction.offset + correction.length);
    });
  } catch (error) {
    if (tail.text === undefined || !(await isFinished(correction, tail.text))) throw problemOfOffice(error);
    return true;
  }
}

type Seen = (paragraph: string) => void;

async function replaceStretch(correction: TextCorrection, standing: string, seen: Seen): Promise<boolean> {
  const { paragraph, offset, by } = correction;
  return inWord(async (context) => {
    const paragraphs = await paragraphsAt(context, [paragraph]);
    const text = paragraphs(paragraph)?.text;
    if (text === undefined || text.slice(offset, offset + standing.length) !== standing) return false;
    seen(text);
    const changes = changesBetween(standing, by).map((change) => ({
      ...change,
      paragraph,
      offset: offset + change.offset,
    }));
    const ranges = await rangesAt(context, paragraphs, changes);
    if (ranges.some((range) => !range)) return false;
    changes.forEach(({ by, length, offset: at }, index) => {
      ranges[index]?.insertText(by, length > 0 ? 'Replace' : at > 0 ? 'After' : 'Before');
    });
    await context.sync();
    return true;
  });
}

/** After an interruption: nothing was done, or what remains is done now. */
async function isFinished(correction: TextCorrection, tail: string): Promise<boolean> {
  try {
    const standing = await standingStretch(correction, tail);
    if (standing === correction.text) return false;
    if (standing === correction.by) return true;
    if (standing !== undefined && (await replaceStretch(correction, standing, () => undefined))) return true;
  } catch {
    // Said below.
  }
  throw wordProblem('correctInterrupted', { sentence: correction.by });
}

const standingStretch = ({ paragraph, offset }: TextCorrection, tail: string): Promise<string | undefined> =>
  inWord(async (context) => {
    const paragraphs = await paragraphsAt(context, [paragraph]);
    const text = paragraphs(paragraph)?.text;
    return text?.endsWith(tail) ? text.slice(offset, text.length - tail.length) : undefined;
  });
