/** Figures of paragraphs that were made this year's get the controls by which they are told again; and lose them without a trace. */
import { problemOfOffice } from '../problems';
import type { Locale } from '../../../core/messages';
import { dressFigure } from '../insert/runs';
import { clearMarks } from '../marks/clear';
import { paragraphsAt, rangesAt } from '../places/paragraphs';
import { inWord, once } from '../run';
import { askControls, seenControls, type SeenControl } from '../survey';
import { isFigureTag } from '../tags';
import type { FigureLinks, FigureParagraph, RenamedControl } from '../types';

/** About 2 KB of each request: below 5 MB. */
const FIGURES_PER_RUN = 500;

interface WantedFigure {
  /** Of its paragraph among those asked for. */
  readonly at: number;
  readonly paragraph: number;
  readonly standing: string;
  readonly offset: number;
  readonly length: number;
  readonly figure: FigureParagraph['figures'][number];
}

interface LinkedFigure {
  readonly at: number;
  readonly made?: number;
  readonly renamed?: RenamedControl;
}

/** For each paragraph what was done; all or nothing. A figure that is not to be found is left out. */
export async function linkFigures(
  paragraphs: readonly FigureParagraph[],
  locale: Locale,
): Promise<readonly FigureLinks[]> {
  const wanted = paragraphs.flatMap(({ paragraph, text, figures }, at) =>
    figures.map((figure): WantedFigure => ({
      at,
      paragraph,
      standing: text,
      offset: figure.offset,
      length: figure.text.length,
      figure,
    })),
  );
  await clearMarks();
  const known = await knownControls();
  const linked: LinkedFigure[] = [];
  try {
    for (let from = 0; from < wanted.length; from += FIGURES_PER_RUN)
      await inWord(async (context) => {
        linked.push(...(await linkSome(context, wanted.slice(from, from + FIGURES_PER_RUN), locale)));
      });
  } catch (error) {
    await takeBackLinks(known);
    throw problemOfOffice(error);
  }
  return paragraphs.map(({ figures }, at) => {
    const own = linked.filter((one) => one.at === at);
    return {
      made: own.flatMap(({ made }) => made ?? []),
      renamed: own.flatMap(({ renamed }) => renamed ?? []),
      left: figures.length - own.length,
    };
  });
}

async function linkSome(
  context: Word.RequestContext,
  wanted: readonly WantedFigure[],
  locale: Locale,
): Promise<readonly LinkedFigure[]> {
  const paragraphs = await paragraphsAt(
    context,
    wanted.map(({ paragraph }) => paragraph),
  );
  const standing = wanted.filter(({ paragraph, standing: text }) => paragraphs(paragraph)?.text === text);
  const ranges = await rangesAt(context, paragraphs, standing);
  const found = standing.flatMap((one, index) => {
    const range = ranges[index];
    if (!range) return [];
    const around = range.parentContentControlOrNullObject;
    around.load('id,tag,title,text,subtype,cannotEdit');
    return [{ ...one, range, around }];
  });
  await context.sync();
  const linking = found
    .filter(({ around }) => around.isNullObject || !around.cannotEdit)
    .map(({ at, figure, range, around }) => {
      const own = isOwnControl(around, figure.text) ? around : undefined;
      const renamed = own && { id: own.id, tag: own.tag, title: own.title };
      const control = own ?? range.insertContentControl();
      dressFigure(control, figure, locale);
      if (!renamed) control.load('id');
      return { at, control, renamed };
    });
  await context.sync();
  return linking.map(({ at, control, renamed }) => (renamed ? { at, renamed } : { at, made: control.id }));
}

/** Last year's document may have been written by us: then its figure has a control already. */
const isOwnControl = (around: Word.ContentControl, text: string): boolean =>
  !around.isNullObject &&
  around.subtype === 'RichTextInline' &&
  around.text === text &&
  isFigureTag(around.tag ?? '');

const knownControls = (): Promise<ReadonlyMap<number, SeenControl & { readonly title: string }>> =>
  inWord(async (context) => {
    const controls = once(context.document.contentControls);
    controls.load('items/id,items/tag,items/title');
    await context.sync();
    return new Map(
      controls.items.map(({ id, tag, title }) => [id, { id, tag: tag ?? '', title: title ?? '' }]),
    );
  });

/** After an interruption, whatever was done of it. */
async function takeBackLinks(known: Awaited<ReturnType<typeof knownControls>>): Promise<void> {
  const now = await knownControls();
  const made = [...now.keys()].filter((id) => !known.has(id));
  const renamed = [...known.values()].filter(({ id, tag }) => now.get(id)?.tag !== tag);
  await unlinkFigures([{ made, renamed, left: 0 }]);
}

/** The words stay as they stand, and so do controls that were renamed, under the names they had. */
export async function unlinkFigures(links: readonly FigureLinks[]): Promise<void> {
  try {
    await unlinkOnce(links);
  } catch {
    // An interruption leaves some as they are: a second attempt finds these.
    await unlinkOnce(links);
  }
}

const unlinkOnce = (links: readonly FigureLinks[]): Promise<void> =>
  inWord(async (context) => {
    const asked = askControls(context);
    await context.sync();
    const standing = new Set(seenControls(asked).map(({ id }) => id));
    const controlOf = (id: number): Word.ContentControl =>
      once(once(context.document.contentControls).getById(id));
    for (const { made, renamed } of links) {
      for (const id of made) if (standing.has(id)) controlOf(id).delete(true);
      for (const { id, tag, title } of renamed)
        if (standing.has(id)) {
          const control = controlOf(id);
          control.tag = tag;
          control.title = title;
        }
    }
    await context.sync();
  });
