/** `npm run fuzz -- --minutes 10`: spoilt input without end; reports crashes, hangs and memory. `--from SEED`, `--count N`, `--seed N` for one. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forkScript } from '../frame/fork';
import { attempt, kindOf } from './attempt';
import type { Tried } from './child';

/** Longer for one input is a hang. */
const HANG_MS = 5000;
const HEAP_MB = 1024;
const MOST_RSS_MB = 1500;
const MB = 1024 * 1024;

interface Failure {
  readonly seed: number;
  readonly what: string;
}

interface Totals {
  tried: number;
  readonly results: Map<string, number>;
  readonly failures: Failure[];
  mostRss: number;
  slowest: number;
  floor: number;
}

const start = (): ChildProcess =>
  forkScript(join(__dirname, 'child.ts'), [`--max-old-space-size=${HEAP_MB}`, '--expose-gc']);

type Answer = { readonly tried: Tried } | { readonly lost: string };

/** What became of the seed; a child that hangs or dies is of no more use. */
function ask(child: ChildProcess, seed: number): Promise<Answer> {
  return new Promise((resolve) => {
    const done = (answer: Answer): void => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(answer);
    };
    const timer = setTimeout(() => {
      done({ lost: `hangs: more than ${HANG_MS} ms` });
      child.kill('SIGKILL');
    }, HANG_MS);
    child.once('message', (tried: Tried) => done({ tried }));
    child.once('exit', (code, signal) => done({ lost: `process ended: ${code ?? signal}` }));
    child.send(seed);
  });
}

const mb = (bytes: number): string => `${Math.round(bytes / MB)} MB`;

function line(totals: Totals, seed: number): string {
  const results = [...totals.results].sort().map(([result, count]) => `${result} ${count}`);
  return `up to seed ${seed}: ${totals.tried} inputs (${results.join(', ')}), ${totals.failures.length} failures, memory ${mb(totals.mostRss)} at most, ${mb(totals.floor)} of heap after a collection, slowest ${Math.round(totals.slowest)} ms`;
}

async function fuzz(from: number, minutes: number, count: number): Promise<Totals> {
  const totals: Totals = { tried: 0, results: new Map(), failures: [], mostRss: 0, slowest: 0, floor: 0 };
  const end = Date.now() + minutes * 60_000;
  let [child, nextLine] = [start(), Date.now() + 60_000];
  let seed = from;
  // The first answer waits for the child to load, so it is not timed.
  await new Promise((resolve) => setTimeout(resolve, HANG_MS));
  for (; Date.now() < end && seed < from + count; seed += 1) {
    const began = performance.now();
    const answer = await ask(child, seed);
    totals.tried += 1;
    totals.slowest = Math.max(totals.slowest, performance.now() - began);
    const what = 'lost' in answer ? answer.lost : answer.tried.failed;
    if (what !== undefined) {
      totals.failures.push({ seed, what });
      console.log(`seed ${seed} (${kindOf(seed)}): ${what}`);
    }
    if ('lost' in answer) {
      child = start();
      await new Promise((resolve) => setTimeout(resolve, HANG_MS));
    } else {
      const { result, rss, floor } = answer.tried;
      totals.results.set(result, (totals.results.get(result) ?? 0) + 1);
      totals.mostRss = Math.max(totals.mostRss, rss);
      totals.floor = floor ?? totals.floor;
    }
    if (Date.now() < nextLine) continue;
    console.log(line(totals, seed));
    nextLine += 60_000;
  }
  child.kill();
  console.log(line(totals, seed - 1));
  return totals;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      from: { type: 'string', default: '1' },
      count: { type: 'string', default: 'Infinity' },
      seed: { type: 'string' },
    },
  });
  if (values.seed !== undefined) {
    console.log(kindOf(Number(values.seed)), await attempt(Number(values.seed)));
    return;
  }
  const totals = await fuzz(Number(values.from), Number(values.minutes), Number(values.count));
  const isBounded = totals.mostRss < MOST_RSS_MB * MB;
  console.log(totals.failures.length === 0 && isBounded ? '✓ no crash, no hang, memory bounded' : '✗');
  process.exitCode = totals.failures.length === 0 && isBounded ? 0 : 1;
}

void main();
