/** Changes the figures that differ, and tells which sentences no longer fit. */
import { plainFigures, type NarrativeDocument } from '../../../core/narrative';
import { isMark, removeTextMark } from '../marks/clear';
import { putPicture } from '../pictures';
import { problemOfOffice, wordProblem } from '../problems';
import { inWord, once } from '../run';
import { askControls, seenControls } from '../survey';
import type { SeenControl } from '../survey';
import { isChartOf, isLearnedTag, pictureTag, shows } from '../tags';
import type { UpdateReport, WordPicture } from '../types';
import { judgeUpdate } from './judge';
import type { FigureEdit, UpdateNeed } from './judge';
import { lookAtStanding } from './standing';

interface Work {
  readonly verdict: UpdateNeed;
  readonly missing: readonly string[];
  readonly marks: readonly SeenControl[];
  readonly pictures: readonly PictureEdit[];
}

interface PictureEdit {
  readonly control: number;
  readonly picture: WordPicture;
  /** As it stands, in points. */
  readonly width: number;
  /** Of our .docx: no picture yet. */
  readonly isChart: boolean;
}

/** Three round trips, one where nothing differs. */
export async function updateFigures(
  document: NarrativeDocument,
  pictures: readonly WordPicture[],
): Promise<UpdateReport> {
  const work = await inWord((context) => compare(context, document, pictures));
  if (work.verdict.edits.length + work.pictures.length > 0) await write(work);
  const { edits, kept, stale } = work.verdict;
  return {
    changed: edits.map(({ figure, id, section, after }) => ({ id, section, before: figure.text, after })),
    kept,
    stale: stale.map(({ section, paragraph, text, replacement, why }) => ({
      section,
      paragraph,
      text,
      replacement,
      why,
    })),
    missing: work.missing,
  };
}

async function compare(
  context: Word.RequestContext,
  document: NarrativeDocument,
  pictures: readonly WordPicture[],
): Promise<Work> {
  const placed = pictures.length > 0 ? askControls(context) : undefined;
  const standing = await lookAtStanding(context, document);
  // By another form all its sentences would be gone.
  if (standing.isLearned && !isLearnedForm(document)) throw wordProblem('learnedElsewhere');
  const { ids } = standing;
  return {
    verdict: judgeUpdate(document, standing),
    missing: document.sections
      .filter(({ id, paragraphs }) => paragraphs.length > 0 && !ids.has(id))
      .map(({ id }) => id),
    marks: standing.marks,
    pictures: placed ? await differing(context, seenControls(placed), pictures) : [],
  };
}

const isLearnedForm = (document: NarrativeDocument): boolean =>
  plainFigures(document).some(({ id }) => isLearnedTag(id));

async function differing(
  context: Word.RequestContext,
  seen: readonly SeenControl[],
  pictures: readonly WordPicture[],
): Promise<PictureEdit[]> {
  const asked = pictures.flatMap((picture) =>
    seen
      .filter(({ tag }) => shows(tag, picture.id) && tag !== pictureTag(picture.id, picture.base64))
      .map(({ id, tag }) => {
        const placed = once(
          once(
            once(once(context.document.contentControls).getById(id)).inlinePictures,
          ).getFirstOrNullObject(),
        );
        placed.load('width');
        return { control: id, picture, placed, isChart: isChartOf(tag, picture.id) };
      }),
  );
  if (asked.length > 0) await context.sync();
  return asked.flatMap(({ control, picture, placed, isChart }): PictureEdit[] => {
    if (isChart) return [{ control, picture, width: picture.width, isChart }];
    return placed.isNullObject ? [] : [{ control, picture, width: placed.width, isChart }];
  });
}

/** Writing twice does no harm: what an interruption has left is written in a second attempt. */
async function write(work: Work): Promise<void> {
  const { edits } = work.verdict;
  try {
    await inWord((context) => writeAll(context, work));
  } catch (error) {
    try {
      await inWord((context) => finish(context, work));
    } catch {
      const left = await stillDiffering(edits).catch(() => edits);
      if (left.length === edits.length) throw problemOfOffice(error);
      throw wordProblem('updateInterrupted', {
        done: String(edits.length - left.length),
        left: String(left.length),
      });
    }
  }
}

async function writeAll(context: Word.RequestContext, { verdict, marks, pictures }: Work): Promise<void> {
  // A new figure takes over the colour of the old one: a mark would stay for ever.
  for (const mark of [...marks].reverse()) removeTextMark(context, mark);
  for (const { figure, after } of verdict.edits)
    once(controlOf(context, figure.control).insertText(after, 'Replace'));
  for (const edit of pictures) replacePicture(context, edit);
  await context.sync();
}

async function finish(context: Word.RequestContext, work: Work): Promise<void> {
  const controls = askControls(context);
  await context.sync();
  const seen = seenControls(controls);
  const isWanted = ({ control, picture }: PictureEdit): boolean =>
    seen.some(({ id, tag }) => id === control && tag !== pictureTag(picture.id, picture.base64));
  const left = { ...work, marks: seen.filter(isMark), pictures: work.pictures.filter(isWanted) };
  await writeAll(context, left);
}

const controlOf = (context: Word.RequestContext, id: number): Word.ContentControl =>
  once(once(context.document.contentControls).getById(id));

/**
 * The tag comes last: it says that the picture is the new one. A chart of our .docx can't be drawn anew from here and
 * would go on showing the old figures: the picture takes its place.
 */
function replacePicture(
  context: Word.RequestContext,
  { control: id, picture, width, isChart }: PictureEdit,
): void {
  const control = controlOf(context, id);
  if (isChart) {
    const inside = once(control.getRange('Content'));
    putPicture(once(inside.insertInlinePictureFromBase64(picture.base64, 'Replace')), picture, width);
    control.tag = pictureTag(picture.id, picture.base64);
    return;
  }
  const old = once(once(control.inlinePictures).getFirst());
  putPicture(once(old.insertInlinePictureFromBase64(picture.base64, 'Replace')), picture, width);
  control.tag = pictureTag(picture.id, picture.base64);
}

const stillDiffering = (edits: readonly FigureEdit[]): Promise<readonly FigureEdit[]> =>
  inWord(async (context) => {
    const controls = once(context.document.contentControls);
    controls.load('items/id,items/text');
    await context.sync();
    const texts = new Map(controls.items.map(({ id, text }) => [id, text]));
    return edits.filter(({ figure, after }) => texts.get(figure.control) !== after);
  });
