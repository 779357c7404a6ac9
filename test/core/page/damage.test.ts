/** Sets of any layout on pages whose lines are missing or moved: what is read is right, or is not read. */
import { documentGrids } from '../../../src/core/document';
import { documentOfPages, type Page, type Ruling } from '../../../src/core/page';
import { recognise } from '../../../src/core/recognise';
import { UNKNOWN_ROW, type TableSet } from '../../../src/core/tables';
import { generateSet, LAYOUT_NAMES } from '../../bench/generate';
import { fewOr } from '../../support/proof';
import { printedGrid } from './drawn';

function readFrom(pages: readonly Page[]): TableSet {
  const { text, tables } = documentOfPages(pages);
  return recognise(
    documentGrids(text.paragraphs, tables, (number) => `第${number}张表`).map(({ grid }) => grid),
  );
}

/** Chance that repeats: the same seed draws the same numbers. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Read = ReadonlyMap<string, string>;

/** What each figure says; unreadable ones are left out. Rows that are not known are nobody's. */
function figuresOf({ tables }: TableSet): Read {
  const found = new Map<string, string>();
  for (const table of tables)
    for (const row of table.rows)
      for (const column of table.columns) {
        const figure = row.key.startsWith(UNKNOWN_ROW) ? undefined : table.figure(row.key, column.key);
        if (figure && figure.state !== 'unreadable')
          found.set(`${table.id} ${row.key} ${column.key}`, figure.amount?.value.toFixed(2) ?? '');
      }
  return found;
}

const wrongIn = (read: Read, truth: Read): string[] =>
  [...read].flatMap(([place, value]) => ((truth.get(place) ?? '') === value ? [] : [`${place}: ${value}`]));

const moved = (page: Page, random: () => number, by: number): Page => ({
  ...page,
  rulings: page.rulings.map((ruling): Ruling => {
    const [x, y] = [(random() * 2 - 1) * by, (random() * 2 - 1) * by];
    const { left, right, top, bottom } = ruling;
    return { ...ruling, left: left + x, right: right + x, top: top + y, bottom: bottom + y };
  }),
});

const LAYOUTS = LAYOUT_NAMES.filter((_, place) => place % fewOr(5, 1) === 0);

describe.each(LAYOUTS)('%s', (layout) => {
  const { grids } = generateSet(1, { layout });
  const pages = grids.map((grid, index) => printedGrid(grid, index + 1));
  const truth = figuresOf(recognise(grids));

  it('is read whole', () => expect([...figuresOf(readFrom(pages))]).toEqual([...truth]));

  it('is read whole where lines are moved by 0.8 pt', () => {
    const random = chance(1);
    const shaken = pages.map((page) => moved(page, random, 0.8));
    expect(figuresOf(readFrom(shaken)).size).toBe(truth.size);
    expect(wrongIn(figuresOf(readFrom(shaken)), truth)).toEqual([]);
  });

  it.each([0.01, 0.05, 0.2])('is never read wrongly where %f of its lines are missing', (share) => {
    const random = chance(7);
    for (let run = 0; run < fewOr(1, 20); run += 1) {
      const spoilt = pages.map((page) => ({
        ...page,
        rulings: page.rulings.filter(() => random() >= share),
      }));
      expect(wrongIn(figuresOf(readFrom(spoilt)), truth)).toEqual([]);
    }
  });
});
