/** Filling and fixing from the pane: written, refused where a cell changed, taken back exactly. */
import {
  REVENUE,
  SLIP,
  SPENDING,
  TOTAL,
  checkedModel,
  findingWith,
  listOf,
  noticeText,
  plantedHost,
  problemText,
} from '../support';
import { planOf } from '../../../src/core/fill';
import { render } from '../../../src/core/messages';
import { placeName } from '../../../src/core/grid';

const planned = (model: Awaited<ReturnType<typeof checkedModel>>) =>
  planOf(model.state.checked!.result, { formulas: model.state.formulas }).edits;

test('fills every ticked cell, checks again, and undo restores the workbook', async () => {
  const host = plantedHost();
  const before = host.snapshot();
  const model = await checkedModel(host);
  const count = planned(model).length;
  expect(count).toBeGreaterThan(3);
  await model.editing.fill();
  expect(host.text(SPENDING, TOTAL)).toBe('629.09');
  expect(model.state.steps).toMatchObject([
    { kind: 'fill', changes: { applied: { length: count }, refused: [] } },
  ]);
  expect(planned(model)).toEqual([]);
  await model.editing.undo();
  expect(host.snapshot()).toBe(before);
  expect(model.state.steps).toEqual([]);
  expect(noticeText(model)).toBe(`已撤销，${count} 格恢复原样`);
  expect(planned(model)).toHaveLength(count);
});

describe('beside a word for a figure', () => {
  const beside = async () => {
    const host = plantedHost();
    host.type(SPENDING, { row: 8, column: 3 }, '九');
    return { before: host.snapshot(), host, model: await checkedModel(host) };
  };

  test('filling writes nothing and says what, where, why and what to do', async () => {
    const { host, before, model } = await beside();
    expect(await model.editing.fill()).toBe(false);
    expect(host.snapshot()).toBe(before);
    expect(problemText(model)).toBe('有 1 处要先改正，才能填列');
    expect(model.state.problem?.details.map((line) => render(line))).toEqual([
      expect.stringMatching(/^表03“.*”基本支出 应为数字，表中是“九”$/),
      expect.stringContaining('请改成数字'),
    ]);
  });

  test('nor is a blank filled from its finding, while a slip may still be corrected', async () => {
    const { host, before, model } = await beside();
    const blank = listOf(model).find(({ finding: { rule, suspects } }) => rule === 'blank' && suspects[0]);
    expect(await model.editing.fix(blank!.finding.suspects)).toBe(false);
    expect(host.snapshot()).toBe(before);
    const slip = listOf(model).flatMap(({ finding }) =>
      finding.suspects.filter(({ text }) => text === '204.90'),
    );
    expect(await model.editing.fix(slip.slice(0, 1))).toBe(true);
    expect(host.text(REVENUE, SLIP)).toBe('209.40');
  });
});

test('an unticked cell stays blank', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  const name = placeName({ sheet: SPENDING, at: TOTAL });
  model.store.dispatch({ kind: 'ticked', cells: [name], on: false });
  await model.editing.fill();
  expect(host.text(SPENDING, TOTAL)).toBe('');
  expect(host.text(SPENDING, { ...TOTAL, column: 3 })).toBe('419.69');
});

test('formulas are written where they were asked for', async () => {
  const model = await checkedModel();
  model.store.dispatch({ kind: 'formulas-chosen', formulas: true });
  expect(planned(model).some(({ formula }) => formula !== undefined)).toBe(true);
});

test('a cell that changed since is refused and left alone, the others are filled', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  host.type(SPENDING, TOTAL, '700.00');
  await model.editing.fill();
  expect(host.text(SPENDING, TOTAL)).toBe('700.00');
  expect(model.state.steps[0]!.changes.refused).toHaveLength(1);
  expect(model.state.problem).toBeUndefined();
  model.stop();
});

test('a fix is refused when its cell changed, with the reason', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  const suspect = findingWith(model, '表03 有').finding.suspects.find(
    ({ at }) => at.column === TOTAL.column,
  )!;
  host.type(SPENDING, TOTAL, '700.00');
  await model.editing.fix([suspect]);
  expect(host.text(SPENDING, TOTAL)).toBe('700.00');
  expect(problemText(model)).toBe('1 格没有写入');
  expect(model.state.steps).toEqual([]);
  model.stop();
});

test('swapped notes are put right as text', async () => {
  const model = await checkedModel();
  const { finding } = findingWith(model, '写反了');
  await model.editing.fix(finding.suspects);
  expect(listOf(model).some((item) => item.finding.rule === finding.rule)).toBe(false);
  expect(model.state.steps).toMatchObject([{ kind: 'fix', changes: { applied: { length: 2 } } }]);
});

test('undo leaves what was changed since, and says so', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  await model.editing.fill();
  host.type(SPENDING, TOTAL, '630.00');
  await model.editing.undo();
  expect(host.text(SPENDING, TOTAL)).toBe('630.00');
  expect(problemText(model)).toBe('有 1 格后来又改过，没有恢复');
  model.stop();
});

test('a host that cannot write leaves everything as it was', async () => {
  const host = plantedHost();
  const before = host.snapshot();
  const model = await checkedModel(host);
  host.failing = 'apply';
  expect(await model.editing.fill()).toBe(false);
  expect(problemText(model)).toContain('请按回车结束编辑');
  expect(host.snapshot()).toBe(before);
  expect(host.text(REVENUE, SLIP)).toBe('204.90');
});

test('what was undone is done again, offered where it is told and gone with the next step', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  await model.editing.fill();
  const filled = host.snapshot();
  const count = model.state.steps[0]!.changes.applied.length;
  await model.editing.undo();
  expect(model.state).toMatchObject({ offersRedo: true, nextStep: { kind: 'fill' } });
  await model.editing.redo();
  expect(host.snapshot()).toBe(filled);
  expect(model.state).toMatchObject({
    notice: undefined,
    nextStep: undefined,
    steps: [{ kind: 'fill', changes: { applied: { length: count } } }],
  });
  await model.editing.undo();
  host.type(SPENDING, TOTAL, '630.00');
  await model.editing.redo();
  expect(host.text(SPENDING, TOTAL)).toBe('630.00');
  expect(problemText(model)).toBe('有 1 格后来又改过，没有重做');
  model.stop();
});

describe('several steps', () => {
  const worked = async () => {
    const host = plantedHost();
    const before = host.snapshot();
    const model = await checkedModel(host);
    const slip = listOf(model).flatMap(({ finding }) =>
      finding.suspects.filter(({ text }) => text === '204.90'),
    );
    await model.editing.fix(slip.slice(0, 1));
    const fixed = host.snapshot();
    await model.editing.fill();
    return { host, before, fixed, model };
  };
  const named = ({ state }: Awaited<ReturnType<typeof checkedModel>>) =>
    state.steps.map(({ name }) => render(name));

  test('each has its name, and they are taken back one after the other', async () => {
    const { host, before, fixed, model } = await worked();
    expect(named(model)).toEqual(['改正 1 格', expect.stringMatching(/^填列 \d+ 格$/)]);
    await model.editing.undo();
    expect(host.snapshot()).toBe(fixed);
    expect(named(model)).toEqual(['改正 1 格']);
    await model.editing.undo();
    expect(host.snapshot()).toBe(before);
    expect(await model.editing.undo()).toBe(true);
    expect(host.snapshot()).toBe(before);
  });

  test('or all at once as far as one of them', async () => {
    const { host, before, model } = await worked();
    await model.editing.undo(model.state.steps[0]!.id);
    expect(host.snapshot()).toBe(before);
    expect(model.state.steps).toEqual([]);
  });

  test('what the pane did not do is shown as well, and is no longer once the pane is gone', async () => {
    const { host, model } = await worked();
    await host.steps.undo();
    expect(model.state.steps).toHaveLength(1);
    model.stop();
    await host.steps.undo();
    expect(model.state.steps).toHaveLength(1);
  });
});
