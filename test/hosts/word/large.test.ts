/**
 * A document of hundreds of pages: few round trips, whatever is asked of Word.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createWordHost } from '../../../src/hosts/word';
import { openWord } from '../../office-host/jest/open-word';
import { WordDocument } from '../../office-host/word/document';
import { fewOr } from '../../support/proof';
import { lukou } from './support/documents';

const PAGES = fewOr(90, 300);
const LINES = PAGES * 12;
/** A table every third page, of four cells. */
const CELLS = (PAGES / 3) * 4;
const PLACES = fewOr(400, 2000);
const LINE =
  '　　根据预算绩效管理要求，本单位组织对年度部门整体支出开展了绩效自评，涉及资金629.09万元，占100%。';

test('read, insert, update, mark, clear', async () => {
  const office = await openWord();
  const word = await createWordHost();
  const document = office.open(
    new WordDocument(Array.from({ length: LINES }, (_, line) => `${LINE}（${line}）`)),
  );
  for (let page = 0; page < PAGES; page += 3)
    document.$addTable([
      ['科目', '金额'],
      ['基本支出', `${page}.00`],
    ]);
  document.$click(`（${LINES / 2}）`);
  const within = async <Result>(trips: number, work: () => Promise<Result>): Promise<Result> => {
    office.page.traffic.reset();
    const result = await work();
    expect(office.page.traffic.syncs).toBeLessThanOrEqual(trips);
    return result;
  };
  const { paragraphs } = await within(1, () => word.read());
  expect(paragraphs).toHaveLength(LINES + CELLS);
  await within(3, () => word.insert(lukou()));
  const after = lukou({ '490.81': '490.91', '209.40': '209.50', '629.09': '629.19' });
  const { changed } = await within(3, () => word.update(after));
  expect(changed.length).toBeGreaterThan(10);
  await within(1, () => word.update(after));
  const places = Array.from({ length: PLACES }, (_, index) => ({
    paragraph: index,
    offset: 5,
    length: 4,
    colour: '#00FF00',
  }));
  await within(fewOr(10, 25), () => word.mark(places));
  await within(3, () => word.clearMarks());
  await within(4, () => word.select({ paragraph: LINES - 100, offset: 20, length: 8 }));
});
