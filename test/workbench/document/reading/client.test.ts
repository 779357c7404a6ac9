/** The page's side of reading a document: answers, progress, breaking, closing, and no Worker at all. */
import { HostProblem } from '../../../../src/hosts/host';
import { DocumentClient } from '../../../../src/workbench/document/reading/client';
import type { DocumentReply, DocumentRequest } from '../../../../src/workbench/document/reading/protocol';

class FakeWorker {
  onmessage: ((event: { data: DocumentReply }) => void) | undefined;
  onerror: ((event: { preventDefault: () => void }) => void) | undefined;
  readonly asked: DocumentRequest[] = [];
  isEnded = false;
  postMessage(request: DocumentRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const OPEN = { ask: 'open', name: '甲.pdf', bytes: new Uint8Array(), given: {} } as const;
const PAINT = { ask: 'paint', page: 1, scale: 1 } as const;

const clientOf = (): { worker: FakeWorker; client: DocumentClient } => {
  const worker = new FakeWorker();
  return { worker, client: new DocumentClient(true, () => worker as unknown as Worker) };
};
const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof HostProblem ? error.what.id : String(error)),
  );

test('each answer comes to its question, and pages are told meanwhile', async () => {
  const { worker, client } = clientOf();
  const pages: number[] = [];
  const opened = client.ask<'open'>(OPEN, (done) => pages.push(done));
  const painted = client.ask<'paint'>(PAINT);
  const reading = { kind: 'text', document: { paragraphs: [] } } as const;
  worker.onmessage?.({ data: { id: 2, answer: {} as ImageBitmap } });
  worker.onmessage?.({ data: { id: 1, done: 1, of: 2 } });
  worker.onmessage?.({ data: { id: 1, answer: reading } });
  // What a part of pdf.js says by itself is no answer.
  worker.onmessage?.({ data: { action: 'ready' } as unknown as DocumentReply });
  expect([await opened, await painted, pages]).toEqual([reading, {}, [1]]);
});

test('a script that does not run is told as an old browser, a question that fails fails alone', async () => {
  const { worker, client } = clientOf();
  const painted = client.ask<'paint'>(PAINT);
  worker.onmessage?.({ data: { id: 1, broke: 'Error: damaged' } });
  expect(await problemOf(painted)).toContain('damaged');
  const opened = client.ask<'open'>(OPEN);
  worker.onerror?.({ preventDefault: () => undefined });
  expect(await problemOf(opened)).toBe('noPdfHere');
});

test('closing ends the Worker and gives up what is asked, then and later', async () => {
  const { worker, client } = clientOf();
  const opened = client.ask<'open'>(OPEN);
  client.close();
  expect([worker.isEnded, await problemOf(opened), await problemOf(client.ask<'paint'>(PAINT))]).toEqual([
    true,
    'stopped',
    'stopped',
  ]);
});

test('where a policy forbids Workers it is read here', async () => {
  const client = new DocumentClient(true, () => {
    throw new Error('forbidden');
  });
  expect(await client.ask<'open'>(OPEN)).toMatchObject({ kind: 'refused', problem: { id: 'noPdfHere' } });
});
