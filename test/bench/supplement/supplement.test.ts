/** Drawn supplements: complete, consistent with the tables and in themselves, the same for the same seed. */
import { Decimal } from '../../../src/core/amount';
import {
  checkSupplement,
  documentText,
  FORMS,
  missingOf,
  printSupplement,
  parseSupplement,
  type NarrativeForm,
  type Supplement,
} from '../../../src/core/narrative';
import { written, type Written } from '../proofread/written';

const SEEDS = [1, 3, 7, 12];

const forms = FORMS.map((form) => [form.id, form] as const);

function numberIn({ entries }: Supplement, key: string): Decimal | undefined {
  const entry = entries.get(key);
  return entry && new Decimal(entry.value).div(entry.unit === '元' ? 10000 : 1);
}

/** Pairs of which the first is no more than the second, where both are given. */
const AT_MOST = [
  ['上年.一般公共预算支出', '上年.财政拨款总计'],
  ['上年.财政拨款总计', '上年.收入总计'],
  ['采购.小微企业', '采购.中小企业'],
  ['采购.小微预留', '采购.中小预留'],
  ['采购.中小预留成交', '采购.中小预留'],
  ['用车.购置数', '用车.保有量'],
  ['用车.保有量', '国资.车辆'],
  ['接待.外宾', '接待.国内'],
  ['绩效.跟踪项目数', '绩效.目标项目数'],
] as const;

const drawn = new Map<NarrativeForm, readonly Written[]>();

function each(form: NarrativeForm): readonly Written[] {
  const known = drawn.get(form) ?? SEEDS.map((seed) => written(form, seed)!);
  drawn.set(form, known);
  return known;
}

describe.each(forms)('%s', (_id, form) => {
  it('leaves nothing of the explanation open', () => {
    for (const { document } of each(form)) {
      expect(missingOf(document)).toEqual([]);
      expect(documentText(document)).not.toContain('待补充');
    }
  });

  it('answers only what is asked, in a file that is read back the same', () => {
    for (const { tables, supplement } of each(form)) {
      expect(checkSupplement(form, tables, supplement)).toEqual([]);
      const reading = parseSupplement(printSupplement(supplement), form);
      expect(reading.ok && [...reading.supplement.entries.keys()]).toEqual([...supplement.entries.keys()]);
    }
  });

  it('keeps parts within wholes, and counts where there is money', () => {
    for (const { tables, supplement } of each(form)) {
      for (const [part, whole] of AT_MOST) {
        const [a, b] = [numberIn(supplement, part), numberIn(supplement, whole)];
        if (a && b)
          expect([part, a.toFixed(), whole, b.toFixed(), a.lte(b)]).toEqual([
            part,
            a.toFixed(),
            whole,
            b.toFixed(),
            true,
          ]);
      }
      const bought = numberIn(supplement, '用车.购置数');
      const spent = tables.table('T07')?.figure('决算数', '公务用车购置费')?.amount?.value;
      if (bought && spent) expect(bought.gt(0)).toBe(spent.gt(0));
    }
  });

  it('draws the same for the same seed, another for another', () => {
    const [first, again, other] = [3, 3, 4].map((seed) => printSupplement(written(form, seed)!.supplement));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});
