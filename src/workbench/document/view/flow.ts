/** A Word document in reading order: paragraphs, and tables in whose cells others may stand. */
import type { TableBlock } from '../../../core/document';

export type FlowPart =
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | {
      readonly kind: 'table';
      readonly block: TableBlock;
      /** Tables within it, nested however deep. */
      readonly inner: readonly TableBlock[];
      /** Numbers of it and of those within. */
      readonly tables: ReadonlySet<number>;
      /** Paragraphs of the text that stand in it: from this one, up to that. */
      readonly from: number;
      readonly to: number;
    };

const endOf = ({ before, rows }: TableBlock): number =>
  rows
    .flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
    .reduce((last, one) => Math.max(last, one + 1), before);

export function flowOf(paragraphs: number, blocks: readonly TableBlock[]): readonly FlowPart[] {
  const flow: FlowPart[] = [];
  const left = [...blocks].sort((one, other) => one.before - other.before || one.number - other.number);
  let paragraph = 0;
  const upTo = (end: number): void => {
    for (; paragraph < end; paragraph += 1) flow.push({ kind: 'paragraph', paragraph });
  };
  while (left.length > 0) {
    const block = left.shift();
    if (!block) break;
    upTo(block.before);
    const to = endOf(block);
    const inner: TableBlock[] = [];
    while (left[0] && left[0].before < to) inner.push(...left.splice(0, 1));
    const tables = new Set([block, ...inner].map(({ number }) => number));
    flow.push({ kind: 'table', block, inner, tables, from: block.before, to });
    paragraph = Math.max(paragraph, to);
  }
  upTo(paragraphs);
  return flow;
}
