/** Pages are drawn one at a time; what was scrolled past before its turn is not drawn. */
import { Paints } from '../../../../src/workbench/document/view/paints';

const picture = {} as ImageBitmap;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('one at a time, in the order asked, without those that were stopped', async () => {
  const asked: number[] = [];
  const waiting: (() => void)[] = [];
  const paints = new Paints((page) => {
    asked.push(page);
    return new Promise((resolve) => waiting.push(() => resolve(picture)));
  });
  const stopping = new AbortController();
  const { signal } = new AbortController();
  const first = paints.ask(1, 1, signal);
  const second = paints.ask(2, 1, stopping.signal);
  const third = paints.ask(3, 1, signal);
  stopping.abort();
  expect(await second).toBeUndefined();
  expect(asked).toEqual([1]);
  waiting[0]?.();
  expect(await first).toBe(picture);
  await settled();
  expect(asked).toEqual([1, 3]);
  waiting[1]?.();
  expect(await third).toBe(picture);
});

test('one that fails does not keep the others from being drawn', async () => {
  const paints = new Paints(async (page) => {
    if (page === 1) throw new Error('damaged');
    return picture;
  });
  const { signal } = new AbortController();
  const [first, second] = await Promise.allSettled([paints.ask(1, 1, signal), paints.ask(2, 1, signal)]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
});
