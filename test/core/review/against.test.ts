/** A document's tables beside the workbook: 贴错 and 漏贴 with both cells, and silence where both say the same. */
import { check } from '../../../src/core/check';
import type { Grid } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { review } from '../../../src/core/review/engine';
import { caseGrids } from '../../support/case-workbook';
import { printedDocument } from '../../support/printed-document';

const GRIDS = caseGrids('lukou-2020');
const workbook = { name: '决算.xlsx', set: check(GRIDS).set };

const withTexts = (grids: readonly Grid[], place: number, change: (text: string) => string): Grid[] =>
  grids.map((grid, at) =>
    at !== place
      ? grid
      : {
          ...grid,
          cells: grid.cells.map((row) =>
            row?.map((cell) =>
              cell ? { ...cell, text: change(cell.text), value: change(cell.text) } : cell,
            ),
          ),
        },
  );

const withoutRow = (grids: readonly Grid[], place: number, word: string): Grid[] =>
  grids.map((grid, at) =>
    at !== place
      ? grid
      : { ...grid, cells: grid.cells.filter((row) => !row?.some((cell) => cell?.text === word)), merges: [] },
  );

function told(grids: readonly Grid[]) {
  const reviewed = review(printedDocument([], grids, ['说明']), { workbook });
  return {
    against: reviewed.against,
    lines: (reviewed.against?.findings ?? []).map(({ rule, lines }) => {
      const [first] = lines;
      return `${rule} ${first ? render(first, 'zh-CN', reviewed.places.wordsOf) : ''}`;
    }),
  };
}

it('is silent where all is the same', () => {
  const { against, lines } = told(GRIDS);
  expect(lines).toEqual([]);
  expect(against).toMatchObject({ compared: 9, same: 9, open: [] });
});

it('names both cells of another figure', () => {
  const { lines } = told(withTexts(GRIDS, 2, (text) => (text === '419.69' ? '419.96' : text)));
  expect(lines).toEqual([
    expect.stringMatching(
      /^DOC-1 贴错：第4页 表03 支出决算表“合计”行“基本支出”列是 419\.96，工作簿 决算\.xlsx .+![A-Z]+\d+ 是 419\.69$/,
    ),
  ]);
});

it.each([
  ['rounded to one decimal', (text: string) => (/^\d+\.\d\d$/.test(text) ? Number(text).toFixed(1) : text)],
  ['with its thousands apart', (text: string) => text.replace(/^(\d+)(\d{3}\.\d\d)$/, '$1,$2')],
])('the same figure %s is right', (_, change) => {
  const { lines } = told(withTexts(GRIDS, 6, change));
  expect(lines).toEqual([]);
});

it('a figure that is left blank is told', () => {
  const { lines } = told(withTexts(GRIDS, 2, (text) => (text === '419.69' ? '' : text)));
  expect(lines).toEqual([expect.stringContaining('是 （空白），工作簿')]);
});

it('a row that is left out is told with the cell of the workbook', () => {
  const grid = GRIDS[4];
  const code =
    grid?.cells.flatMap((row) => row ?? []).find((cell) => /^\d{7}$/.test(cell?.text ?? ''))?.text ?? '';
  const { lines } = told(withoutRow(GRIDS, 4, code));
  expect(lines).toEqual([
    expect.stringMatching(new RegExp(`^DOC-2 漏贴：表05没有“${code} .+”行，工作簿 决算\\.xlsx .+ 有 `)),
  ]);
});

it('a table that is left out is told once, and not where something could not be read', () => {
  const fewer = GRIDS.filter((_, place) => place !== 2);
  expect(told(fewer).lines).toEqual([expect.stringMatching(/^DOC-2 漏贴：文件里没有“支出决算表”/)]);
  const published = printedDocument([], fewer, ['说明']);
  const box = { page: 4, left: 0, top: 0, right: 1, bottom: 1 };
  const why = { id: 'picture', phrase: { zh: '是图片', en: 'a picture' }, data: {} };
  const print = { pages: 20, lines: [], unread: [{ title: '支出决算表', box, why }] };
  const { against } = review({ ...published, print }, { workbook });
  expect(against?.findings).toEqual([]);
  expect(against?.open.map((one) => render(one))).toEqual([expect.stringContaining('没有读出来')]);
});

it('a figure that can’t be read is not called wrong', () => {
  const { lines } = told(withTexts(GRIDS, 2, (text) => (text === '419.69' ? '419.6\n9' : text)));
  expect(lines).toEqual([]);
});
