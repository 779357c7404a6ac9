/** `juesuan check` of a published document says what it could not read, in the words of `review`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../../src/cli/workbook';
import { publishedGrids } from '../../../src/core/review/engine';
import { LUKOU_DEPARTMENT } from '../../cases/data/lukou-2020';
import { caseGrids } from '../../support/case-workbook';
import { makePdf, type Item } from '../../support/pdf';
import { printedDocument } from '../../support/printed-document';
import { publicationDocx } from '../../support/publication-docx';
import { complaints } from '../json/schemas';
import { checkJson, juesuan, newFolder, written, type Ended } from '../support';

const GRIDS = caseGrids('lukou-2020');
/** The third table with other words in its head. */
const HEADLESS = GRIDS.map((grid, place) =>
  place !== 2
    ? grid
    : {
        ...grid,
        cells: grid.cells.map((row) =>
          row?.map((cell) => (cell && /支出$/.test(cell.text) ? { ...cell, text: '甲', value: '甲' } : cell)),
        ),
      },
);
const DOCX = publicationDocx({
  year: 2020,
  department: LUKOU_DEPARTMENT,
  grids: HEADLESS,
  explanation: '一、收入支出决算总体情况说明',
});

/** Figures below their heads without a line around them. */
const unruled = (): Uint8Array => {
  const rows = [
    ['项目', '本年支出合计', '基本支出', '项目支出'],
    ['合计', '308.80', '300.00', '8.80'],
    ['行政运行', '300.00', '300.00', ''],
    ['一般行政管理事务', '8.80', '', '8.80'],
  ];
  const items: Item[] = [
    { text: '支出决算表', at: [240, 80], size: 16 },
    { text: '单位：万元', at: [420, 110] },
    ...rows.flatMap((row, line) =>
      row.flatMap((text, column) =>
        text === '' ? [] : [{ text, at: [60 + 120 * column, 140 + 24 * line] as const }],
      ),
    ),
  ];
  return makePdf({ pages: [{ items }] });
};

const linesOf = ({ out, error }: Ended, start: RegExp): string[] =>
  `${out}${error}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => start.test(line));
const NOT_READ = /^没有读出/;

describe.each<[string, Uint8Array, string, string, number]>([
  ['a Word document', DOCX, '公开.docx', '没有读出 第3张表：', 1],
  ['a PDF', unruled(), '公开.pdf', '没有读出 第1页“支出决算表”：', 2],
])('%s', (_, bytes, name, told, code) => {
  const { file } = written(bytes, name);

  it('tells what was not read as review does, and ends as it', async () => {
    const [checked, reviewed] = [await juesuan('check', file), await juesuan('review', file)];
    expect(linesOf(checked, NOT_READ)).toEqual(linesOf(reviewed, NOT_READ));
    expect(linesOf(checked, NOT_READ)).toEqual([expect.stringContaining(told)]);
    expect([checked.code, reviewed.code]).toEqual([code, code]);
  });
});

it('stands in what programs read', async () => {
  const ended = await juesuan('check', written(DOCX, '公开.docx').file, '--json');
  expect(complaints('check', checkJson(ended))).toEqual([]);
  const [document] = checkJson(ended).workbooks;
  expect(document?.unread).toEqual([
    { title: null, reason: expect.stringMatching(/./) as string, place: '第3张表' },
  ]);
  expect(document?.remarks).toEqual([]);
});

it('stands in the report', async () => {
  const report = join(newFolder(), '体检.html');
  await juesuan('check', written(DOCX, '公开.docx').file, '--report', report);
  const page = readFileSync(report, 'utf8');
  expect(page).toContain('没有读出来的表');
  expect(page).toContain('第3张表');
  expect(page).not.toMatch(/第3张表!/);
});

describe('where a table is printed that can’t be read', () => {
  const document = (unread: boolean) => {
    const published = printedDocument([], GRIDS.slice(0, 8), []);
    const box = { page: 9, left: 0, top: 0, right: 1, bottom: 1 };
    const why = { id: 'picture', phrase: { zh: '是图片', en: 'a picture' }, data: {} };
    const print = { pages: 20, lines: [], unread: unread ? [{ title: undefined, box, why }] : [] };
    const printed = { ...published, print };
    const grids = publishedGrids(printed);
    return {
      file: '公开.pdf',
      bytes: new Uint8Array(),
      grids: grids.map(({ grid }) => grid),
      reasons: [],
      document: { published: printed, grids },
    };
  };
  const lacking = (unread: boolean) =>
    checkWorkbook(document(unread)).findings.filter(({ rule }) => rule === 'SET-2').length;

  it('none is said to be missing, since that may be it', () => {
    expect(lacking(false)).toBe(1);
    expect(lacking(true)).toBe(0);
  });
});
