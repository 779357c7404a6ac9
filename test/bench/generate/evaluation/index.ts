/** Self-evaluation forms of a set: one of the whole department, one to five of its projects. */
import { printDecimal, type Decimal } from '../../../../src/core/amount';
import { DUTIES, GOAL, RESULT } from '../data/indicators';
import type { Published } from '../forms/build';
import type { Random } from '../random';
import type { Spreads } from '../truth/accounts';
import { both, otherSpent, type Item, type Ledger } from '../truth/ledger';
import { sumOf } from '../truth/rows';
import { evaluationSheet } from './build';
import type { EvaluationForm } from './form';
import { drawIndicators } from './indicators';
import { ANHUI, CENTRAL, HUBEI, SICHUAN, YUNNAN } from './project-forms';
import { projectRows, wholeRows, type Printing } from './rows';
import { COUNTY, COUNTY_YUNNAN, HUNAN_2021 } from './whole-forms';

const STYLES = {
  central: { whole: COUNTY, project: CENTRAL },
  yunnan: { whole: COUNTY_YUNNAN, project: YUNNAN },
  anhui: { whole: COUNTY, project: ANHUI },
  sichuan: { whole: COUNTY, project: SICHUAN },
  hubei: { whole: COUNTY, project: HUBEI },
  'hunan-2021': { whole: HUNAN_2021, project: CENTRAL },
} as const satisfies Readonly<
  Record<string, { readonly whole: EvaluationForm; readonly project: EvaluationForm }>
>;

export type SelfEvaluation = keyof typeof STYLES | 'none';

export const SELF_EVALUATIONS: readonly SelfEvaluation[] = [
  'none',
  ...(Object.keys(STYLES) as (keyof typeof STYLES)[]),
];

export interface EvaluationTruth {
  readonly ledger: Ledger;
  readonly spreads: Spreads;
  readonly department: string;
  readonly year: number;
  readonly unit: '万元' | '元';
}

const MOST_PROJECTS = 5;
const YUAN_PER_WAN = 10000;

export function selfEvaluations(
  random: Random,
  style: SelfEvaluation,
  truth: EvaluationTruth,
): readonly Published[] {
  if (style === 'none') return [];
  const { whole, project } = STYLES[style];
  const spending = truth.ledger.items.filter((item) => !item.project.isZero());
  const projects = random.shuffled(spending).slice(0, random.whole(1, MOST_PROJECTS));
  return [
    wholeForm(random, whole, truth),
    ...projects.map((item, index) => projectForm(random, project, truth, item, index + 1)),
  ];
}

const unitOf = (form: EvaluationForm, truth: EvaluationTruth): '万元' | '元' => form.unit ?? truth.unit;

const printingOf = (random: Random, form: EvaluationForm, truth: EvaluationTruth): Printing => ({
  divisor: unitOf(form, truth) === truth.unit ? 1 : YUAN_PER_WAN,
  zeros: random.chance(50),
});

function wholeForm(random: Random, form: EvaluationForm, truth: EvaluationTruth): Published {
  const { items } = truth.ledger;
  const indicators = drawIndicators(random, form.levelPoints);
  const printing = printingOf(random, form, truth);
  const values = wholeRows(random, truth.ledger, truth.spreads, form, indicators, printing);
  const money = (of: (item: Item) => boolean, amount: (item: Item) => Decimal): string =>
    printDecimal(sumOf(items.filter(of), amount).div(printing.divisor), 2);
  const staff = random.whole(8, 120);
  return evaluationSheet(form, {
    sheet: '整体支出绩效自评',
    values,
    indicators,
    words: {
      ...commonWords(form, truth),
      duties: DUTIES,
      posts: String(staff + random.whole(0, 6)),
      staff: String(staff),
      general: money(({ fund }) => fund.startsWith('一般'), both),
      funds: money(({ fund }) => fund.startsWith('政府性'), both),
      capital: money(({ fund }) => fund.startsWith('国有'), both),
      others: money(() => true, otherSpent),
      basic: values.get('基本支出')?.get('全年执行数') ?? '',
      projects: values.get('项目支出')?.get('全年执行数') ?? '',
    },
  });
}

function projectForm(
  random: Random,
  form: EvaluationForm,
  truth: EvaluationTruth,
  item: Item,
  number: number,
): Published {
  const indicators = drawIndicators(random, form.levelPoints);
  const printing = printingOf(random, form, truth);
  return evaluationSheet(form, {
    sheet: `项目自评${number}`,
    values: projectRows(random, item, form, indicators, printing),
    indicators,
    words: {
      ...commonWords(form, truth),
      project: `${item.name.replace(/支出$/, '')}专项经费`,
    },
  });
}

const commonWords = (form: EvaluationForm, truth: EvaluationTruth): Readonly<Record<string, string>> => ({
  year: String(truth.year),
  department: truth.department,
  unit: unitOf(form, truth),
  goal: GOAL,
  result: RESULT,
});
