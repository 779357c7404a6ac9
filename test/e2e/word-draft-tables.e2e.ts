/** Last year's document with its tables inside, open in Word: tables filled and sentences turned together, what is left is told, all taken back. */
import { FORMS, paragraphText } from '../../src/core/narrative';
import { proofread } from '../../src/core/proofread';
import type { Grid } from '../../src/core/grid';
import { toWorkbook } from '../bench/generate';
import { twoYears } from '../bench/proofread/two-years';
import { WordDocument } from '../office-host/word/document';
import { snapshot } from '../office-host/word/snapshot';
import { wordScene, type WordScene } from './support/word-scene';

const form = FORMS.find(({ id }) => id === 'national')!;
const { before, sets, tables, supplement } = twoYears(form, 31)!;
const TEXT = before.document.sections.flatMap(({ paragraphs }) => paragraphs.map(paragraphText));
const LAST = sets.last.year!;
const NOW = sets.next.year!;

const gridNamed = (grids: readonly Grid[], title: string): Grid =>
  grids.find(({ cells }) => cells[0]?.some((cell) => cell?.text === title))!;
/** The lines of a sheet below its title and unit, without its notes. */
const rowsOf = ({ cells }: Grid): string[][] =>
  cells
    .slice(3)
    .map((row) => Array.from(row ?? [], (cell) => cell?.text ?? ''))
    .filter((row) => row.filter((text) => text !== '').length > 1);

const SPENDING = '一般公共预算财政拨款支出决算表';
/** None of the tables that the workbook has. */
const STRANGE = '某某情况表';

/** The tables stand behind the explanation. */
function opened(): WordDocument {
  const document = new WordDocument(TEXT);
  document.$add(`${LAST}年度${SPENDING}`, { alignment: 'Centered' }, { size: 16 });
  document.$add(`部门：某局  ${LAST}年度  单位：万元`);
  document.$addTable(rowsOf(gridNamed(sets.last.grids, SPENDING)));
  document.$add(STRANGE);
  document.$addTable([
    ['事项', '数'],
    ['甲', '12'],
  ]);
  document.$sections[0]!.header['Primary'] = new WordDocument([`${LAST}年度部门决算`]);
  return document;
}

let scene: WordScene;
beforeAll(async () => {
  scene = await wordScene('word-draft-tables', opened());
});
afterAll(() => scene?.close());

test('the preview shows sentences, tables and headers; nothing is changed yet', async () => {
  await scene.give('今年.xlsx', toWorkbook(sets.next));
  await scene.pane.getByRole('tab', { name: '底稿' }).click();
  await scene.give('去年.xlsx', toWorkbook(sets.last));
  await scene.pane.getByText('去年的决算表已选好').waitFor();
  await scene.button('以本文件为底稿').click();
  await scene.button(/^全部改（\d+ 段）/).waitFor();
  await scene.pane
    .getByText(/^改 \d+ 个数/)
    .first()
    .waitFor();
  await scene.pane.getByRole('heading', { name: '页眉、页脚' }).waitFor();
  await scene.pane.getByText(/还要人来办的（\d+ 处）/).waitFor();
  expect(snapshot(scene.document)).toEqual(scene.first);
  await scene.looked('made');
  await scene.pane.getByRole('heading', { name: '页眉、页脚' }).scrollIntoViewIfNeeded();
  await scene.looked('headers');
});

test('all at once: tables, sentences and headers are this year’s, and what is left is told', async () => {
  await scene.button(/^全部改/).click();
  await scene.button(/^全部改/).waitFor({ state: 'detached' });
  expect(await scene.pane.getByRole('alert').count()).toBe(0);
  const now = gridNamed(sets.next.grids, SPENDING);
  const texts = scene.texts();
  const title = texts.indexOf(`${NOW}年度${SPENDING}`);
  expect(title).toBeGreaterThan(0);
  const wanted = rowsOf(now).flat();
  expect(texts.slice(title + 2, title + 2 + wanted.length)).toEqual(wanted);
  expect(texts).toContain(STRANGE);
  expect(scene.document.$sections[0]!.header['Primary']!.$text).toBe(`${NOW}年度部门决算`);
  const paragraphs = texts.slice(0, title).map((text) => ({ text }));
  const { numbers } = proofread({ paragraphs }, tables, { supplement, previous: before.tables, form });
  expect([numbers.contradicted, numbers.verified > 80]).toEqual([0, true]);
  await scene.pane.getByText(/\d+ 个数连上了今年的表/).scrollIntoViewIfNeeded();
  await scene.looked('done');
});

test('taken back, the document is what it was', async () => {
  await scene.button('全部撤销').click();
  await scene.button('全部撤销').waitFor({ state: 'detached' });
  expect(snapshot(scene.document)).toEqual(scene.first);
  await scene.ended();
});
