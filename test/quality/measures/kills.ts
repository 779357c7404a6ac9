/** Commands killed at any moment: nothing half written, inputs as they were, and what goes on ends as if never stopped. */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Measure } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';
import { runProcess, type Moment } from '../kills/command';
import { contentOf, layOut, OLD, SCENES, type Scene } from '../kills/scenes';
import { createRandom, type Random } from '../../bench/generate/random';

/** A little longer than a whole run, so that its end is hit as often as any other moment. */
const BEYOND = 1.1;
const MOST_CHANGES = 16;

interface Whole {
  readonly content: string;
  readonly milliseconds: number;
}

const wholes = new Map<string, Promise<Whole>>();

/** What the command writes when nobody stops it; paths of the folder are in it, so that all run in one place. */
function wholeOf(scene: Scene): Promise<Whole> {
  const known = wholes.get(scene.name) ?? uninterrupted(scene);
  wholes.set(scene.name, known);
  return known;
}

/** One place for all runs of this process, emptied between them. */
const PLACE = join(tmpdir(), `juesuan-kills-${process.pid}`);

async function uninterrupted(scene: Scene): Promise<Whole> {
  const path = fresh(scene);
  await runProcess(scene.argv(PLACE, path));
  const warm = fresh(scene);
  const { milliseconds } = await runProcess(scene.argv(PLACE, warm));
  return { content: readFileSync(path, 'latin1'), milliseconds };
}

function fresh(scene: Scene): string {
  rmSync(PLACE, { recursive: true, force: true });
  return layOut(PLACE, scene);
}

const momentIn = (random: Random, milliseconds: number): Moment =>
  random.chance(50)
    ? { after: Math.round((random.whole(0, 1000) * milliseconds * BEYOND) / 1000) }
    : { changes: random.whole(1, MOST_CHANGES) };

async function tried(seed: number, counter: Counter): Promise<void> {
  const random = createRandom(seed * 7919, { decimals: 2, perWanYuan: 1 });
  const scene = SCENES[seed % SCENES.length]!;
  const whole = await wholeOf(scene);
  const path = fresh(scene);
  const folder = dirname(path);
  const inputs = contentOf(join(PLACE, 'in'));
  const miss = (what: string): void => counter.miss(`seed ${seed}, ${scene.name}: ${what}`);
  for (let left = scene.kills; left > 0; left -= 1) {
    const signal = random.chance(70) ? 'SIGKILL' : 'SIGTERM';
    const at = momentIn(random, whole.milliseconds);
    // What a kill before this one left is not of this one.
    const before = contentOf(folder);
    const { code, said } = await runProcess(scene.argv(PLACE, path), { signal, at, folder });
    counter.add(code === 0 || code === 1 ? 'late' : 'kills');
    const content = readFileSync(path, 'latin1');
    if (content !== OLD && content !== whole.content)
      miss(`${signal} left ${content.length} bytes of ${whole.content.length}`);
    else counter.add('whole');
    const others = [...contentOf(folder).keys()].filter(
      (name) => !before.has(name) && !isExpected(name, path, signal),
    );
    if (others.length > 0 || /程序自己的错误/.test(said)) miss(`${signal} left ${others.join(', ')} ${said}`);
    else counter.add('clean');
  }
  counter.add('runs');
  await runProcess(
    scene.resumes ? [...new Set([...scene.argv(PLACE, path), '--resume'])] : scene.argv(PLACE, path),
  );
  if (readFileSync(path, 'latin1') === whole.content) counter.add('same');
  else miss('ended otherwise than a run that was not stopped');
  const after = contentOf(join(PLACE, 'in'));
  const isTouched =
    after.size !== inputs.size || [...inputs].some(([name, content]) => after.get(name) !== content);
  if (isTouched) miss('an input is no longer what it was');
  else counter.add('untouched');
  rmSync(PLACE, { recursive: true, force: true });
}

/** The output and its journal; a draft too where nobody was asked. */
const isExpected = (name: string, path: string, signal: string): boolean =>
  [basename(path), `${basename(path)}.journal`].includes(name) ||
  (signal === 'SIGKILL' && /^\.juesuan-.*\.tmp$/.test(name));

export const KILLS: Measure = {
  name: 'kills',
  title: 'Killed at any moment',
  on: 'spoilt',
  how: 'fill, explain, check -o and check --resume run as processes and are killed (7 of 10 by SIGKILL) at a random moment, or at a random change in the folder of the output; those that resume are killed three times. Faults at every call that writes are in test/cli/files/faults.test.ts.',
  seeds: { full: 240, quick: 8, few: 0 },
  async run({ first, count }) {
    const counter = new Counter();
    for (let seed = first; seed < first + count; seed += 1) await tried(seed, counter);
    return counter.tally();
  },
  rows(tally: Tally) {
    const ends = countOf(tally, 'kills') + countOf(tally, 'late');
    const runs = countOf(tally, 'runs');
    const row = (what: string, name: string, of: number) => ({
      what,
      goal: 'all',
      reached: `${countOf(tally, name)} of ${of}`,
      isReached: of > 0 && countOf(tally, name) === of,
    });
    return [
      row(
        `Killed (${countOf(tally, 'kills')}, and ${countOf(tally, 'late')} just after the end): the old result or the whole new one`,
        'whole',
        ends,
      ),
      row('Killed: nothing beside it but what is known, and no mistake of the program', 'clean', ends),
      row('Killed and run again: as if never stopped', 'same', runs),
      row('Killed: inputs as they were', 'untouched', runs),
    ];
  },
};
