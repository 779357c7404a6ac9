/** The explanation from the pane: supplement kept in the workbook, on its sheet and from last year, copied and saved. */
import { explanationOf, largeChanges, needGroups } from '../../../src/pane/model/explanation';
import { documentText, HUNAN_2020, YUNNAN_2021 } from '../../../src/core/narrative';
import { withSheet, NOTHING_KEPT, wholeOf } from '../../../src/pane/model/supplement';
import { answerProblems, readKept } from '../../../src/pane/model/supplement-reading';
import { render } from '../../../src/core/messages';
import { caseGrids } from '../../support/case-workbook';
import { MemoryHost } from '../memory-host';
import { checkedModel, noticeText, openModel, plantedHost, problemText } from '../support';

const FORM = HUNAN_2020;
const KEY = '上年.收支总计';

const explained = ({ state }: Awaited<ReturnType<typeof openModel>>) =>
  explanationOf(state.checked!.result, state.supplement, state.settings);
const hintsOf = (model: Awaited<ReturnType<typeof openModel>>): string[] =>
  explained(model).remarks.map((remark) => render(remark));
const keyLike = (model: Awaited<ReturnType<typeof openModel>>, start: string): string =>
  explained(model).needs.find(({ key }) => key.startsWith(start))!.key;

test('asks only what this workbook needs, the year first where no table prints it', async () => {
  const model = await checkedModel();
  const { needs, lacking, required } = explained(model);
  expect(needs[0]?.key).toBe('年度');
  expect(lacking).toBe(required);
  expect(needGroups(needs).flatMap((group) => group.needs)).toHaveLength(needs.length);
});

test('answers stand in the text, count down what is lacking, and are there when the workbook is opened again', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  const before = explained(model).lacking;
  const key = keyLike(model, '上年.');
  await model.narrating.answer('年度', '2020');
  await model.narrating.answer(key, ' 694.43 ');
  expect(explained(model).lacking).toBe(before - 2);
  expect(documentText(explained(model).document)).toContain('2020年度部门决算');
  const again = await checkedModel(host);
  expect(again.state.supplement.own.entries.get(key)?.value).toBe('694.43');
  expect(again.state.supplement.own.year).toBe(2020);
  await again.narrating.answer(key, '');
  expect(again.state.supplement.own.entries.has(key)).toBe(false);
});

test.each([
  ['年度', '20', 1],
  ['年度', '2020', 0],
  [KEY, '', 0],
  ['接待.团组数', '两个', 1],
  ['接待.团组数', '22', 0],
])('an answer that does not fit is told: %s %s', (key, value, count) =>
  expect(answerProblems(FORM, key, value)).toHaveLength(count),
);

describe('the sheet 决算公开补充资料', () => {
  test('is written on request and read back with what colleagues filled in', async () => {
    const host = plantedHost();
    const model = await checkedModel(host);
    const own = keyLike(model, '上年.');
    await model.narrating.answer(own, '694.43');
    await model.narrating.writeSheet();
    const sheet = host.sheets[0]!;
    expect(noticeText(model)).toContain('决算公开补充资料');
    const rowOf = (key: string) =>
      sheet.cells.find(({ content }) => content && 'text' in content && content.text === key)!.at.row;
    host.type(sheet.name, { row: rowOf('接待.团组数'), column: 3 }, '22');
    await model.checking.check();
    expect(wholeOf(model.state.supplement).entries.get('接待.团组数')?.value).toBe('22');
    expect(wholeOf(model.state.supplement).entries.get(own)?.value).toBe('694.43');
    host.type(sheet.name, { row: rowOf('接待.团组数'), column: 3 }, '很多');
    await model.checking.check();
    expect(model.state.sheetProblems).toHaveLength(1);
    model.stop();
  });

  test('wins only where it was changed since it was last read', () => {
    const sheet = {
      entries: new Map([
        ['甲', { value: '1' }],
        ['乙', { value: '2' }],
      ]),
    };
    const first = withSheet(NOTHING_KEPT, sheet);
    const typed = { ...first, own: { entries: new Map([...first.own.entries, ['甲', { value: '9' }]]) } };
    expect(withSheet(typed, sheet).own.entries.get('甲')?.value).toBe('9');
    const changed = withSheet(typed, { entries: new Map([['甲', { value: '3' }]]) });
    expect(changed.own.entries.get('甲')?.value).toBe('3');
    expect(changed.own.entries.has('乙')).toBe(false);
  });
});

test('what was kept is read entry by entry', () => {
  const kept = readKept(
    JSON.stringify({
      version: 1,
      own: { year: 2020, entries: { '接待.团组数': { value: '22' }, 没有这一项: { value: '1' } } },
      seen: { 甲: '1', 乙: 2 },
    }),
    [YUNNAN_2021, FORM],
  );
  expect([...kept.own.entries.keys()]).toEqual(['接待.团组数']);
  expect(kept.own.year).toBe(2020);
  expect([...kept.seen]).toEqual([['甲', '1']]);
  expect(readKept('not json', [FORM])).toEqual(NOTHING_KEPT);
});

describe('last year’s workbook', () => {
  const file = new File([''], '上年.xlsx');

  test('answers what it can; the office’s own answers win', async () => {
    const model = await checkedModel(plantedHost(), {
      readWorkbookFile: async () => caseGrids('lukou-2020'),
    });
    const key = keyLike(model, '上年.');
    await model.narrating.answer(key, '1.00');
    await model.narrating.readPrevious(file);
    expect(model.state.supplement.previous.entries.size).toBeGreaterThan(3);
    expect(wholeOf(model.state.supplement).entries.get(key)?.value).toBe('1.00');
    await model.narrating.forgetPrevious();
    expect(model.state.supplement.previous.entries.size).toBe(0);
  });

  describe('has to be last year’s', () => {
    const ofYear = (year: string) =>
      caseGrids('lukou-2020').map((grid) => ({
        ...grid,
        cells: grid.cells.map((row) =>
          row?.map((cell) => {
            if (cell?.text !== '收入支出决算总表') return cell;
            const text = `${year}年度收入支出决算总表`;
            return { ...cell, text, value: text };
          }),
        ),
      }));
    const reading = async (current: string, year: string) => {
      const model = await checkedModel(new MemoryHost(ofYear(current)), {
        readWorkbookFile: async () => ofYear(year),
      });
      expect(model.state.checked?.result.set.year).toBe(Number(current));
      await model.narrating.readPrevious(file);
      return model;
    };

    test.each([
      ['2020', '2020', '“上年.xlsx”也是 2020 年度的，与本册同一年；请选 2019 年度的工作簿'],
      ['2020', '2018', '“上年.xlsx”是 2018 年度的；本册是 2020 年度，请选 2019 年度的工作簿'],
      ['2020', '2021', '“上年.xlsx”是 2021 年度的；本册是 2020 年度，请选 2019 年度的工作簿'],
    ])('in a workbook of %s one of %s is refused', async (current, year, words) => {
      const model = await reading(current, year);
      expect(problemText(model)).toBe(words);
      expect(model.state.previous).toBeUndefined();
      expect(model.state.supplement.previous.entries.size).toBe(0);
    });

    test('the year before is taken', async () => {
      const model = await reading('2020', '2019');
      expect(problemText(model)).toBe('');
      expect(model.state.previous?.year).toBe(2019);
      expect(noticeText(model)).not.toContain('看不出年度');
      expect(hintsOf(model)).not.toContainEqual(expect.stringContaining('看不出年度'));
    });

    test('one that does not say its year is taken for it, and that is said', async () => {
      const undated = caseGrids('lukou-2020').map((grid) => ({
        ...grid,
        cells: grid.cells.map((row) =>
          row?.map((cell) => (/20\d\d年/.test(cell?.text ?? '') ? undefined : cell)),
        ),
      }));
      const model = await checkedModel(new MemoryHost(ofYear('2020')), {
        readWorkbookFile: async () => undated,
      });
      await model.narrating.readPrevious(file);
      const said = '上年工作簿看不出年度，按 2019 年的用；不是的话请不要读入';
      expect(model.state.previous?.year).toBeUndefined();
      expect(noticeText(model)).toContain(said);
      expect(hintsOf(model)).toContain(said);
      await model.narrating.forgetPrevious();
      expect(hintsOf(model)).not.toContain(said);
    });
  });

  test('without public tables is refused in plain words', async () => {
    const model = await checkedModel(plantedHost(), { readWorkbookFile: async () => [] });
    await model.narrating.readPrevious(file);
    expect(problemText(model)).toContain('“上年.xlsx”里没有认出决算或预算公开表');
  });
});

test('copies rich and plain text, cell text escaped', async () => {
  const copied: string[] = [];
  const model = await checkedModel(plantedHost(), {
    copyRich: async (html, text) => void copied.push(html, text),
  });
  await model.narrating.answer(keyLike(model, '总体.原因'), '<b>节约</b>');
  await model.narrating.copy();
  expect(copied[0]).toContain('text-indent:2em');
  expect(copied[0]).not.toContain('<b>');
  expect(copied[1]).toContain('629.09');
  expect(noticeText(model)).toContain('已复制');
});

test('saves a document where the platform can, and offers it nowhere else', async () => {
  const saved: [string, number][] = [];
  const model = await checkedModel(plantedHost(), {
    writeDocument: async () => new Uint8Array(3),
    saveDocument: async (name, bytes) => void saved.push([name, bytes.length]),
  });
  expect(model.narrating.canSave).toBe(true);
  await model.narrating.answer('年度', '2020');
  await model.narrating.save();
  expect(saved).toEqual([['2020年度部门决算情况说明.docx', 3]]);
  expect((await openModel()).narrating.canSave).toBe(false);
});

test('large changes are pointed out', () => {
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  const figure = (words: string) =>
    ({
      kind: 'figure',
      id: words,
      text: words,
      source: { kind: 'cell', cells: [], supplement: [], formula: '' },
    }) as const;
  const section = {
    id: '1',
    paragraphs: [
      {
        style: 'body' as const,
        runs: [
          text('增长'),
          figure('36.2%'),
          text('，占'),
          figure('96.0%'),
          text('，下降'),
          figure('3.0%'),
          text('，完成年初预算的'),
          figure('150%'),
        ],
      },
    ],
  };
  expect(largeChanges(section, 30)).toEqual(['36.2%', '150%']);
  expect(largeChanges(section, 60)).toEqual([]);
});

test('a workbook that is not open yet asks nothing of the host', async () => {
  const host = new MemoryHost([], '');
  const model = await openModel(host);
  expect(model.state.problem).toBeUndefined();
  expect(host.reads).toBe(0);
});
