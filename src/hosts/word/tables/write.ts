/** A plan made in Word, step by step; `done` tells how far it came. */
import type { PublishedDocument } from '../../../core/document';
import { dress } from '../draft/look';
import { paragraphsAt, rangesAt } from '../places/paragraphs';
import { inWord } from '../run';
import type { ParagraphLook } from '../types';
import { inParts } from './parts';
import { NotInWord, type RowStep, type TextStep, type WordPlan } from './plan';
import { bare, tableNumbered, paragraphsOfRow } from './rows';

export interface FillProgress {
  hasTexts: boolean;
  rows: number;
}

/** How what is written looks where Word would not know by itself. */
export interface Dressing {
  readonly ofText: (step: TextStep) => ParagraphLook | undefined;
  readonly ofRow: (
    step: Extract<RowStep, { readonly kind: 'added' }>,
  ) => readonly ParagraphLook[] | undefined;
}

export async function written(
  document: PublishedDocument,
  { texts, rows }: WordPlan,
  dressing: Dressing,
  progress: FillProgress,
): Promise<void> {
  const inOrder = [...texts].sort((a, b) => a.paragraph - b.paragraph);
  for (const part of inParts(inOrder)) await writeTexts(part, dressing, progress);
  const fresh = new Map(texts.map((step) => [step.paragraph, afterwards(step)]));
  const standing = (paragraph: number): string =>
    fresh.get(paragraph) ?? document.text.paragraphs[paragraph]?.text ?? '';
  for (const step of rows) {
    await writeRow(document, step, standing, dressing);
    progress.rows += 1;
  }
}

export const afterwards = ({ text, changes }: TextStep): string =>
  [...changes].reduceRight(
    (now, { offset, length, by }) => now.slice(0, offset) + by + now.slice(offset + length),
    text,
  );

function writeTexts(texts: readonly TextStep[], { ofText }: Dressing, progress: FillProgress): Promise<void> {
  return inWord(async (context) => {
    const paragraphs = await paragraphsAt(
      context,
      texts.map(({ paragraph }) => paragraph),
    );
    if (texts.some(({ paragraph, text }) => paragraphs(paragraph)?.text !== text))
      throw new NotInWord('tableOther');
    const places = texts.flatMap(({ paragraph, text, changes }) =>
      text === '' ? [] : changes.map((change) => ({ ...change, paragraph })),
    );
    const ranges = await rangesAt(context, paragraphs, places);
    if (ranges.some((range) => !range)) throw new NotInWord('tablePlace');
    places.forEach(({ by, length, offset }, at) => {
      ranges[at]?.insertText(by, length > 0 ? 'Replace' : offset > 0 ? 'After' : 'Before');
    });
    for (const step of texts) {
      const own = paragraphs(step.paragraph);
      if (step.text === '') own?.insertText(afterwards(step), 'Start');
      const look = ofText(step);
      if (own && look) own.font.set(look.font);
    }
    progress.hasTexts = true;
    await context.sync();
  });
}

async function writeRow(
  document: PublishedDocument,
  step: RowStep,
  standing: (paragraph: number) => string,
  { ofRow }: Dressing,
): Promise<void> {
  const block = tableNumbered(document, step.at.table);
  const places = block && paragraphsOfRow(block, step.at.row);
  const all = places?.flat() ?? [];
  const [begin, last] = [all[0], all.at(-1)];
  if (!places || begin === undefined || last === undefined) throw new NotInWord('tableRows');
  // A new row has a paragraph in every cell.
  const first = begin + (step.kind === 'added' ? step.earlier * step.values.length : 0);
  await inWord(async (context) => {
    const paragraphs = await paragraphsAt(context, [first]);
    const cell = paragraphs(first)?.parentTableCellOrNullObject;
    if (!cell) throw new NotInWord('tableOther');
    cell.load('value');
    const row = cell.parentRow;
    row.load('values');
    await context.sync();
    const [values = []] = cell.isNullObject ? [] : row.values;
    const isSame =
      values.length === places.length &&
      places.every((own, at) => bare(own.map(standing).join('')) === bare(values[at] ?? ''));
    if (!isSame) throw new NotInWord('tableOther');
    if (step.kind === 'removed') row.delete();
    else row.insertRows(step.where, 1, [[...step.values]]);
    await context.sync();
  });
  if (step.kind === 'added')
    await dressed(step.values, step.where === 'After' ? last + 1 : first, ofRow(step));
}

/** The cells of a new row say what they should, and look as they should. In a run of its own: within one, Word remembers paragraphs once. */
const dressed = (
  values: readonly string[],
  from: number,
  looks: readonly ParagraphLook[] | undefined,
): Promise<void> =>
  inWord(async (context) => {
    const places = values.map((_, at) => from + at);
    const paragraphs = await paragraphsAt(context, places);
    if (places.some((one, at) => paragraphs(one)?.text !== values[at])) throw new NotInWord('tableOther');
    places.forEach((one, at) => {
      const [paragraph, look] = [paragraphs(one), looks?.[at]];
      if (paragraph && look) dress(paragraph, look);
    });
    await context.sync();
  });
