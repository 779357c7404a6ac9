/** Public tables beside the full forms they are taken from: what is the set, what is found where all agree, and where one figure differs. */
import { Decimal } from '../../../src/core/amount';
import { check } from '../../../src/core/check';
import type { TableId } from '../../../src/core/tables';
import { gridOf } from '../../../scripts/samples/printed/to-grid';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { generateSet, type GeneratedSet } from '../../bench/generate';
import { createRandom, type Random } from '../../bench/generate/random';
import { MONEY } from '../disturb/disturbance';
import type { Measure, SeedRange } from '../frame/measure';
import { Counter, countOf, percent, type Tally } from '../frame/tally';
import { readingOf } from './truth';

/** Forms in which the public table's own columns stand. */
const FORMS: Readonly<Partial<Record<TableId, string>>> = {
  T01: '01',
  T02: '03',
  T03: '04',
  T04: '01-1',
  T08: '09',
};

const HALF_A_STEP = 4900;
const CENT = 100;
const WAN = 10000;

/** The table in 元 with figures that round to those printed; 万元 stay as they are. */
function fullForm(table: PrintedTable, number: string, inYuan: boolean, random: Random): PrintedTable {
  const figure = (text: string): string => {
    if (!inYuan || !MONEY.test(text)) return text;
    const value = new Decimal(text.replace(/,/g, ''));
    return value.isZero()
      ? '0.00'
      : value
          .times(WAN)
          .plus(random.whole(-HALF_A_STEP, HALF_A_STEP) / CENT)
          .toFixed(2);
  };
  return {
    ...table,
    sheet: `Z${number.replace('-', '_')} ${table.title ?? ''}`.slice(0, 31),
    code: `财决${number}表`,
    unit: inYuan ? '金额单位：元' : '金额单位：万元',
    rows: table.rows.map((row, at) => (at < table.headerRows ? row : row.map(figure))),
  };
}

function formsOf(set: GeneratedSet, random: Random, inYuan: boolean): PrintedTable[] {
  return set.tables.flatMap((table, at) => {
    const id = set.published[at]?.id;
    const number = id && FORMS[id];
    return number === undefined ? [] : [fullForm(table, number, inYuan, random)];
  });
}

/** One figure of a form ten thousand times as large. */
function withError(forms: readonly PrintedTable[], random: Random): PrintedTable[] {
  const places = forms.flatMap(({ rows, headerRows }, form) =>
    rows.flatMap((row, at) =>
      at < headerRows
        ? []
        : row.flatMap((text, column) => (/[1-9].*\.\d\d$/.test(text) ? [{ form, at, column }] : [])),
    ),
  );
  const place = random.pick(places);
  return forms.map((table, form) =>
    form !== place.form
      ? table
      : {
          ...table,
          rows: table.rows.map((row, at) =>
            at === place.at
              ? row.map((text, column) => (column === place.column ? `9${text.replace(/,/g, '')}` : text))
              : row,
          ),
        },
  );
}

function run({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  for (let seed = first; seed < first + count; seed += 1) {
    const set = generateSet(seed, { layout: 'central-2022', rounding: 'independent' });
    const random = createRandom(seed * 31 + 7, { decimals: 2, perWanYuan: 1 });
    const forms = formsOf(set, random, seed % 3 !== 0);
    const before = seed % 2 === 0;
    const gridsWith = (own: readonly PrintedTable[]) => {
      const grids = own.map(gridOf);
      const open = set.grids.map((grid, at) => ({
        ...grid,
        name: `GK${String(at + 1).padStart(2, '0')} ${grid.name}`,
      }));
      return before ? [...grids, ...open] : [...open, ...grids];
    };
    const clean = check(gridsWith(forms));
    const reading = readingOf(clean.set, set, () => '万元');
    const alarms = clean.findings.filter(({ severity }) => severity !== 'hint');
    counter.add('sets');
    counter.add('tables', reading.tables);
    counter.add('whole', reading.whole);
    counter.add('alarms', alarms.length + clean.set.refused.length);
    if (alarms.length > 0 || reading.faults.length > 0)
      counter.miss(
        `clean, seed ${seed}: ${[...alarms.map(({ rule, table }) => `${rule} ${table ?? ''}`), ...reading.faults].slice(0, 3).join(' / ')}`,
      );
    const told = check(gridsWith(withError(forms, random))).findings.filter(
      ({ severity }) => severity !== 'hint',
    );
    const isOne = told.length === 1 && told[0]?.rule === 'FULL-1' && told[0].cells.length === 2;
    counter.add('found', Number(isOne));
    if (!isOne)
      counter.miss(
        `one figure, seed ${seed}: ${told.map(({ rule, cells }) => `${rule} ${cells.length}`).join(' / ')}`,
      );
  }
  return counter.tally();
}

export const FULL_FORMS: Measure = {
  name: 'full-forms',
  title: 'Public tables beside full forms',
  on: 'drawn',
  how: 'The central set under the sheet names GK01–GK09 with 财决01, 01-1, 03, 04 and 09 beside it, in 元 or 万元, before it or behind; all agreeing, and with one figure of a full form changed.',
  seeds: { full: 500, quick: 12, few: 0 },
  run,
  rows: (tally) => {
    const [sets, tables, whole, alarms, found] = ['sets', 'tables', 'whole', 'alarms', 'found'].map((name) =>
      countOf(tally, name),
    ) as [number, number, number, number, number];
    return [
      {
        what: `Public tables recognised beside full forms; errors, warnings or refusals on ${sets} sets that agree`,
        goal: '100 %; 0',
        reached: `${percent(whole, tables)} of ${tables} tables; ${alarms}`,
        isReached: whole === tables && tables > 0 && alarms === 0,
      },
      {
        what: 'One figure of a full form differs: one finding, both cells named',
        goal: '100 %',
        reached: `${percent(found, sets)} of ${sets}`,
        isReached: found === sets && sets > 0,
      },
    ];
  },
};
