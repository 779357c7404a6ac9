/** Last year's document open in Word, over the genuine office.js: its draft looked at, made, and taken back to what it was. */
import { FORMS, paragraphText } from '../../src/core/narrative';
import { toWorkbook } from '../bench/generate';
import { twoYears } from '../bench/proofread/two-years';
import { snapshot } from '../office-host/word/snapshot';
import { wordScene, type WordScene } from './support/word-scene';

const form = FORMS.find(({ id }) => id === 'national')!;
const { before, sets } = twoYears(form, 31)!;
const TEXT = before.document.sections.flatMap(({ paragraphs }) => paragraphs.map(paragraphText));

let scene: WordScene;
beforeAll(async () => {
  scene = await wordScene('word-draft', TEXT);
});
afterAll(() => scene?.close());

test('it asks for both years’ workbooks', async () => {
  await scene.give('今年.xlsx', toWorkbook(sets.next));
  await scene.pane.getByRole('tab', { name: '底稿' }).click();
  await scene.button('以本文件为底稿').click();
  await scene.pane.getByText('还没有去年的决算表，先选一个').waitFor();
  await scene.looked('start');
  await scene.give('去年.xlsx', toWorkbook(sets.last));
  await scene.pane.getByText('去年的决算表已选好').waitFor();
});

test('what changes is shown before and after, and nothing is changed yet', async () => {
  await scene.button('以本文件为底稿').click();
  await scene.button(/^全部改（\d+ 段）/).waitFor();
  await scene.pane.getByText(/还要人来办的（\d+ 处）/).waitFor();
  expect(snapshot(scene.document)).toEqual(scene.first);
  await scene.looked('made');
  await scene.button(/^看还要人来办的 \d+ 处/).focus();
  await scene.page.keyboard.press('Enter');
  const left = scene.pane.getByRole('heading', { name: /^还要人来办的（\d+ 处）/ });
  expect(await left.evaluate((own) => own === own.ownerDocument.activeElement)).toBe(true);
  await scene.looked('left');
});

test('one is changed, then all; taken back, the document is what it was', async () => {
  await scene.button(/^改：/).first().click();
  await scene.pane.getByText('✓ 已改').waitFor();
  await scene.button(/^全部改/).click();
  await scene.button(/^全部改/).waitFor({ state: 'detached' });
  const now = scene.texts();
  expect(now.join('\n')).toContain(`${sets.next.year}年度`);
  // The paragraphs that the draft no longer has are gone.
  const gone = scene.pane.getByText('今年没有这一段了');
  expect(await gone.count()).toBeGreaterThan(0);
  const items = scene.pane.getByRole('listitem').filter({ has: gone });
  for (const text of await items.locator('dd').allTextContents()) expect(now).not.toContain(text);
  await scene.pane.getByText(/\d+ 个数连上了今年的表/).scrollIntoViewIfNeeded();
  await scene.looked('linked');
  await gone.first().scrollIntoViewIfNeeded();
  await scene.looked('done');
  // From now on they follow the tables.
  await scene.pane.getByRole('tab', { name: '各节' }).click();
  await scene.pane.getByText('照去年文件自己的写法').waitFor();
  await scene.button('更新').click();
  await scene.pane.getByText(/个数都没有变，不用更新/).waitFor();
  await scene.looked('sections');
  expect(scene.texts()).toEqual(now);
  await scene.pane.getByRole('tab', { name: '文表核对' }).click();
  await scene.pane.getByRole('button', { name: '读入今年公布的预算…' }).waitFor();
  await scene.looked('proof');
  await scene.pane.getByRole('tab', { name: '说明' }).click();
  await scene.pane.getByRole('tab', { name: '底稿' }).click();
  await scene.button('全部撤销').click();
  await scene.button('全部撤销').waitFor({ state: 'detached' });
  expect(snapshot(scene.document)).toEqual(scene.first);
  await scene.ended();
});
