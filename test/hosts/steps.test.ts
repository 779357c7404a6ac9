/** UndoSteps and their way back, whatever they did. */
import { saying } from '../../src/core/messages';
import type { AppliedEdits, CellEdit } from '../../src/hosts/host';
import { MOST_STEPS, UndoSteps } from '../../src/hosts/steps';

const name = saying({ zh: '一步', en: 'a step' });
const edit = (row: number): CellEdit => ({ sheet: '表', at: { row, column: 0 }, value: '1' });

function changes(count: number, undo: AppliedEdits['undo'] = async () => []): AppliedEdits {
  return { applied: Array.from({ length: count }, (_, row) => edit(row)), refused: [], undo };
}

test('a step that changed nothing is none', () => {
  const steps = new UndoSteps();
  steps.push('fill', name, changes(0));
  expect(steps.all()).toEqual([]);
});

test('taking back nothing says so', async () => {
  expect(await new UndoSteps().undo()).toBeUndefined();
});

test('the newest is taken back first, and counts leave out what was refused', async () => {
  const order: string[] = [];
  const steps = new UndoSteps();
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
  const steps = new UndoSteps();
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
  const steps = new UndoSteps();
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
  const steps = new UndoSteps();
  let heard = 0;
  const end = steps.watch(() => (heard += 1));
  steps.push('fix', name, changes(1));
  await steps.undo();
  end();
  steps.push('fix', name, changes(1));
  expect(heard).toBe(2);
});

test('the oldest are forgotten', () => {
  const steps = new UndoSteps();
  for (let time = 0; time <= MOST_STEPS; time += 1) steps.push('typed', name, changes(1));
  expect(steps.all()).toHaveLength(MOST_STEPS);
  expect(steps.all()[0]?.id).toBe(2);
});
