/** The reader of workbooks in a Worker: stopped by its caller or by the time, it ends; what else was asked is read by the next. */
import { createWorkbook } from '../../../src/hosts/files/create';
import type { ReadResult } from '../../../src/hosts/files/xlsx';
import { MOST_SECONDS, ReadingClient } from '../../../src/hosts/browser/reading/client';
import type { Reply, Request } from '../../../src/hosts/browser/reading/protocol';

/** Reads nothing by itself: a test answers for it. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  readonly asked: Request[] = [];
  isEnded = false;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(request: Request): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const BYTES = createWorkbook([
  { name: '表', cells: [{ at: { row: 0, column: 0 }, content: { text: '合计' } }] },
]);
const READ: ReadResult = { ok: true, grids: [], kind: 'xlsx' };

beforeEach(() => {
  FakeWorker.all.length = 0;
  jest.useFakeTimers();
  Object.assign(globalThis, { Worker: FakeWorker });
});
afterEach(() => jest.useRealTimers());

const worker = (place: number): FakeWorker => FakeWorker.all[place]!;

test('what is answered in time is the result, and its worker goes on', async () => {
  const client = new ReadingClient(() => new Worker('reader.js'));
  const reading = client.read(BYTES, new AbortController().signal);
  worker(0).onmessage?.({ data: { id: worker(0).asked[0]!.id, result: READ } });
  expect(await reading).toBe(READ);
  jest.advanceTimersByTime(MOST_SECONDS * 2000);
  expect(worker(0).isEnded).toBe(false);
});

test('a signal ends the worker; what another asked is asked of the next', async () => {
  const client = new ReadingClient(() => new Worker('reader.js'));
  const stopping = new AbortController();
  const stopped = client.read(BYTES, stopping.signal);
  const other = client.read(BYTES);
  stopping.abort();
  expect(await stopped).toMatchObject({ ok: false, problem: { id: 'stopped' } });
  expect(worker(0).isEnded).toBe(true);
  expect(worker(1).asked).toHaveLength(1);
  worker(1).onmessage?.({ data: { id: worker(1).asked[0]!.id, result: READ } });
  expect(await other).toBe(READ);
});

test('the time ends it too, in words that say how long and what to do', async () => {
  const client = new ReadingClient(() => new Worker('reader.js'));
  const reading = client.read(BYTES);
  jest.advanceTimersByTime(MOST_SECONDS * 1000);
  const result = await reading;
  expect(result).toMatchObject({ ok: false, problem: { id: 'tookTooLong', data: { seconds: '60' } } });
  expect(worker(0).isEnded).toBe(true);
});

test('a worker that breaks over a file refuses it; one that never ran leaves the reading to the page', async () => {
  const client = new ReadingClient(() => new Worker('reader.js'));
  worker(0).onmessage?.({ data: 'ready' });
  const broken = client.read(BYTES);
  worker(0).onerror?.({ preventDefault: () => undefined });
  expect(await broken).toMatchObject({ ok: false, problem: { id: 'readerBroke' } });

  const alone = new ReadingClient(() => new Worker('reader.js'));
  const reading = alone.read(BYTES);
  worker(2).onerror?.({ preventDefault: () => undefined });
  expect(await reading).toMatchObject({ ok: true, kind: 'xlsx' });
});

test('where no worker can be made the page reads', async () => {
  const client = new ReadingClient(() => {
    throw new Error('forbidden by a policy');
  });
  jest.useRealTimers();
  expect(await client.read(BYTES)).toMatchObject({ ok: true, kind: 'xlsx' });
});
