/** Every form of the explanation that comes with the program. Adding one is its folder and a line here. */
import type { TableSet } from '../../tables/types';
import type { NarrativeForm } from '../form';
import { asksFor } from './asks';
import { ANHUI_2021_FIT } from './anhui-2021';
import { CHONGQING_2023_FIT } from './chongqing-2023';
import type { Fit } from './fit';
import { GUANGDONG_2023_FIT } from './guangdong-2023';
import { GUANGXI_2023_FIT } from './guangxi-2023';
import { HUNAN_2020_FIT } from './hunan-2020';
import { HUNAN_2022_FIT } from './hunan-2022';
import { JIANGXI_2020_FIT } from './jiangxi-2020';
import { NATIONAL, NATIONAL_FIT } from './national';
import { NATIONAL_BUDGET, NATIONAL_BUDGET_FIT } from './national-budget';
import { SHAANXI_2022_FIT } from './shaanxi-2022';
import { SHANGHAI_2024_FIT } from './shanghai-2024';
import { SHANGHAI_BUDGET_2024_FIT } from './shanghai-budget-2024';
import { SICHUAN_2022_FIT } from './sichuan-2022';
import { YUNNAN_2021_FIT } from './yunnan-2021';

export { ANSWERS_ELSEWHERE } from './parts/expressions';
export { ANHUI_2021 } from './anhui-2021';
export { CHONGQING_2023 } from './chongqing-2023';
export { GUANGDONG_2023 } from './guangdong-2023';
export { GUANGXI_2023 } from './guangxi-2023';
export { HUNAN_2020 } from './hunan-2020';
export { HUNAN_2022 } from './hunan-2022';
export { JIANGXI_2020 } from './jiangxi-2020';
export { NATIONAL } from './national';
export { SHAANXI_2022 } from './shaanxi-2022';
export { SHANGHAI_2024 } from './shanghai-2024';
export { SICHUAN_2022 } from './sichuan-2022';
export { YUNNAN_2021 } from './yunnan-2021';

/** Who fits first is proposed: a place says more than a short list of classes does. */
export const FORM_FITS: readonly Fit[] = [
  YUNNAN_2021_FIT,
  SICHUAN_2022_FIT,
  SHAANXI_2022_FIT,
  SHANGHAI_2024_FIT,
  CHONGQING_2023_FIT,
  GUANGDONG_2023_FIT,
  JIANGXI_2020_FIT,
  ANHUI_2021_FIT,
  GUANGXI_2023_FIT,
  HUNAN_2022_FIT,
  HUNAN_2020_FIT,
  NATIONAL_FIT,
];

/** Of budgets. */
export const BUDGET_FORM_FITS: readonly Fit[] = [SHANGHAI_BUDGET_2024_FIT, NATIONAL_BUDGET_FIT];

/** Of the accounts. */
export const FORMS: readonly NarrativeForm[] = FORM_FITS.map(({ form }) => form);

export const BUDGET_FORMS: readonly NarrativeForm[] = BUDGET_FORM_FITS.map(({ form }) => form);

const isBudget = ({ kind }: Pick<TableSet, 'kind'>): boolean => kind === 'budget';

/** Those that explain what a set tells of: its budget, or its accounts. */
export const formsExplaining = (tables: Pick<TableSet, 'kind'>): readonly NarrativeForm[] =>
  isBudget(tables) ? BUDGET_FORMS : FORMS;

/** The form that the tables ask for: their province's where they show one, otherwise the national form. */
export const formFor = (tables: TableSet): NarrativeForm =>
  isBudget(tables)
    ? (BUDGET_FORM_FITS.find((fit) => asksFor(tables, fit))?.form ?? NATIONAL_BUDGET)
    : (FORM_FITS.find((fit) => asksFor(tables, fit))?.form ?? NATIONAL);

/** Of accounts, then of budgets. */
export const ALL_FORMS: readonly NarrativeForm[] = [...FORMS, ...BUDGET_FORMS];

export const formNamed = (id: string): NarrativeForm | undefined => ALL_FORMS.find((form) => form.id === id);

/** Whether nothing but a department's name asks for it: tables that name no place say nothing for it. */
export const isByPlace = (form: NarrativeForm): boolean =>
  [...FORM_FITS, ...BUDGET_FORM_FITS].some(
    (fit) =>
      fit.form === form &&
      fit.signs.every((group) => group.length > 0 && group.every(({ kind }) => kind === 'province')),
  );
