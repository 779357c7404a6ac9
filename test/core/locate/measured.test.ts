/** How well locating does on injected errors; prints its figures and holds them to what they reached. */
import {
  blockLines,
  measureBlocks,
  measureMisplaced,
  measurePairs,
  measureSingles,
  pairLine,
  setsFrom,
  tableOf,
} from '../../bench/inject/measure';
import { fewOr } from '../../support/proof';

const FULL_TABLES = ['T01', 'T02', 'T03', 'T04', 'T05'];

const print = (text: string): void => void process.stdout.write(`\n${text}\n`);

it('single errors: found, suspected always, named mostly', () => {
  const { byTable, byKind, all, invisible, missed } = measureSingles(setsFrom(1, fewOr(2, 30)), 1);
  print(
    [
      tableOf(byTable),
      tableOf(byKind),
      tableOf(new Map([['all', all]])),
      `within rounding, not counted: ${invisible}`,
    ].join('\n\n'),
  );
  expect(all.count).toBeGreaterThanOrEqual(fewOr(20, 350));
  expect(missed).toEqual([]);
  for (const id of FULL_TABLES) {
    const { first, count } = byTable.get(id)!;
    expect([id, first / count >= 0.99]).toEqual([id, true]);
  }
  expect(all.first / all.count).toBeGreaterThanOrEqual(0.95);
  expect(all.cause / all.count).toBeGreaterThanOrEqual(0.95);
});

it('two errors: both named', () => {
  const measures = measurePairs(setsFrom(1, fewOr(4, 34)), 1);
  print(pairLine(measures));
  expect(measures.bothNamed / measures.count).toBeGreaterThanOrEqual(0.9);
});

it('blocks: one finding with the right cause', () => {
  const tallies = measureBlocks(setsFrom(1, fewOr(2, 34)), 1);
  print(blockLines(tallies));
  const least = { 'slipped-rows': 0.95, 'shifted-lane': 0.95, 'shifted-column': 0.95 };
  for (const [kind, share] of Object.entries(least)) {
    const { alone, count } = tallies.get(kind as 'slipped-rows')!;
    expect([kind, alone / count >= share]).toEqual([kind, true]);
  }
});

it('amounts at other rows than their names: one finding with the right cause', () => {
  for (const [kind, { count, alone }] of measureMisplaced(setsFrom(1, fewOr(2, 34)), 1))
    expect([kind, alone / count >= 0.97]).toEqual([kind, true]);
});
