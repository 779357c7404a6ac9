/** What is left as it is, and told. */
import type { TableBlock, PublishedDocument } from '../../../src/core/document';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { render, saying } from '../../../src/core/messages';
import { recognise } from '../../../src/core/recognise';
import { refill, refillSettled, refillTold, type RefillOutcome } from '../../../src/core/refill';

type Rows = readonly (readonly string[])[];

const HEAD = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'];

const table = (year: number, rows: Rows, unit = '万元'): Rows => [
  [`${year}年度一般公共预算财政拨款支出决算表`, '', '', '', ''],
  ['部门：某市某局', '', '', '', `单位：${unit}`],
  HEAD,
  ...rows,
];

const LAST = table(2023, [
  ['合计', '', '3.00', '2.00', '1.00'],
  ['201', '一般公共服务支出', '3.00', '2.00', '1.00'],
  ['20103', '政府办公厅（室）及相关机构事务', '3.00', '2.00', '1.00'],
  ['2010301', '行政运行', '2.00', '2.00', ''],
  ['2010302', '一般行政管理事务', '1.00', '', '1.00'],
]);
const NOW = table(2024, [
  ['合计', '', '9.00', '5.00', '4.00'],
  ['201', '一般公共服务支出', '9.00', '5.00', '4.00'],
  ['20103', '政府办公厅（室）及相关机构事务', '9.00', '5.00', '4.00'],
  ['2010301', '行政运行', '5.00', '5.00', ''],
  ['2010308', '信访事务', '4.00', '', '4.00'],
]);

/** Each a table of its own, its cells paragraphs of their own. */
function documentOf(...tables: readonly Rows[]): PublishedDocument {
  const paragraphs: { text: string; style: 'table' | 'body' }[] = [];
  const blocks = tables.map((rows, index): TableBlock => {
    const before = paragraphs.length;
    const own = rows.map((texts) => ({
      isHead: false,
      cells: texts.map((text, column) => {
        paragraphs.push({ text, style: 'table' });
        return { text, column, columns: 1, rows: 1, paragraphs: [paragraphs.length - 1] };
      }),
    }));
    paragraphs.push({ text: '', style: 'body' });
    return { kind: 'table', number: index + 1, rows: own, before };
  });
  return { kind: 'docx', text: { paragraphs }, tables: blocks, remarks: [] };
}

function outcomeOf(document: PublishedDocument, rows: Rows) {
  const grids: Grid[] = [gridFromTexts('表05', rows)];
  return refill(document, { set: recognise(grids), grids });
}

const whyOf = (document: PublishedDocument, rows: Rows): string[] =>
  outcomeOf(document, rows).tables.map(({ outcome }) =>
    outcome.kind === 'left' ? outcome.why.id : outcome.kind,
  );

const cellIn = (rows: Rows, at: number, column: number, text: string): Rows =>
  rows.map((texts, row) => (row === at ? texts.map((one, place) => (place === column ? text : one)) : texts));

it('changes figures, rows and the year, each in its place', () => {
  const [filled] = outcomeOf(documentOf(LAST), NOW).tables;
  expect(filled?.outcome).toMatchObject({
    kind: 'filled',
    added: ['2010308 信访事务'],
    removed: ['2010302 一般行政管理事务'],
    remarks: [],
    edits: {
      lines: [{ paragraph: 0, offset: 0, length: 4, by: '2024' }],
      rows: [
        { kind: 'removed', table: 1, row: 7 },
        {
          kind: 'added',
          table: 1,
          after: 6,
          texts: new Map([
            [0, '2010308'],
            [1, '信访事务'],
            [2, '4.00'],
            [3, ''],
            [4, '4.00'],
          ]),
        },
      ],
    },
  });
  const { edits } = filled!.outcome as Extract<RefillOutcome, { kind: 'filled' }>;
  expect(edits.cells.map(({ row, column, by }) => `${row}:${column}=${by}`)).toEqual([
    '3:2=9.00',
    '3:3=5.00',
    '3:4=4.00',
    '4:2=9.00',
    '4:3=5.00',
    '4:4=4.00',
    '5:2=9.00',
    '5:3=5.00',
    '5:4=4.00',
    '6:2=5.00',
    '6:3=5.00',
  ]);
});

it('keeps the unit of the document, and says what was rounded', () => {
  const inYuan = table(
    2024,
    NOW.slice(3).map((texts) =>
      texts.map((text) => (/^\d+\.\d\d$/.test(text) ? `${text[0] ?? ''}0,004.00` : text)),
    ),
    '元',
  );
  const result = outcomeOf(documentOf(LAST), inYuan);
  const [filled] = result.tables;
  expect(filled?.outcome).toMatchObject({ kind: 'filled' });
  const { toDo } = refillTold(result);
  expect(toDo.map((one) => render(one)).join('\n')).toMatch(
    /工作簿是元，按文件的万元换算[^]*个数按文件的 2 位小数四舍五入/,
  );
  expect(JSON.stringify(filled?.outcome)).toContain('"by":"9.00"');
});

it.each<readonly [string, PublishedDocument, Rows, string]>([
  ['twice in the document', documentOf(LAST, [['另附：'], ...LAST]), NOW, 'severalTimes'],
  ['with words for a figure', documentOf(cellIn(LAST, 6, 3, '见附件')), NOW, 'unreadable'],
  [
    'with words for a figure in the workbook',
    documentOf(LAST),
    cellIn(NOW, 6, 3, '见附件'),
    'unreadableInWorkbook',
  ],
  ['with a row nobody knows', documentOf([...LAST, ['', '另有支出', '7.00', '7.00', '']]), NOW, 'unknown'],
  [
    'with a column nobody knows',
    documentOf(LAST.map((texts, row) => [...texts, row === 2 ? '经营支出' : row > 2 ? '1.00' : ''])),
    NOW,
    'unknown',
  ],
  [
    'empty last year, with codes this year',
    documentOf([...LAST.slice(0, 3), ['合计', '', '', '', '']]),
    NOW,
    'rowsFixed',
  ],
])('is left as it is: %s', (_, document, rows, why) => {
  const all = whyOf(document, rows);
  expect(new Set(all)).toEqual(new Set([why]));
});

it('says nothing of a document without public tables', () => {
  expect(outcomeOf(documentOf([['甲', '乙']]), NOW)).toEqual({ tables: [], remarks: [] });
});

it('says what was done in a line', () => {
  const { done, toDo } = refillTold(outcomeOf(documentOf(LAST), NOW));
  expect(done.map((one) => render(one))).toEqual([
    '“2023年度一般公共预算财政拨款支出决算表”改了 13 个数；加了 1 行：2010308 信访事务；去了 1 行：2010302 一般行政管理事务',
  ]);
  expect(toDo).toEqual([]);
  const { done: same } = refillTold(outcomeOf(documentOf(LAST), LAST));
  expect(same.map(({ id }) => id)).toEqual(['tableSame']);
});

it('tells of a table that could not be changed in the file', () => {
  const result = outcomeOf(documentOf(LAST), NOW);
  const why = saying({ zh: '格子改不了', en: 'fixed' });
  const told = refillTold(refillSettled(result, new Map([[0, why]])));
  expect(told.done).toEqual([]);
  expect(told.toDo.map((one) => render(one))).toEqual([
    '“2023年度一般公共预算财政拨款支出决算表”没有填：格子改不了',
  ]);
});
