/** The sample of a budget: a drawn department's tables with one wrong figure, and the explanation of them with slips of the hand. */
import {
  documentText,
  formFor,
  narrate,
  supplementFromPrevious,
  supplementNeeds,
  supplementOf,
  type Need,
} from '../../src/core/narrative';
import { Decimal } from '../../src/core/amount';
import { addressOf } from '../../src/core/grid';
import { recognise } from '../../src/core/recognise';
import type { TableSet } from '../../src/core/tables';
import { createWorkbook } from '../../src/hosts/files/create';
import { generateBudget } from '../../test/bench/generate/budget';
import { inject } from '../../test/bench/inject';
import { tablesWith } from '../../test/quality/documents/planted';
import { sheetOf } from './printed/to-sheet';

const BUDGET_SAMPLE = '演示-预算（自动生成）';

/** The text does not tell what the changed cell holds. */
const SEED = 4;
const CHANGED_TABLE = 'B06';
const TEN = new Decimal(10);
/** 万元 in powers of ten of 元. */
const WAN = 4;
const CARRIED_OUT = new Decimal('0.92');

interface TextSlip {
  readonly kind: string;
  readonly near: string;
  readonly published: string;
  readonly planted: string;
}

const transposed = (amount: string): string =>
  amount.replace(/(\d)(\d)(?=\.)/, (_, tens: string, ones: string) => ones + tens);

/** Of the kinds that published texts have: a total, the figure behind 预算安排, the year that is compared with. */
function slipsFor(text: string, year: number): TextSlip[] {
  const head = /，[^，。；]{2,40}收入预算(\d+\.\d\d万元)/.exec(text);
  const planned = new RegExp(`${year}年预算安排(\\d+\\.\\d\\d万元)`).exec(text);
  const compared = /一般公共预算拨款支出预算\d+\.\d\d万元，[比与](\d{4}年)预算/.exec(text);
  const slip = (kind: string, found: RegExpExecArray | null, by: (right: string) => string): TextSlip[] =>
    found ? [{ kind, near: found[0], published: found[1] ?? '', planted: by(found[1] ?? '') }] : [];
  return [
    ...slip('相邻两位数字颠倒', head, transposed),
    ...slip('预算安排与本项金额不同', planned, transposed),
    ...slip('比较的年度写成了当年', compared, () => `${year}年`),
  ];
}

function wrongTables(set: ReturnType<typeof generateBudget>) {
  for (let seed = 1; seed < 100; seed += 1) {
    const injected = inject(set, seed, 'swapped');
    const [cell] = injected?.truth.cells ?? [];
    if (injected && cell?.table === CHANGED_TABLE && !injected.truth.invisible)
      return { tables: tablesWith(set, injected.truth.cells), cell };
  }
  throw new Error(`no digits of ${CHANGED_TABLE} can be exchanged`);
}

/** What was carried out the year before is a little less than what is to be. */
function answerTo({ key, kind }: Need, { tables }: TableSet): string {
  if (kind === '数量') return /其他用车|项目数|单位数/.test(key) ? '2' : '0';
  if (kind === '文字') return key.includes('用途') ? '履行职责' : '工作任务调整';
  const code = /上年执行数\.(\d+)$/.exec(key)?.[1];
  const table = tables.find((one) => one.figure(code ?? '', '合计'));
  const amount = table?.figure(code ?? '', '合计')?.amount?.value;
  if (!table || !amount) return '20';
  const inWan = amount.times(TEN.pow(table.unit.exponent - WAN));
  return inWan.times(CARRIED_OUT).toFixed(2);
}

/** By file name; all of it is drawn, and the names say so. */
export function budgetSamples(): ReadonlyMap<string, Uint8Array | string> {
  const set = generateBudget(SEED, { form: 'shanghai-department' });
  const right = recognise(set.grids);
  const form = formFor(right);
  const last = {
    ...recognise(generateBudget(SEED + 1, { form: 'shanghai-department' }).grids),
    year: set.year - 1,
  };
  const { entries } = supplementFromPrevious(last, form);
  const given = new Map([...entries].map(([key, { value }]) => [key, value]));
  for (let open = needs(); open.length > 0; open = needs())
    for (const need of open) given.set(need.key, answerTo(need, right));
  given.set('采购预算.总额', '60');
  const text = documentText(narrate(form, right, supplementOf(Object.fromEntries(given))));
  const slips = slipsFor(text, set.year);
  const planted = slips.reduce(
    (own, { near, published, planted: by }) => own.replace(near, near.replace(published, by)),
    text,
  );
  const { tables, cell } = wrongTables(set);
  const record = {
    workbook: `${BUDGET_SAMPLE}.xlsx`,
    errors: [{ sheet: cell.sheet, address: addressOf(cell.at), published: cell.before, planted: cell.after }],
    text: slips,
  };
  return new Map<string, Uint8Array | string>([
    [`${BUDGET_SAMPLE}.xlsx`, createWorkbook(tables.map((table) => sheetOf(table, { onOnePage: true })))],
    [`${BUDGET_SAMPLE}-编制说明.txt`, planted],
    [`${BUDGET_SAMPLE}.json`, `${JSON.stringify(record, undefined, 2)}\n`],
  ]);

  function needs() {
    return supplementNeeds(form, right, supplementOf(Object.fromEntries(given))).filter(
      ({ key }) => !given.has(key),
    );
  }
}
