/** Where every figure and every name of a rewritten text stands, and which figures hang together. */
import type { TextPlace } from '../../../../src/core/proofread';
import type { FlatParagraph } from '../../proofread/stretches';
import type { Rewritten } from '../rewrite';
import type { Figure } from '../text/figures';
import { ANY_FIGURE } from '../text/marks';

export interface Placed extends TextPlace {
  readonly figure: Figure;
  readonly text: string;
  /** Cells and keys of the supplement it comes from. */
  readonly sources: ReadonlySet<string>;
}

const sourcesOf = ({ run }: Figure): ReadonlySet<string> =>
  new Set([...run.source.cells.map(({ sheet, address }) => `${sheet}!${address}`), ...run.source.supplement]);

/** All figures, in the order of the text. */
export function placedFigures({ explanation, paragraphs, context }: Rewritten): readonly Placed[] {
  return explanation.flatMap(({ text }, paragraph) => {
    const marks = text.match(ANY_FIGURE) ?? [];
    const stretches = paragraphs[paragraph]!.stretches.filter(({ kind }) => kind === 'figure');
    return stretches.map(({ offset, text: typed }, at): Placed => {
      const figure = context.figures.of(marks[at]!);
      const place = { paragraph, offset, length: typed.length };
      return { ...place, figure, text: typed, sources: sourcesOf(figure) };
    });
  });
}

/** Figures of a paragraph that come from a cell or an answer that one of these comes from too. */
export function chainOf(all: readonly Placed[], seeds: readonly Placed[]): readonly Placed[] {
  const sources = new Set(seeds.flatMap(({ sources: own }) => [...own]));
  const paragraphs = new Set(seeds.map(({ paragraph }) => paragraph));
  return all.filter(
    (one) => paragraphs.has(one.paragraph) && [...one.sources].some((source) => sources.has(source)),
  );
}

const CLAUSE_END = /[，。；：]/;

/** The words between two signs around a place. */
export function clauseAt({ text }: FlatParagraph, offset: number, length: number): readonly [number, number] {
  let from = offset;
  while (from > 0 && !CLAUSE_END.test(text[from - 1]!)) from -= 1;
  let to = offset + length;
  while (to < text.length && !CLAUSE_END.test(text[to]!)) to += 1;
  return [from, to];
}
