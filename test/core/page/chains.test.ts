/** Heads without lines as columns: by the middles of their words alone. */
import { columnChains, type HeadWords } from '../../../src/core/page/chains';
import { startsOf, type Anchor } from '../../../src/core/page/starts';

const SIZE = 10;
const HALF = 5;

/** Words over the columns between two edges, on a storey. */
function over(from: number, to: number, storey: number, width = 2 * SIZE): HeadWords {
  const middle = (from + to) / 2;
  const at = storey * 2 * SIZE;
  return { left: middle - width / 2, right: middle + width / 2, middle, top: at, bottom: at };
}

const middlesOf = (words: readonly HeadWords[]): (readonly number[])[] =>
  columnChains(words, SIZE).map(({ middles }) => middles);

describe('columns of a head', () => {
  it('are its words where nothing stands over them', () => {
    expect(middlesOf([over(0, 60, 1), over(60, 100, 1), over(100, 180, 1)])).toEqual([[30, 80, 140]]);
  });

  it('are the lower ones where words stand over several of unlike widths', () => {
    const words = [over(0, 160, 0), over(0, 40, 1), over(40, 160, 1), over(160, 200, HALF / SIZE)];
    expect(columnChains(words, SIZE)).toMatchObject([{ middles: [20, 100, 180], start: 0 }]);
  });

  it('are the lower ones on three storeys', () => {
    const words = [
      over(0, 240, 0),
      over(0, 80, 1.5),
      over(80, 240, 1),
      over(80, 140, 2),
      over(140, 180, 2),
      over(180, 240, 2),
    ];
    expect(middlesOf(words)).toEqual([[40, 110, 160, 210]]);
  });

  it.each([
    [
      'words over them stand beside their middle',
      [over(0, 166, 0), over(0, 40, 1), over(40, 80, 1), over(80, 160, 1)],
    ],
    ['words beside each other stand on two heights', [over(0, 60, 1), over(60, 100, 2)]],
  ])('are not told where %s', (_, words) => {
    expect(middlesOf(words)).toEqual([]);
  });

  it('are told in bounded time where many ways would be', () => {
    const words = Array.from({ length: 160 }, (_, place) =>
      over(place * 40, place * 40 + 40, place % 2 === 0 ? 0 : 1, 10),
    );
    expect(columnChains(words, SIZE).length).toBeLessThan(500);
  });
});

describe('where the first column begins', () => {
  const edge = (sign: 1 | -1, by: number, margin: Anchor['margin']): Anchor => ({ sign, by, margin });

  it('is told by figures before two edges that move against each other', () => {
    // The first edge at 10; the others at 0 and 20, as if all words stood at 0; figures end 3 before both.
    const figures = [edge(-1, -13, -1), edge(1, 7, -1)];
    expect(startsOf({ figures, others: [] }, SIZE)).toEqual([10]);
  });

  it.each([
    ['they move alike', [edge(1, 7, -1), edge(1, 7, -1)]],
    ['the margin is wider than cells have', [edge(-1, -30, -1), edge(1, -10, -1)]],
    ['one of them keeps another margin', [edge(-1, -13, -1), edge(1, 7, -1), edge(1, 12, -1)]],
  ])('is not told where %s', (_, figures) => {
    expect(startsOf({ figures, others: [] }, SIZE)).toEqual([]);
  });

  it('is told by a label where figures do not', () => {
    const figures = [edge(1, 7, -1)];
    expect(startsOf({ figures, others: [[], [edge(1, 13, 1)]] }, SIZE)).toEqual([10]);
  });
});
