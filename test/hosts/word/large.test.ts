/**
 * A document of 300 pages: few round trips, and the time the program itself takes.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createWordHost } from '../../../src/hosts/word';
import { openWord } from '../../office-host/jest/open-word';
import { WordDocument } from '../../office-host/word/document';
import { lukou } from './support/documents';

const PAGES = 300;
const LINE =
  '　　根据预算绩效管理要求，本单位组织对年度部门整体支出开展了绩效自评，涉及资金629.09万元，占100%。';

test('read, insert, update, mark, clear', async () => {
  const office = await openWord();
  const word = await createWordHost();
  const document = office.open(
    new WordDocument(Array.from({ length: PAGES * 12 }, (_, line) => `${LINE}（${line}）`)),
  );
  for (let page = 0; page < PAGES; page += 3)
    document.$addTable([
      ['科目', '金额'],
      ['基本支出', `${page}.00`],
    ]);
  document.$click('（1800）');
  const timed = async <Result>(name: string, trips: number, work: () => Promise<Result>): Promise<Result> => {
    office.page.traffic.reset();
    const start = performance.now();
    const result = await work();
    console.log(`${name}: ${Math.round(performance.now() - start)} ms, ${office.page.traffic.summary}`);
    expect(office.page.traffic.syncs).toBeLessThanOrEqual(trips);
    return result;
  };
  const { paragraphs } = await timed('read', 1, () => word.read());
  expect(paragraphs).toHaveLength(PAGES * 12 + 400);
  await timed('insert', 3, () => word.insert(lukou()));
  const after = lukou({ '490.81': '490.91', '209.40': '209.50', '629.09': '629.19' });
  const { changed } = await timed('update', 3, () => word.update(after));
  expect(changed.length).toBeGreaterThan(10);
  await timed('update again', 1, () => word.update(after));
  const places = Array.from({ length: 2000 }, (_, index) => ({
    paragraph: index,
    offset: 5,
    length: 4,
    colour: '#00FF00',
  }));
  await timed('mark 2000 places', 25, () => word.mark(places));
  await timed('clear', 3, () => word.clearMarks());
  await timed('select', 4, () => word.select({ paragraph: 3000, offset: 20, length: 8 }));
}, 120_000);
