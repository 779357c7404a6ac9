/** Comments on findings, each only once however often they are asked for. */
import type { Locale } from '../../core/messages';
import type { TextFinding } from '../../core/proofread/types';
import { commentOfFinding } from '../doc-common';
import { paragraphsAt, rangesAt } from './places/paragraphs';
import { problemOfOffice, wordProblem } from './problems';
import { inWord, once } from './run';

export async function commentFindings(findings: readonly TextFinding[], locale: Locale): Promise<void> {
  const known = await standingComments();
  const contents = new Set(known.map(({ content }) => content));
  const wanted = findings.map((finding) => ({ finding, content: commentOfFinding(finding, locale) }));
  const fresh = wanted.filter(({ content }) => !contents.has(content));
  if (fresh.length === 0) return;
  try {
    await inWord(async (context) => {
      const places = fresh.map(({ finding }) => finding);
      const paragraphs = await paragraphsAt(
        context,
        places.map(({ paragraph }) => paragraph),
      );
      const ranges = await rangesAt(context, paragraphs, places);
      fresh.forEach(({ content }, index) => {
        const range = ranges[index];
        if (range) once(range.insertComment(content));
      });
      await context.sync();
    });
  } catch (error) {
    await takeBack(new Set(known.map(({ id }) => id)), new Set(fresh.map(({ content }) => content)));
    throw problemOfOffice(error);
  }
}

interface Standing {
  readonly id: string;
  readonly content: string;
}

const standingComments = (): Promise<Standing[]> =>
  inWord(async (context) => {
    const comments = once(once(context.document.body).getComments());
    comments.load('items/id,items/content');
    await context.sync();
    return comments.items.map(({ id, content }) => ({ id, content }));
  });

async function takeBack(known: ReadonlySet<string>, ours: ReadonlySet<string>): Promise<void> {
  try {
    await inWord(async (context) => {
      const { body } = context.document;
      const comments = body.getComments();
      comments.load('items/id,items/content');
      await context.sync();
      for (const comment of comments.items)
        if (!known.has(comment.id) && ours.has(comment.content)) comment.delete();
      await context.sync();
    });
  } catch {
    throw wordProblem('commentsLeft');
  }
}
