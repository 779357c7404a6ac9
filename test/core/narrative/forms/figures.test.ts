/** Every figure of every form leads back: a computed one is what its formula gives, all others have a cell or an answer. */
import { Decimal } from '../../../../src/core/amount';
import { FORMS, plainFigures, type NarrativeForm, type PlainFigure } from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { generateSet, type LayoutName } from '../../../bench/generate';
import { recompute } from '../recompute';
import { answered, explain } from './support';

const HOME: Readonly<Record<string, LayoutName>> = {
  'hunan-2020': 'hunan-2020',
  'hunan-2022': 'hunan-2022',
  'shanghai-2024': 'shanghai-2024',
  national: 'central-2022',
  'sichuan-2022': 'sichuan-2023',
  'yunnan-2021': 'yunnan-2023',
  'shaanxi-2022': 'shaanxi-2020',
  'chongqing-2023': 'central-2022',
  'guangdong-2023': 'central-2022',
  'jiangxi-2020': 'national-2019',
  'anhui-2021': 'national-2019',
  'guangxi-2023': 'guangxi-2021',
};

const figuresOf = (form: NarrativeForm, seed: number): PlainFigure[] => {
  const tables = recognise(generateSet(seed, { layout: HOME[form.id]! }).grids);
  return plainFigures(explain(form, tables, answered(form, tables)));
};

/** As printed: a share in percent, rounded half up; an amount with its decimals; a count, whose parts have none, without. */
function expected(formula: string, text: string, { settings }: NarrativeForm): string {
  const value = recompute(formula);
  if (!text.endsWith('%'))
    return value.isZero() ? '0' : value.toFixed(formula.includes('.') ? settings.amountDecimals : 0);
  const percent = value.times(100);
  return `${percent.toFixed(percent.isInteger() ? 0 : settings.percentDecimals, Decimal.ROUND_HALF_UP)}%`;
}

test.each(FORMS.flatMap((form) => [1, 2, 3].map((seed) => [form.id, seed, form] as const)))(
  '%s %d',
  (_, seed, form) => {
    const figures = figuresOf(form, seed);
    const computed = figures.filter(({ source }) => source.kind === 'computed');
    expect(computed.length).toBeGreaterThan(5);
    for (const { text, source } of computed)
      expect([source.formula, text]).toEqual([source.formula, expected(source.formula, text, form)]);
    for (const { id, source } of figures)
      expect([id, source.cells.length + source.supplement.length]).not.toEqual([id, 0]);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  },
);
