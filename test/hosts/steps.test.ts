/** UndoSteps and their way back, whatever they did. */
import { saying } from '../../src/core/messages';
import type { AppliedEdits, CellEdit } from '../../src/hosts/host';
import { MOST_STEPS, UndoSteps } from '../../src/hosts/steps';

const name = saying({ zh: '一步', en: 'a step' });
const edit = (row: number): CellEdit => ({ sheet: '表', at: { row, column: 0 }, value: '1' });

function changes(count: number, undo: AppliedEdits['undo'] = async () => []): AppliedEdits {
  return { applied: Array.from({ length: count }, (_, row) => edit(row)), refused: [], undo };
}

/** A host that refuses the rows it is told to. */
const stepsOf = (refusing: readonly number[] = []) =>
  new UndoSteps(async (edits) => ({
    applied: edits.filter(({ at }) => !refusing.includes(at.row)),
    refused: edits.filter(({ at }) => refusing.includes(at.row)).map((one) => ({ edit: one, reason: name })),
    undo: async () => [],
  }));

test('a step that changed nothing is none', () => {
  const steps = stepsOf();
  steps.push('fill', name, changes(0));
  expect(steps.all()).toEqual([]);
});

test('taking back nothing says so', async () => {
  expect(await stepsOf().undo()).toBeUndefined();
});

test('the newest is taken back first, and counts leave out what was refused', async () => {
  const order: string[] = [];
  const steps = stepsOf();
  const reason = saying({ zh: '已改', en: 'changed' });
  steps.push(
    'fix',
    name,
    changes(2, async () => (order.push('first'), [])),
  );
  steps.push(
    'typed',
    name,
    changes(3, async () => (order.push('second'), [{ edit: edit(0), reason }])),
  );
  const undone = await steps.undo(steps.all()[0]?.id);
  expect(order).toEqual(['second', 'first']);
  expect(undone).toMatchObject({ count: 4, refused: [{ reason }] });
  expect(steps.all()).toEqual([]);
});

test('a step that could not be taken back stays in its place', async () => {
  const steps = stepsOf();
  let isBusy = true;
  steps.push('fix', name, changes(1));
  steps.push(
    'fill',
    name,
    changes(1, async () => {
      if (isBusy) throw new Error('busy');
      return [];
    }),
  );
  await expect(steps.undo()).rejects.toThrow('busy');
  expect(steps.all().map(({ kind }) => kind)).toEqual(['fix', 'fill']);
  isBusy = false;
  await steps.undo();
  expect(steps.all().map(({ kind }) => kind)).toEqual(['fix']);
});

test('asked twice at once, no step is taken back twice', async () => {
  const steps = stepsOf();
  let times = 0;
  steps.push(
    'fix',
    name,
    changes(1, async () => ((times += 1), [])),
  );
  await Promise.all([steps.undo(), steps.undo()]);
  expect(times).toBe(1);
});

test('whoever watches hears of every step until it stops', async () => {
  const steps = stepsOf();
  const heard: unknown[] = [];
  const end = steps.watch(() => heard.push([steps.all().length, steps.next()?.kind]));
  steps.push('fix', name, changes(1));
  expect(heard).toEqual([[1, undefined]]);
  await steps.undo();
  expect(heard.at(-1)).toEqual([0, 'fix']);
  end();
  const { length } = heard;
  steps.push('fix', name, changes(1));
  expect(heard).toHaveLength(length);
});

test('the oldest are forgotten', () => {
  const steps = stepsOf();
  for (let time = 0; time <= MOST_STEPS; time += 1) steps.push('typed', name, changes(1));
  expect(steps.all()).toHaveLength(MOST_STEPS);
  expect(steps.all()[0]?.id).toBe(2);
});

describe('done again', () => {
  const kindsOf = (steps: UndoSteps): string[] => steps.all().map(({ kind }) => kind);

  test('what was taken back last comes first, under its name, and can be taken back once more', async () => {
    const steps = stepsOf();
    steps.push('fix', name, changes(1));
    steps.push('fill', name, changes(2));
    await steps.undo(1);
    expect([kindsOf(steps), steps.next()?.kind]).toEqual([[], 'fix']);
    expect(await steps.redo()).toMatchObject({ step: { kind: 'fix', name }, count: 1, refused: [] });
    await steps.redo();
    expect([kindsOf(steps), steps.next()]).toEqual([['fix', 'fill'], undefined]);
    expect(await steps.redo()).toBeUndefined();
    await steps.undo();
    expect([kindsOf(steps), steps.next()?.kind]).toEqual([['fix'], 'fill']);
  });

  test('a new step leaves nothing to be done again; one that changed nothing is no step', async () => {
    const steps = stepsOf();
    steps.push('fix', name, changes(1));
    await steps.undo();
    steps.push('typed', name, changes(0));
    expect(steps.next()?.kind).toBe('fix');
    steps.push('typed', name, changes(1));
    expect(steps.next()).toBeUndefined();
  });

  test('cells that were left alone when it was taken back are left alone', async () => {
    const steps = stepsOf();
    const own = changes(3);
    const kept = [{ edit: own.applied[1] ?? edit(9), reason: name }];
    steps.push('fix', name, { ...own, undo: async () => kept });
    await steps.undo();
    expect((await steps.redo())?.count).toBe(2);
    expect(steps.all()[0]?.changes.applied.map(({ at }) => at.row)).toEqual([0, 2]);
  });

  test('a step of which nothing was taken back is not offered, nor one of which nothing could be done', async () => {
    const steps = stepsOf([0]);
    const own = changes(1);
    steps.push('fix', name, {
      ...own,
      undo: async () => [{ edit: own.applied[0] ?? edit(9), reason: name }],
    });
    await steps.undo();
    expect(steps.next()).toBeUndefined();
    steps.push('fix', name, changes(1));
    await steps.undo();
    expect(await steps.redo()).toMatchObject({ count: 0, refused: [{ reason: name }] });
    expect([kindsOf(steps), steps.next()]).toEqual([[], undefined]);
  });

  test('a host that could not write leaves it to be done again', async () => {
    let isBusy = true;
    const steps = new UndoSteps(async (edits) => {
      if (isBusy) throw new Error('busy');
      return { applied: edits, refused: [], undo: async () => [] };
    });
    steps.push('fix', name, changes(1));
    await steps.undo();
    await expect(steps.redo()).rejects.toThrow('busy');
    expect(steps.next()?.kind).toBe('fix');
    isBusy = false;
    await steps.redo();
    expect(kindsOf(steps)).toEqual(['fix']);
  });

  test('asked twice at once, no step is done twice', async () => {
    const steps = stepsOf();
    steps.push('fix', name, changes(1));
    await steps.undo();
    await Promise.all([steps.redo(), steps.redo()]);
    expect(kindsOf(steps)).toEqual(['fix']);
  });
});
