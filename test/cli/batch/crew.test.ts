/** Worker threads: one that breaks or hangs costs the workbook it has in hand, and no other. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../../../src/cli/batch/output/json';
import { checkMany, type ManyPlan } from '../../../src/cli/batch/check-many';
import { work, type Ended } from '../../../src/cli/batch/crew';
import { BATCH_MESSAGES } from '../../../src/cli/batch/messages';
import { message } from '../../../src/core/messages';
import { Terminal } from '../../../src/cli/print/terminal';
import { checkJson, DEMO, juesuan, LUKOU, newFolder, ROOT, YUELU } from '../support';

/** Answers with its word in capitals; some words do something else. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
parentPort.on('message', (word) => {
  if (word === 'throw') throw new Error('broken on purpose');
  if (word === 'exit') process.exit(3);
  if (word === 'hang') for (;;);
  parentPort.postMessage(workerData + word.toUpperCase());
});
parentPort.postMessage('ready');
`;

function script(text = SCRIPT): string {
  const file = join(newFolder(), 'worker.cjs');
  writeFileSync(file, text);
  return file;
}

type End = Ended<string>;

/** Seconds that no test waits: clocks are stopped where one has to run out. */
const TIMEOUT = 30;

/** Stops the clock of what waits for threads; threads and everything else go on. */
const stopClock = (): typeof jest =>
  jest.useFakeTimers({
    doNotFake: [
      'Date',
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
    ],
  });

afterEach(() => jest.useRealTimers());

/** The clock runs out when every worker has begun a job that hangs. */
async function worked(words: readonly string[], workers: number): Promise<(End | undefined)[]> {
  let hanging = 0;
  const ends: (End | undefined)[] = words.map(() => undefined);
  await work<string, string>(
    [...words.entries()],
    { script: script(), workers, timeout: TIMEOUT, data: '>' },
    {
      begin: (word) => {
        if (word === 'hang' && (hanging += 1) === workers)
          setImmediate(() => jest.advanceTimersByTime(TIMEOUT * 1000));
      },
      end: (place, ended) => (ends[place] = ended),
      signal: new AbortController().signal,
    },
  );
  return ends;
}

const done = (result: string): End => ({ kind: 'done', result });

describe.each([1, 2])('%s workers', (workers) => {
  it('do every job once', async () => {
    const words = Array.from({ length: 20 }, (_, place) => `w${place}`);
    expect(await worked(words, workers)).toEqual(words.map((word) => done(`>${word.toUpperCase()}`)));
  });

  it('a job that throws or ends the thread costs only itself', async () => {
    const ends = await worked(['a', 'throw', 'b', 'exit', 'c', 'd'], workers);
    expect(ends).toEqual([
      done('>A'),
      { kind: 'crashed', why: 'broken on purpose' },
      done('>B'),
      { kind: 'crashed', why: '3' },
      done('>C'),
      done('>D'),
    ]);
  });

  it('a job that hangs is stopped after its time', async () => {
    stopClock();
    const hanging = Array.from({ length: workers }, () => 'hang');
    expect(await worked([...hanging, 'a'], workers)).toEqual([
      ...hanging.map(() => ({ kind: 'timeout' })),
      done('>A'),
    ]);
  });
});

it('a worker that cannot start is told, not waited for', async () => {
  const broken = script(`throw new Error('no such thing')`);
  const listeners = { begin: () => undefined, end: () => undefined, signal: new AbortController().signal };
  await expect(
    work([[0, 'a']], { script: broken, workers: 1, timeout: 30, data: '' }, listeners),
  ).rejects.toMatchObject({ what: message(BATCH_MESSAGES, 'noWorker', { why: 'no such thing' }) });
});

it('what goes wrong in telling an end stops all, and is told when all have stopped', async () => {
  let begun = 0;
  const words = Array.from({ length: 20 }, (_, place) => [place, `w${place}`] as const);
  await expect(
    work<string, string>(
      words,
      { script: script(), workers: 2, timeout: TIMEOUT, data: '' },
      {
        begin: () => (begun += 1),
        end: () => {
          throw new Error('the disk is full');
        },
        signal: new AbortController().signal,
      },
    ),
  ).rejects.toThrow('the disk is full');
  expect(begun).toBeLessThanOrEqual(3);
});

it('a signal stops it: what is in hand is dropped, what is done stays done', async () => {
  const stopping = new AbortController();
  const ends: number[] = [];
  await work<string, string>(
    [...['a', 'hang', 'b'].entries()],
    { script: script(), workers: 1, timeout: 30, data: '' },
    {
      begin: (word) => word === 'hang' && setImmediate(() => stopping.abort()),
      end: (place) => ends.push(place),
      signal: stopping.signal,
    },
  );
  expect(ends).toEqual([0]);
});

describe('checking in threads', () => {
  /** The worker as it stands in the sources. */
  const SOURCE = join(ROOT, 'src', 'cli', 'batch', 'worker.ts');
  const REAL = {
    script: script(
      `require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(SOURCE)});`,
    ),
  };
  const files = [LUKOU, YUELU, DEMO];

  async function many(changes: Partial<ManyPlan>): Promise<{ code: number; out: string; error: string }> {
    const written = { out: '', error: '' };
    const terminal = new Terminal(
      'zh-CN',
      { write: (text) => (written.out += text) },
      { write: (text) => (written.error += text) },
    );
    const code = await checkMany(
      {
        jobs: files.map((file) => ({ file })),
        setup: { locale: 'zh-CN' },
        format: json,
        resume: false,
        workers: 2,
        script: REAL,
        timeout: 300,
        quiet: false,
        ...changes,
      },
      terminal,
    );
    return { code, ...written };
  }

  it('gives what checking one after the other gives', async () => {
    const { code, out } = await many({});
    const alone = await juesuan('check', ...files, '--json');
    expect([code, out]).toEqual([alone.code, alone.out]);
  });

  /** Breaks at one file of the name 坏.xlsx, else answers like a real one that found nothing. */
  const STAND_IN = `
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ file }) => {
      if (file.endsWith('坏.xlsx')) throw new Error('on purpose');
      if (file.endsWith('慢.xlsx')) {
        require('node:fs').writeFileSync(file + '.hangs', '');
        for (;;);
      }
      const workbook = { file, department: null, year: null, tables: [], refused: [], outcomes: {}, findings: [] };
      parentPort.postMessage({ code: 0, blanks: 0, obstacles: 0, tables: [], names: {}, workbook });
    });
    parentPort.postMessage('ready');`;

  it('a file at which it breaks or hangs is told as not checked, and done again the next time', async () => {
    const folder = newFolder();
    const jobs = ['好.xlsx', '坏.xlsx', '慢.xlsx', '终.xlsx'].map((name) => {
      copyFileSync(YUELU, join(folder, name));
      return { file: join(folder, name) };
    });
    const output = join(folder, 'out.json');
    const plan = { jobs, output, resume: true };
    stopClock();
    const running = many({ ...plan, workers: 1, timeout: TIMEOUT, script: { script: script(STAND_IN) } });
    while (!existsSync(join(folder, '慢.xlsx.hangs'))) await new Promise((resolve) => setImmediate(resolve));
    jest.advanceTimersByTime(TIMEOUT * 1000);
    const { code, error } = await running;
    jest.useRealTimers();
    expect(code).toBe(2);
    const first = checkJson({ code, error, out: readFileSync(output, 'utf8') }).workbooks;
    expect(first.map((workbook) => workbook.error?.code)).toEqual([
      undefined,
      'crashed',
      'timeout',
      undefined,
    ]);
    expect(first[2]?.error?.message).toContain(`超过 ${TIMEOUT} 秒`);
    const again = await many({ ...plan, workers: 0 });
    expect(again.error).toContain('其中 2 个没有变化');
    const second = checkJson({ ...again, out: readFileSync(output, 'utf8') }).workbooks;
    expect(second.map((workbook) => workbook.error)).toEqual([undefined, undefined, undefined, undefined]);
    expect(second[1]?.tables.length).toBeGreaterThan(0);
  });

  it('Ctrl-C leaves the old result and a journal from which the next run goes on', async () => {
    const folder = newFolder();
    const output = join(folder, 'out.json');
    writeFileSync(output, 'old');
    const jobs = ['甲.xlsx', '慢.xlsx', '乙.xlsx'].map((name) => {
      copyFileSync(YUELU, join(folder, name));
      return { file: join(folder, name) };
    });
    const stop = setInterval(() => {
      if (existsSync(`${output}.journal`) && readFileSync(`${output}.journal`, 'utf8').includes('甲.xlsx"'))
        process.emit('SIGINT');
    }, 20);
    const first = await many({ jobs, output, workers: 1, script: { script: script(STAND_IN) } });
    clearInterval(stop);
    expect(first.code).toBe(2);
    expect(first.error).toContain('3 个文件中做完 1 个，没有写结果文件。加上 --resume');
    expect(readFileSync(output, 'utf8')).toBe('old');
    const again = await many({ jobs, output, resume: true, workers: 0 });
    expect(again.error).toContain('其中 1 个没有变化');
    expect(checkJson({ ...again, out: readFileSync(output, 'utf8') }).workbooks).toHaveLength(3);
  });
});
