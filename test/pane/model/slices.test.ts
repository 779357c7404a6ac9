/** Long work gives the page its turn, and what stops it in between stops it. */
import { inSlices } from '../../../src/pane/model/slices';

/** Each part takes longer than a slice. */
function* slowly(parts: number, done: number[]): Generator<undefined, string, undefined> {
  for (let part = 0; part < parts; part += 1) {
    for (const start = performance.now(); performance.now() - start < 45;);
    done.push(part);
    yield;
  }
  return 'done';
}

test('others have their turn after each slice', async () => {
  const heard: string[] = [];
  const timer = setInterval(() => heard.push('other'), 0);
  const done: number[] = [];
  expect(await inSlices(slowly(3, done), () => heard.push('between'))).toBe('done');
  clearInterval(timer);
  expect(heard.filter((one) => one === 'between')).toHaveLength(3);
  expect(heard.filter((one) => one === 'other').length).toBeGreaterThanOrEqual(3);
});

test('short work is one slice', async () => {
  let between = 0;
  const work = (function* (): Generator<undefined, number, undefined> {
    for (let part = 0; part < 100; part += 1) yield;
    return 1;
  })();
  expect([await inSlices(work, () => (between += 1)), between]).toEqual([1, 0]);
});

test('nothing is done after it was stopped', async () => {
  const done: number[] = [];
  const stop = (): void => {
    throw new Error('stopped');
  };
  await expect(inSlices(slowly(3, done), stop)).rejects.toThrow('stopped');
  expect(done).toEqual([0]);
});
