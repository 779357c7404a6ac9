/** This year's draft: what a learned form says of this year's tables, as changes of last year's document, and what a person must still do. */
import { proofread, type ProofreadResult, type TextDocument } from '../proofread';
import type { TableSet } from '../tables';
import { toDoOf } from './kept-words';
import { ambiguousIn, noLongerGreatest } from './left-open';
import { newcomersOf } from './newcomers';
import type { Rolled, RolledParagraph } from './rolled';
import { Rolling } from './rolling';
import { thisYearOf, turningTo, type RollOptions } from './this-year';
import { inTextOrder, type Origins, type ToDo } from './to-do';
import type { Learned } from './types';
import { untoldOf } from './untold';

/** Pure. `document`: the one that was learned from; `tables`: this year's. */
export function roll(
  learned: Learned,
  document: TextDocument,
  tables: TableSet,
  options: RollOptions = {},
): Rolled {
  const year = thisYearOf(learned, tables, options);
  const { context, supplement, said, words } = year;
  const rolling = new Rolling(learned, document, context);
  const turning = turningTo(year, learned);
  const untold = turning && untoldOf(learned, document, turning);
  const paragraphs = [...rolling.paragraphs, ...(untold?.paragraphs ?? [])];
  const { text, origins } = textOf(document, paragraphs);
  const read = (one: TextDocument): ProofreadResult =>
    proofread(one, tables, { ...options, supplement, form: learned.near });
  const toDo = [
    ...rolling.told.flatMap((one) => toDoOf(one, words)),
    ...(untold?.toDo ?? []),
    ...ambiguousIn({ text, origins, context }, learned.ambiguous, read),
    ...noLongerGreatest({ text, origins, context }, learned.greatest),
  ];
  const told = new Set(toDo.map(({ paragraph }) => paragraph));
  const isBlank = (one: ToDo): boolean => told.has(one.paragraph) && one.text.includes('【待补充');
  const found = findingsIn(read(text), origins).filter((one) => !isBlank(one));
  const all = [...toDo, ...found];
  const isTold = (name: string): boolean => all.some((one) => JSON.stringify(one.what.data).includes(name));
  const newcomers = newcomersOf(learned.named, text, context, isTold);
  return {
    paragraphs,
    kept: rolling.kept,
    toDo: inTextOrder([...all, ...newcomers], text, origins),
    document: text,
    supplement,
    ...(turning ? { turning } : {}),
    said,
  };
}

/** Words that no longer hold, classes that are new: what a reviewer would find in it. */
const findingsIn = ({ findings }: ProofreadResult, origins: Origins): readonly ToDo[] =>
  findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ paragraph, text, message: what }) => {
      const place = origins[paragraph] ?? { paragraph: 0 };
      return { ...place, text, what, kind: 'finding' };
    });

/** This year's text. */
function textOf(
  document: TextDocument,
  paragraphs: readonly RolledParagraph[],
): { readonly text: TextDocument; readonly origins: Origins } {
  const changed = new Map(
    paragraphs.flatMap((one) => (one.kind === 'changed' ? [[one.paragraph, one.text] as const] : [])),
  );
  const removed = new Set(paragraphs.flatMap((one) => (one.kind === 'removed' ? [one.paragraph] : [])));
  const added = paragraphs.filter((one) => one.kind === 'added');
  const all = document.paragraphs.flatMap((one, at) => [
    ...(removed.has(at)
      ? []
      : [{ from: { paragraph: at }, one: { ...one, text: changed.get(at) ?? one.text } }]),
    ...added
      .filter(({ after }) => after === at)
      .map(({ text, like }) => ({
        from: { paragraph: at, added: text },
        one: { ...document.paragraphs[like], text },
      })),
  ]);
  return { text: { paragraphs: all.map(({ one }) => one) }, origins: all.map(({ from }) => from) };
}
