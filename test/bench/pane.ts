/**
 * `npm run bench:pane`: from the click on 一键校验 to the findings painted, in Chromium, in the add-in with the genuine
 * office.js and in the workbench; beside it the core's own time for that very check in that very page, the longest task
 * that held the page up, and the size of the JavaScript. A machine that does other things only makes times longer:
 * the best of the rounds counts.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import { check } from '../../src/core/check';
import { usedArea } from '../../src/core/grid';
import type { Grid } from '../../src/core/grid';
import { createWorkbook } from '../../src/hosts/files/create';
import type { SheetSpec } from '../../src/hosts/files/create';
import { readWorkbook } from '../../src/hosts/files/xlsx';
import { sheetOf } from '../../scripts/samples/printed/to-sheet';
import { addinStage } from '../e2e/support/addin-stage';
import { launch, watchedContext } from '../e2e/support/browser';
import { DEMO, DIST } from '../e2e/support/paths';
import { WORKBENCH } from '../e2e/support/workbench-stage';
import { SLICE_NAME } from '../../src/pane/model/slices';
import { generateSet } from './generate';

const ROUNDS = 7;
const LEAST_FIGURES = 5000;
const LARGEST = 5;
const AIM_KB = 250;

/** What the page may be held up by one task, and what the click may take against the core's own time. */
const LONGEST_TASK = 200;
const MOST_RATIO = 1.5;

const best = (values: readonly number[]): number => Math.min(...values);
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** A full set, and the largest tables of further ones until there are enough figures: more than anybody publishes in one workbook. */
async function largeWorkbook(): Promise<Uint8Array> {
  const sheets = setOf(1);
  for (let seed = 2; figuresIn(await gridsOf(createWorkbook(sheets))) < LEAST_FIGURES; seed += 1) {
    const largest = setOf(seed).sort((one, other) => other.cells.length - one.cells.length);
    sheets.push(
      ...largest
        .slice(0, LARGEST)
        .map((sheet) => ({ ...sheet, name: `附${seed}${sheet.name}`.slice(0, 31) })),
    );
  }
  return createWorkbook(sheets);
}

const setOf = (seed: number): SheetSpec[] =>
  generateSet(seed, { size: 90, layout: seed === 1 ? 'hunan-2020' : 'shanghai-2024' }).tables.map((table) =>
    sheetOf(table),
  );

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.grids;
}

const figuresIn = (grids: readonly Grid[]): number =>
  grids.reduce(
    (sum, { cells }) =>
      sum + cells.flatMap((row) => row ?? []).filter((cell) => cell?.kind === 'number').length,
    0,
  );

/**
 * Milliseconds from the click to the frame after the verdict is in the page. Taken inside the page, so that
 * the driver's own time isn't in it; no named function inside, since tsx would ask the page for a helper of its own.
 */
async function clickToPainted(frame: Frame): Promise<Pick<Checked, 'painted' | 'waited'>> {
  return frame.evaluate(
    () =>
      new Promise<{ painted: number; waited: number }>((resolve) => {
        const { waiting = { ms: 0 } } = globalThis as { waiting?: { ms: number } };
        waiting.ms = 0;
        const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
          textContent?.includes('一键校验'),
        );
        if (!button) throw new Error('no button');
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (button.isConnected || !/处错误|处需要说明|相符/.test(document.body.textContent ?? '')) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => resolve({ painted: performance.now() - start, waited: waiting.ms })),
          );
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        button.click();
      }),
  );
}

/**
 * What is opened in the workbench is checked at once: milliseconds from the file chosen to the sheet in the page, and from
 * there to the frame after the verdict is.
 */
const openToPainted = (frame: Frame): Promise<{ open: number; painted: number }> =>
  frame.evaluate(
    () =>
      new Promise<{ open: number; painted: number }>((resolve) => {
        let chosen = 0;
        let shown = 0;
        addEventListener('change', () => (chosen = performance.now()), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          if (shown === 0 && document.querySelector('[role=grid]')) shown = performance.now();
          if (!/处错误|处需要说明|相符/.test(document.querySelector('.pane')?.textContent ?? '')) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => resolve({ open: shown - chosen, painted: performance.now() - shown })),
          );
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
  );

/** From now on the page keeps how long each of its long tasks took. */
const watchTasks = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });

/** The longest task since the last time it was asked, 0 where none was long, and what the core itself took of them. */
const since = (frame: Frame): Promise<{ longest: number; core: number }> =>
  frame.evaluate(async (name) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { tasks } = globalThis as unknown as { tasks: number[] };
    const slices = performance.getEntriesByName(name).map(({ duration }) => duration);
    performance.clearMeasures(name);
    return { longest: Math.max(0, ...tasks.splice(0)), core: slices.reduce((sum, one) => sum + one, 0) };
  }, SLICE_NAME);

/** From now on a pane keeps how long it waits for Office to answer; the test host's answers are none of the pane's work. */
const watchWaiting = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const host = window.parent as unknown as { postMessage: (...sent: unknown[]) => void };
    const post = host.postMessage.bind(host);
    const id = /"_correlationId":("?[^",}]+)/;
    const open = new Set<unknown>();
    let since = 0;
    const waiting = { ms: 0 };
    Object.assign(globalThis, { waiting });
    host.postMessage = (...sent) => {
      if (open.size === 0) since = performance.now();
      open.add(id.exec(String(sent[0]))?.[1]);
      post(...sent);
    };
    addEventListener(
      'message',
      ({ data }) => {
        if (open.delete(id.exec(String(data))?.[1]) && open.size === 0)
          waiting.ms += performance.now() - since;
      },
      true,
    );
  });

/** A check in a fresh page, in milliseconds. */
interface Checked {
  readonly painted: number;
  /** Of it, waiting for Office. */
  readonly waited: number;
  /** The core's own share of it. */
  readonly core: number;
  readonly longest: number;
}

async function checkIn(frame: Frame): Promise<Checked> {
  await since(frame);
  const { painted, waited } = await clickToPainted(frame);
  return { painted, waited, ...(await since(frame)) };
}

interface Run extends Checked {
  /** Scripts asked for before the first view was painted. */
  readonly scripts: readonly string[];
}

async function inAddin(browser: Browser, grids: readonly Grid[]): Promise<Run> {
  const stage = await addinStage(browser, grids, { viewport: { width: 360, height: 800 } });
  await stage.pane.getByRole('button', { name: /一键校验/ }).waitFor();
  const frame = stage.page.frames()[1]!;
  const scripts = await frame.evaluate(() => {
    const asked = performance.getEntriesByType('resource');
    // Asked for when the first view is painted, and perhaps already; its parts are asked for with it, in one moment.
    const engine = asked.find(({ name }) => name.includes('/chunks/engine.'));
    return asked
      .filter(({ startTime }) => startTime < (engine?.startTime ?? Infinity) - 20)
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js') && name.startsWith(location.origin));
  });
  await watchTasks(frame);
  await watchWaiting(frame);
  const checked = await checkIn(frame);
  await stage.close();
  return { ...checked, scripts: scripts.map((address) => new URL(address).pathname) };
}

interface Opened extends Checked {
  readonly open: number;
  readonly longestOpening: number;
}

async function inWorkbench(browser: Browser, name: string, bytes: Uint8Array): Promise<Opened> {
  const { context } = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:']);
  const page: Page = await context.newPage();
  await page.goto(WORKBENCH);
  await page.getByRole('button', { name: '打开工作簿' }).waitFor();
  const frame = page.mainFrame();
  await watchTasks(frame);
  const opened = openToPainted(frame);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  const { open, painted } = await opened;
  const checked = await since(frame);
  await context.close();
  return { ...checked, painted, waited: 0, open, longestOpening: checked.longest };
}

/** Where an aim was missed. */
const missed: string[] = [];

function coreTime(grids: readonly Grid[]): { first: number; warm: number } {
  const times = Array.from({ length: ROUNDS * 3 }, () => {
    const start = performance.now();
    check(grids);
    return performance.now() - start;
  });
  return { first: times[0] ?? 0, warm: median(times.slice(ROUNDS)) };
}

async function measure(browser: Browser, name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const grids = await gridsOf(bytes);
  const area = grids.reduce((sum, grid) => sum + (usedArea(grid)?.bottom ?? 0) + 1, 0);
  const core = coreTime(grids);
  const addin: Run[] = [];
  const bench: Opened[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    addin.push(await inAddin(browser, grids));
    bench.push(await inWorkbench(browser, `${name}.xlsx`, bytes));
  }
  const row = (what: string, ms: number, more = ''): string =>
    `  ${what.padEnd(46)} ${ms.toFixed(0).padStart(6)} ms${more}`;
  const told = (where: string, checks: readonly Checked[]): void => {
    const least = checks.reduce((a, b) => (b.painted < a.painted ? b : a));
    const ratio = best(checks.map(({ painted, waited, core: own }) => (painted - waited) / own));
    const longest = best(checks.map((one) => one.longest));
    console.log(
      row(
        `${where}: click → painted`,
        least.painted,
        `, core's own ${least.core.toFixed(0)} ms, waiting for Office ${least.waited.toFixed(0)} ms`,
      ),
    );
    console.log(row(`${where}: longest task`, longest, ` (at most ${LONGEST_TASK})`));
    console.log(
      `  ${`${where}: click → painted ÷ core`.padEnd(46)} ${ratio.toFixed(2).padStart(6)} (at most ${MOST_RATIO})`,
    );
    if (longest > LONGEST_TASK || ratio > MOST_RATIO) missed.push(`${name}, ${where}`);
  };
  console.log(
    `\n${name}: ${grids.length} sheets, ${area} rows, ${figuresIn(grids)} figures; best of ${ROUNDS} fresh pages`,
  );
  console.log(row('core alone, warm, in Node', core.warm));
  console.log(row('core alone, first call, in this process', core.first));
  told('add-in', addin);
  told('workbench', bench);
  const longestOpening = best(bench.map((one) => one.longestOpening));
  console.log(row('workbench: file chosen → grid shown', best(bench.map(({ open }) => open))));
  console.log(row('workbench: longest task of opening', longestOpening, ` (at most ${LONGEST_TASK})`));
  if (longestOpening > LONGEST_TASK) missed.push(`${name}, opening`);
  return addin[0]?.scripts ?? [];
}

function sizes(scripts: readonly string[]): void {
  const folder = join(DIST, 'addin');
  const gzipped = (file: string): number => gzipSync(readFileSync(file)).length;
  const atStart = scripts.reduce((sum, script) => sum + gzipped(join(folder, script)), 0);
  const later = readdirSync(join(folder, 'chunks')).filter((name) => !scripts.includes(`/chunks/${name}`));
  console.log(`\nsize, gzipped`);
  console.log(
    `  the pane's JavaScript at start: ${kilobytes(atStart)} in ${scripts.length} files (aim: at most ${AIM_KB} KB)`,
  );
  console.log(
    `  loaded when needed: ${later.map((name) => kilobytes(gzipped(join(folder, 'chunks', name)))).join(', ')}`,
  );
  const commands = readdirSync(folder).filter((name) => /^commands\..*js$/.test(name));
  console.log(
    `  the ribbon's commands: ${commands.map((name) => kilobytes(gzipped(join(folder, name)))).join(', ')}`,
  );
  const single = join(DIST, 'juesuan.html');
  console.log(`  juesuan.html: ${kilobytes(statSync(single).size)}, gzipped ${kilobytes(gzipped(single))}`);
}

async function main(): Promise<void> {
  const browser = await launch();
  try {
    const scripts = await measure(browser, '演示-待校验', new Uint8Array(readFileSync(DEMO)));
    await measure(browser, '5,000 个数', await largeWorkbook());
    sizes(scripts);
    console.log(missed.length === 0 ? '\nevery aim was met' : `\nmissed: ${missed.join('; ')}`);
  } finally {
    await browser.close();
  }
}

void main();
