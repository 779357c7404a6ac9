/** The draft as the Worker makes it, and every reason why it can't be made, with the file it is about. */
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { gridOf } from '../../../scripts/samples/printed/to-grid';
import type { Grid } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { FORMS, printForm, SUPPLEMENT_SHEET } from '../../../src/core/narrative';
import { recognise } from '../../../src/core/recognise';
import { annexOf, refillDocx, writeDocx } from '../../../src/hosts/files/docx';
import { entriesOf, entryFor, placesIn } from '../../../src/workbench/draft/entries';
import { draftFrom, type DraftFiles } from '../../../src/workbench/draft/work';
import { sheet } from '../../core/recognise/support';
import { generateBudget } from '../../bench/generate/budget';
import { twoYears } from '../../bench/proofread/two-years';

const form = FORMS.find(({ id }) => id === 'national')!;
const { before, sets } = twoYears(form, 31)!;
const NOW = String(sets.next.year);
let files: DraftFiles;
/** Of these files alone. */
let plain: Awaited<ReturnType<typeof draftFrom>>;
beforeAll(async () => {
  files = {
    name: '去年.docx',
    bytes: await writeDocx(before.document),
    last: { name: '去年.xlsx', grids: sets.last.grids },
    now: { name: '今年.xlsx', grids: sets.next.grids },
    answers: undefined,
  };
  plain = await draftFrom(files);
});

test('a draft of this year, with its headings and what is left to a person', () => {
  if (plain.kind !== 'draft') throw new Error(plain.lines[0]?.id);
  const { draft } = plain;
  expect(draft.years).toEqual({ last: sets.last.year, now: sets.next.year });
  const headings = draft.headings.map((at) => draft.document.paragraphs[at]?.text ?? '');
  expect(headings.length).toBeGreaterThan(5);
  for (const heading of headings) expect(heading).toMatch(/^[（一二三四五六七八九十]+[、）]/);
  expect(draft.rolled.toDo.length).toBeGreaterThan(0);
  expect(draft.slots).toBeGreaterThan(draft.numbers / 2);
});

test('what is left to a person comes in the order of the preview, each at its own paragraph', () => {
  if (plain.kind !== 'draft') throw new Error(plain.lines[0]?.id);
  const entries = entriesOf(plain.draft);
  const places = placesIn(entries);
  const { toDo } = plain.draft.rolled;
  const at = toDo.map((one) => entries.findIndex((entry) => entry === entryFor(places, one)));
  expect(at).not.toContain(-1);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  for (const { text, added = '' } of toDo.filter((one) => one.added !== undefined))
    expect(added).toContain(text);
  expect(toDo.filter(({ added }) => added !== undefined).length).toBeGreaterThan(5);
});

test('the tables inside the document come with this year’s figures, as plain data', async () => {
  const set = recognise(sets.last.grids);
  const annex = set.tables.slice(0, 3).flatMap((table) => {
    const grid = sets.last.grids.find(({ name }) => name === table.sheet);
    return grid ? [annexOf(table, grid)] : [];
  });
  const bytes = await writeDocx(before.document, { annex });
  const reading = structuredClone(await draftFrom({ ...files, bytes }));
  if (reading.kind !== 'draft') throw new Error(reading.lines[0]?.id);
  const { tables } = reading.draft;
  expect(tables.edits).toHaveLength(3);
  expect(tables.done.map((one) => render(one)).join('\n')).toMatch(/收入决算表”改了 \d+ 个数/);
  const saved = await refillDocx(bytes, tables.edits, { showing: 'plain' });
  if (!saved.ok) throw new Error(saved.problem.id);
  expect(saved.left.size).toBe(0);
  const again = await draftFrom({ ...files, bytes });
  expect(again.kind === 'draft' && again.draft.tables.edits).toEqual(tables.edits);
});

test('a document without tables has nothing said of them', () => {
  expect(plain.kind === 'draft' && plain.draft.tables).toEqual({ edits: [], done: [], toDo: [] });
});

test('answers given, as JSON or as a sheet, are not asked for again', async () => {
  const key = '上年.收入总计';
  const missingIn = (reading: typeof plain): number =>
    reading.kind === 'draft' ? reading.draft.rolled.toDo.filter(({ kind }) => kind === 'missing').length : -1;
  const asked = '年初预算.一般公共预算财政拨款支出';
  const json = JSON.stringify({ version: 1, entries: { [key]: { value: '1' }, [asked]: { value: '5000' } } });
  const second = await draftFrom({ ...files, answers: { name: 'a.json', json } });
  expect(missingIn(second)).toBeLessThan(missingIn(plain));
});

/** A budget drawn for 2024, said to be of another year. */
function budgetOf(year: string): readonly Grid[] {
  const drawn = JSON.stringify(generateBudget(4, { form: 'shanghai-unit' }).tables);
  return (JSON.parse(drawn.replaceAll('2024年', `${year}年`)) as PrintedTable[]).map((table) =>
    gridOf(table),
  );
}

test('this year’s published budget answers what was budgeted; a form is read by', async () => {
  const blanksOf = (reading: typeof plain): number =>
    reading.kind === 'draft'
      ? reading.draft.rolled.toDo.filter(({ what }) => JSON.stringify(what).includes('预算数')).length
      : -1;
  const budget = { name: '预算.xlsx', grids: budgetOf(NOW) };
  const named = { name: '样式.json', json: printForm(form) };
  const given = await draftFrom({ ...files, budget, form: named });
  expect(blanksOf(plain)).toBeGreaterThan(0);
  expect(blanksOf(given)).toBeLessThan(blanksOf(plain));
  expect(blanksOf(given)).toBeGreaterThanOrEqual(0);
});

test.each<readonly [string, (all: DraftFiles) => Partial<DraftFiles>, string, string]>([
  ['a file that is no Word document', () => ({ bytes: new TextEncoder().encode('文字') }), '去年.docx', ''],
  ['a document without tables alone', () => ({ last: undefined }), '去年.docx', 'needsLast'],
  ['a workbook without tables', () => ({ last: { name: '空.xlsx', grids: [] } }), '空.xlsx', 'noTables'],
  ['this year’s without tables', () => ({ now: { name: '空.xlsx', grids: [] } }), '空.xlsx', 'noTables'],
  ['last year’s tables of another year', ({ now }) => ({ last: now }), '去年.docx', 'other-year'],
  [
    'this year’s tables of last year',
    ({ last }) => (last ? { now: last } : {}),
    '去年.xlsx',
    'not-the-next-year',
  ],
  [
    'answers that are none',
    () => ({ answers: { name: '别的.xlsx', grids: [sheet('甲', [['甲']]), sheet('乙', [['乙']])] } }),
    '别的.xlsx',
    'noAnswers',
  ],
  ['answers in broken JSON', () => ({ answers: { name: 'a.json', json: '{' } }), 'a.json', ''],
  ['a form in broken JSON', () => ({ form: { name: 'f.json', json: '{' } }), 'f.json', 'wrongForm'],
  ['accounts for a budget', ({ now }) => ({ budget: { ...now, name: 'b.xlsx' } }), 'b.xlsx', 'noBudget'],
  [
    'a budget of another year',
    () => ({ budget: { name: 'b.xlsx', grids: budgetOf('2024') } }),
    'b.xlsx',
    'budgetOfOtherYear',
  ],
])('%s is refused', async (_, change, name, why) => {
  const reading = await draftFrom({ ...files, ...change(files) });
  if (reading.kind !== 'refused') throw new Error('made');
  expect(reading.name).toBe(name);
  if (why !== '') expect(reading.lines[0]?.id).toBe(why);
  expect(reading.lines.length).toBeGreaterThan(0);
});

test('a sheet of answers within this year’s workbook is read', async () => {
  const own = sheet(SUPPLEMENT_SHEET, [['项目', '填写', '键']]);
  const now = { name: '今年.xlsx', grids: [...files.now.grids, own] };
  expect((await draftFrom({ ...files, now })).kind).toBe('draft');
});
