/** The explanation as it stands in the document: sections, paragraphs, sentences, and the figures in them. */
import type { NarrativeDocument } from '../../../core/narrative';
import { once } from '../run';
import { controlTag, figureTags, isLearnedTag, MARK, sectionOf, sectionOfFigure, sectionTag } from '../tags';
import type { SeenControl } from '../survey';
import { cutSentences } from './written';

export interface StandingFigure {
  readonly control: number;
  readonly tag: string;
  readonly text: string;
  readonly isLocked: boolean;
  /** Within its paragraph. */
  readonly offset: number;
}

export interface StandingSentence {
  /** In the order in which the document is read. */
  readonly paragraph: number;
  readonly offset: number;
  readonly text: string;
  readonly figures: readonly StandingFigure[];
}

/** A section of ours, or with an empty id what stands outside of any. */
export interface StandingSection {
  readonly id: string;
  /** Undefined where only its figures have controls: it was learned from last year's document. */
  readonly control: number | undefined;
  /** Where it begins, in the order in which the document is read. */
  readonly start: number;
  readonly paragraphs: readonly string[];
  readonly sentences: readonly StandingSentence[];
}

export interface StandingText {
  /** Of the sections that stand. */
  readonly ids: ReadonlySet<string>;
  /** How many figures there are, where all stands as it would be written and no section is looked at closer. */
  readonly settled?: number;
  readonly sections: readonly StandingSection[];
  readonly marks: readonly SeenControl[];
  readonly tags: ReadonlySet<string>;
  /** Whether any figure is of a form that was learned from last year's document. */
  readonly isLearned: boolean;
}

interface Figure extends Omit<StandingFigure, 'offset'> {
  readonly section: string;
}

interface Block {
  readonly id: string;
  readonly control: number;
  readonly paragraphs: readonly string[];
}

/** Two round trips; one where all stands as it would be written. */
export async function lookAtStanding(
  context: Word.RequestContext,
  document: NarrativeDocument,
): Promise<StandingText> {
  const { controls, sections } = askAll(context, document);
  await context.sync();
  const isOurs = figureTags(document);
  const blocks = sections.flatMap(({ id, control, paragraphs }): Block[] =>
    control.isNullObject
      ? []
      : [{ id, control: control.id, paragraphs: paragraphs.items.map(({ text }) => text) }],
  );
  const homes = new Map(
    sections.flatMap(({ id, control, within }) =>
      control.isNullObject ? [] : within.items.map((each) => [each.id, id] as const),
    ),
  );
  const figures = controls.items
    .filter(({ tag }) => isOurs(tag ?? '') && sectionOf(tag) === undefined)
    .map(({ id, tag, text, cannotEdit }): Figure => ({
      control: id,
      tag,
      text,
      isLocked: cannotEdit,
      section: homes.get(id) ?? '',
    }));
  const marks = controls.items.filter(({ tag }) => tag?.startsWith(MARK)).map(({ id, tag }) => ({ id, tag }));
  const tags = new Set(figures.map(({ tag }) => tag));
  const ids = new Set(blocks.map(({ id }) => id));
  const isLearned = controls.items.some(({ tag }) => isLearnedTag(tag ?? ''));
  const seen = { marks, tags, isLearned };
  if (isAsWritten(document, blocks, figures)) return { ...seen, ids, sections: [], settled: figures.length };
  const { sections: found, texts } = await placed(context, blocks, figures);
  const learned = found.flatMap(({ id }) => (id === '' ? [] : [id]));
  return { ...seen, ids: new Set([...ids, ...learned, ...toldIn(texts, document)]), sections: found };
}

/** Sections whose every paragraph stands word for word, headings and all that has no figure. */
function toldIn(texts: readonly string[], { sections }: NarrativeDocument): readonly string[] {
  const all = new Set(texts);
  return sections.flatMap(({ id, paragraphs }) =>
    paragraphs.every(({ runs }) => all.has(runs.map(({ text }) => text).join(''))) ? [id] : [],
  );
}

function askAll(context: Word.RequestContext, document: NarrativeDocument) {
  const controls = once(context.document.contentControls);
  controls.load('items/id,items/tag,items/text,items/cannotEdit');
  const sections = document.sections.map(({ id }) => {
    const control = once(
      once(once(context.document.contentControls).getByTag(sectionTag(id))).getFirstOrNullObject(),
    );
    control.load('id');
    const paragraphs = once(control.paragraphs);
    paragraphs.load('items/text');
    const within = once(control.contentControls);
    within.load('items/id');
    return { id, control, paragraphs, within };
  });
  return { controls, sections };
}

/** Text and figures are those of the explanation, in its order. */
function isAsWritten(
  document: NarrativeDocument,
  blocks: readonly Block[],
  figures: readonly Figure[],
): boolean {
  if (figures.some(({ section }) => section === '')) return false;
  return blocks.every(({ id, paragraphs }) => {
    const section = document.sections.find((each) => each.id === id);
    const runs = section?.paragraphs.map((paragraph) => paragraph.runs) ?? [];
    const written = runs
      .flat()
      .flatMap((run) => (run.kind === 'figure' ? [[controlTag(run.id), run.text]] : []));
    const own = figures.filter((figure) => figure.section === id).map(({ tag, text }) => [tag, text]);
    const texts = runs.map((each) => each.map(({ text }) => text).join(''));
    return same(texts, paragraphs) && same(written.flat(), own.flat());
  });
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** The body of the text comes along with the first request. */
async function placed(
  context: Word.RequestContext,
  blocks: readonly Block[],
  figures: readonly Figure[],
): Promise<{ readonly sections: readonly StandingSection[]; readonly texts: readonly string[] }> {
  const body = once(once(context.document.body).paragraphs);
  body.load('items/text');
  const found = await placesOf(context, figures);
  const all = body.items.map(({ text }) => text);
  const taken = new Set<number>();
  const sections = blocks.map((block) => {
    const start = findRun(all, block.paragraphs, taken);
    block.paragraphs.forEach((_, index) => taken.add(start + index));
    const own = found.filter(({ section }) => section === block.id);
    return { ...block, start, sentences: sentencesOf(block.paragraphs, start, own) };
  });
  const free = all.map((text, index) => (taken.has(index) ? '' : text));
  const others = found.filter(({ section }) => section === '');
  const sentences = sentencesOf(free, 0, others);
  const learned = learnedSections(free, sentences, new Set(blocks.map(({ id }) => id)));
  const own = new Set(learned.flatMap((section) => section.sentences));
  const outside = sentences.filter((sentence) => sentence.figures.length > 0 && !own.has(sentence));
  const rest = { id: '', control: undefined, start: 0, paragraphs: free, sentences: outside };
  return { sections: [...sections, ...learned, rest], texts: all };
}

/** From their first figure to their last, each sentence where its first figure belongs. */
function learnedSections(
  paragraphs: readonly string[],
  sentences: readonly StandingSentence[],
  blocks: ReadonlySet<string>,
): StandingSection[] {
  const homeOf = ({ figures: [first] }: StandingSentence): string | undefined => {
    const id = first && isLearnedTag(first.tag) ? sectionOfFigure(first.tag) : undefined;
    return id !== undefined && blocks.has(id) ? undefined : id;
  };
  const ids = new Set(sentences.flatMap((sentence) => homeOf(sentence) ?? []));
  return [...ids].map((id) => {
    const places = sentences.flatMap((one) => (homeOf(one) === id ? [one.paragraph] : []));
    const start = places.reduce((least, each) => Math.min(least, each));
    const end = places.reduce((most, each) => Math.max(most, each)) + 1;
    return {
      id,
      control: undefined,
      start,
      paragraphs: paragraphs.slice(start, end),
      sentences: sentences.filter(
        (one) =>
          one.paragraph >= start && one.paragraph < end && (one.figures.length === 0 || homeOf(one) === id),
      ),
    };
  });
}

type Found = Figure & { readonly home: string; readonly offset: number };

/** About 1.5 KB of request and of answer each: below 5 MB. */
const FIGURES_PER_TRIP = 1500;

/** The text before a figure tells where in its paragraph it stands. */
async function placesOf(context: Word.RequestContext, figures: readonly Figure[]): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from === 0 || from < figures.length; from += FIGURES_PER_TRIP) {
    const places = figures.slice(from, from + FIGURES_PER_TRIP).map((figure) => {
      const control = once(once(context.document.contentControls).getById(figure.control));
      const paragraph = once(once(control.paragraphs).getFirst());
      paragraph.load('text');
      const start = once(paragraph.getRange('Start'));
      const before = once(start.expandTo(once(control.getRange('Start'))));
      before.load('text');
      return { figure, paragraph, before };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip at a time: Office refuses a request of more than 5 MB
    await context.sync();
    for (const { figure, paragraph, before } of places)
      found.push({ ...figure, home: paragraph.text, offset: before.text.length });
  }
  return found;
}

function findRun(all: readonly string[], run: readonly string[], taken: ReadonlySet<number>): number {
  for (let start = 0; start + run.length <= all.length; start++)
    if (!taken.has(start) && run.every((text, index) => all[start + index] === text)) return start;
  return 0;
}

/** Figures come in the order of the text, so each stands in the paragraph of the one before it or in a later one. */
function sentencesOf(
  paragraphs: readonly string[],
  start: number,
  figures: readonly Found[],
): StandingSentence[] {
  const homes = new Map<number, StandingFigure[]>();
  let at = 0;
  let free = 0;
  for (const { home, ...figure } of figures) {
    const fits = (index: number): boolean =>
      paragraphs[index] === home && (index > at || figure.offset >= free);
    const index = paragraphs.findIndex((_, each) => each >= at && fits(each));
    if (index < 0) continue;
    at = index;
    free = figure.offset + figure.text.length;
    homes.set(index, [...(homes.get(index) ?? []), figure]);
  }
  return paragraphs.flatMap((text, index) =>
    cutSentences(text).map((cut) => ({
      paragraph: start + index,
      offset: cut.offset,
      text: cut.text,
      figures: (homes.get(index) ?? []).filter(
        ({ offset }) => offset >= cut.offset && offset < cut.offset + cut.text.length,
      ),
    })),
  );
}
