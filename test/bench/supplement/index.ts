/** Supplements drawn for any form and tables: complete, consistent, the same for the same seed. */
import { Decimal, ZERO } from '../../../src/core/amount';
import {
  supplementNeeds,
  type Need,
  type NarrativeForm,
  type Question,
  type Supplement,
  type SupplementEntry,
} from '../../../src/core/narrative';
import type { TableSet } from '../../../src/core/tables/types';
import { createRandom, type Random } from '../generate/random';
import { beside, sumOf, written } from './draw';
import { lastYear } from './facts/last-year';
import { assets, gatherings, performance, runningCosts } from './facts/others';
import { purchases } from './facts/purchases';
import { fleet, threePublic } from './facts/three-public';
import { thisYearOf, type ThisYear } from './this-year';
import { reason, wordsFor, type Direction } from './words';

const SEED_STEP = 104729;
const YUAN_PER_WAN = 10000;
/** Each round answers what the answers before it brought up. */
const MOST_ROUNDS = 12;
const BOTH = '行政和事业单位都有';

interface World {
  readonly random: Random;
  readonly now: ThisYear;
  readonly questions: ReadonlyMap<string, Question>;
  readonly amounts: Map<string, Decimal>;
  readonly texts: ReadonlyMap<string, string>;
}

const ROW = /\.(\d{3,7})$/;
const questionOf = ({ questions }: World, key: string): Question | undefined =>
  questions.get(key) ?? questions.get(key.replace(ROW, '.本行'));

function worldOf(form: NarrativeForm, tables: TableSet, random: Random): World {
  const now = thisYearOf(form, tables);
  const questions = new Map(form.questions.map((question) => [question.key, question]));
  const nature = random.pick(questions.get('单位.性质')?.choices ?? [BOTH]);
  const asked = form.questions.filter(({ previous }) => previous !== undefined).map(({ key }) => key);
  const amounts = new Map([
    ...lastYear(random, now, asked),
    ...purchases(random),
    ...threePublic(random, now),
    ...gatherings(random, now),
    ...runningCosts(random, now, nature === BOTH),
    ...performance(random),
    ...assets(random),
  ]);
  const cars = fleet(random, amounts.get('用车.保有量') ?? ZERO);
  for (const [key, count] of cars.counts) amounts.set(key, count);
  const texts = new Map([['单位.性质', nature]]);
  if (cars.composition !== '') texts.set('国资.车辆构成', cars.composition);
  return { random, now, questions, amounts, texts };
}

/** What a reason under this key explains: an amount now and the one it is held against. */
function compared({ amounts, now }: World, key: string): readonly (Decimal | undefined)[] {
  const spent = (column: string): Decimal => now.money('T07', '决算数', column);
  const budget = (column: string): Decimal => now.money('T07', '预算数', column);
  const last = (entry: string): readonly (Decimal | undefined)[] => [
    now.asLastYear(entry),
    amounts.get(entry),
  ];
  const running = amounts.get('机关运行经费.决算');
  const pairs: Readonly<Record<string, readonly (Decimal | undefined)[]>> = {
    '总体.原因': last('上年.收入总计'),
    '财政拨款.原因': last('上年.财政拨款总计'),
    '一般公共预算.原因': last('上年.一般公共预算支出'),
    '收入.原因': last('上年.收入合计'),
    '支出.原因': last('上年.支出合计'),
    '培训费.预算原因': [amounts.get('培训费.金额'), amounts.get('培训费.预算')],
    '会议费.预算原因': [amounts.get('会议费.金额'), amounts.get('会议费.预算')],
    '三公.预算原因': [spent('合计'), budget('合计')],
    '三公.上年原因': last('上年.三公经费'),
    '出国.预算原因': [spent('因公出国（境）费'), budget('因公出国（境）费')],
    '接待.预算原因': [spent('公务接待费'), budget('公务接待费')],
    '用车.预算原因': [spent('公务用车购置及运行费'), budget('公务用车购置及运行费')],
    '出国.上年原因': last('上年.因公出国费'),
    '接待.上年原因': last('上年.公务接待费'),
    '用车.上年原因': last('上年.公务用车费'),
    '机关运行经费.预算原因': [running, amounts.get('机关运行经费.年初预算')],
    '机关运行经费.上年原因': [running, amounts.get('上年.机关运行经费')],
  };
  return pairs[key] ?? [];
}

function directionOf(world: World, key: string, question: Question | undefined): Direction {
  const [, row] = ROW.exec(key) ?? [];
  const budget =
    world.amounts.get(key.replace('预算原因.', '年初预算.')) ??
    world.amounts.get(key.replace('预算原因.', '预算.'));
  const [now, then] =
    row === undefined || !question ? compared(world, key) : [world.now.ofRow(question, row), budget];
  if (!now || !then || now.eq(then)) return 'unknown';
  return now.gt(then) ? 'more' : 'less';
}

function amountOf(world: World, { key, kind }: Need): Decimal {
  const known = world.amounts.get(key);
  if (known) return known;
  const question = questionOf(world, key);
  const [, row] = ROW.exec(key) ?? [];
  const { random } = world;
  if (kind === '数量') return new Decimal(random.chance(40) ? 0 : random.whole(1, 20));
  if (question && row !== undefined) return beside(random, world.now.ofRow(question, row));
  return random.chance(30) ? ZERO : random.money(0.5, 300);
}

function answerOf(world: World, need: Need, inYuan: boolean): SupplementEntry {
  const { key, kind, choices, label } = need;
  switch (kind) {
    case '选择':
      return { value: world.texts.get(key) ?? world.random.pick(choices), label };
    case '文字': {
      const drawn = /原因/.test(key)
        ? reason(world.random, directionOf(world, key, questionOf(world, key)))
        : wordsFor(world.random, key);
      return { value: world.texts.get(key) ?? drawn, label };
    }
    case '金额': {
      const amount = amountOf(world, need);
      world.amounts.set(key, amount);
      return inYuan
        ? { value: written(amount.times(YUAN_PER_WAN)), unit: '元', label }
        : { value: written(amount), unit: '万元', label };
    }
    case '数量': {
      const amount = amountOf(world, need);
      world.amounts.set(key, amount);
      return { value: written(amount), label };
    }
  }
}

/** Optional entries are left open as often as not, but for those that the text can't do without. */
const INDISPENSABLE: ReadonlySet<string> = new Set(['机关运行经费.决算']);
const WHOLE_BUDGETS: ReadonlySet<string> = new Set(['年初预算.合计', '预算.合计']);

/** The budget of the year's beginning as a whole: its 项, and what was budgeted and not spent. */
function wholeBudget({ random, amounts }: World, whole: string): Decimal {
  const items = [...amounts]
    .filter(([key]) => ROW.test(key) && key.replace(ROW, '.合计') === whole)
    .map(([, amount]) => amount);
  return sumOf(items).plus(random.chance(50) ? random.money(0.5, 40) : ZERO);
}

const inWanYuan = ({ value, unit }: SupplementEntry): Decimal =>
  new Decimal(value).div(unit === '元' ? YUAN_PER_WAN : 1);

/**
 * Answers every question of the form that these tables bring up, until none is open. Amounts in 万元, in one set of
 * seven in 元. `head`: what the tables themselves may lack; `given`: amounts that are answered already.
 */
export function supplementFor(
  form: NarrativeForm,
  tables: TableSet,
  seed: number,
  head: Omit<Supplement, 'entries'> = {},
  given: Supplement['entries'] = new Map(),
): Supplement {
  const random = createRandom(seed * SEED_STEP + 1, { decimals: 2, perWanYuan: 1 });
  const world = worldOf(form, tables, random);
  for (const [key, entry] of given) world.amounts.set(key, inWanYuan(entry));
  const inYuan = seed % 7 === 0;
  const entries = new Map(given);
  const passedOver = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const open = supplementNeeds(form, tables, { ...head, entries }).filter(
      ({ key }) => !entries.has(key) && !passedOver.has(key) && (!WHOLE_BUDGETS.has(key) || round > 0),
    );
    if (open.length === 0 && round > 0) break;
    for (const need of open) {
      if (WHOLE_BUDGETS.has(need.key)) world.amounts.set(need.key, wholeBudget(world, need.key));
      if (need.required || INDISPENSABLE.has(need.key) || random.chance(50))
        entries.set(need.key, answerOf(world, need, inYuan));
      else passedOver.add(need.key);
    }
  }
  return { ...head, entries };
}
