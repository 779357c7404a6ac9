/** Which form is proposed: by the tables' shape, or by the place a department's name begins with. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  ANHUI_2021,
  BUDGET_FORM_FITS,
  CHONGQING_2023,
  FORM_FITS,
  formFor,
  GUANGDONG_2023,
  GUANGXI_2023,
  HUNAN_2020,
  HUNAN_2022,
  JIANGXI_2020,
  NATIONAL,
  SHAANXI_2022,
  SHANGHAI_2024,
  SICHUAN_2022,
  YUNNAN_2021,
  type NarrativeForm,
} from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { generateSet, LAYOUT_NAMES, type LayoutName } from '../../../bench/generate';
import { caseGrids } from '../../../support/case-workbook';
import { zeroSet } from './support';

const ROOM = join(__dirname, '../../../../src/core/narrative/forms');

/** Invented departments: hunan-2022 prints the central tables, so nothing but a place could tell it. */
const BY_SHAPE: Readonly<Record<LayoutName, NarrativeForm>> = {
  'hunan-2020': HUNAN_2020,
  'hunan-2022': NATIONAL,
  'shanghai-2024': SHANGHAI_2024,
  'shanghai-2025': SHANGHAI_2024,
  'national-2018': NATIONAL,
  'national-2019': NATIONAL,
  'central-2022': NATIONAL,
  'unit-2022': NATIONAL,
  'liaoning-2022': NATIONAL,
  'guangxi-2021': NATIONAL,
  'shaanxi-2020': SHAANXI_2022,
  'yunnan-2019': YUNNAN_2021,
  'yunnan-2021': YUNNAN_2021,
  'yunnan-2023': YUNNAN_2021,
  'sichuan-2021': SICHUAN_2022,
  'sichuan-2023': SICHUAN_2022,
  'neimenggu-2022': NATIONAL,
};

test.each(LAYOUT_NAMES)('tables of %s', (layout) => {
  for (const seed of [1, 2])
    expect(formFor(recognise(generateSet(seed, { layout }).grids)).id).toBe(BY_SHAPE[layout].id);
});

test.each([
  ['lukou-2020', HUNAN_2020],
  ['putuo-finance-2024', SHANGHAI_2024],
] as const)('the published %s', (name, form) => {
  expect(formFor(recognise(caseGrids(name)))).toBe(form);
});

test.each([
  ['中共株洲市渌口区委政法委员会', 2020, HUNAN_2020],
  ['洪江市财政局', 2023, HUNAN_2022],
  ['洪江市财政局', 2021, HUNAN_2020],
  ['中国共产党耒阳市委员会办公室', 2022, HUNAN_2022],
  ['湖南省审计厅', 2022, HUNAN_2022],
  ['四川省审计厅', 2022, SICHUAN_2022],
  ['云南省审计厅', 2022, YUNNAN_2021],
  ['陕西省审计厅', 2022, SHAANXI_2022],
  ['上海市审计局', 2024, SHANGHAI_2024],
  ['重庆市审计局', 2023, CHONGQING_2023],
  ['中共巫溪县委办公室', 2024, CHONGQING_2023],
  ['广东省审计厅', 2023, GUANGDONG_2023],
  ['江西省审计厅', 2020, JIANGXI_2020],
  ['蚌埠市审计局', 2021, ANHUI_2021],
  ['广西壮族自治区审计厅', 2023, GUANGXI_2023],
  ['宁波市江北区审计局', 2023, NATIONAL],
  ['大连市中山区审计局', 2023, NATIONAL],
  ['湖州市南湖区审计局', 2022, NATIONAL],
  ['河南县财政局', 2022, NATIONAL],
] as const)('%s %d', (department, year, form) => {
  expect(formFor(zeroSet({ year, department, tables: {} })).id).toBe(form.id);
});

test('every form that has a folder is listed', () => {
  const folders = readdirSync(ROOM, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(ROOM, entry.name, 'index.ts')))
    .map(({ name }) => name);
  const listed = [...FORM_FITS, ...BUDGET_FORM_FITS].map(({ form }) => form.id);
  expect(listed.sort()).toEqual(folders.sort());
});

test('every form but the national one says what it was made for, and each set is one form’s', () => {
  const fits = FORM_FITS.flatMap((fit) => fit.fits);
  expect(new Set(fits).size).toBe(fits.length);
  expect(LAYOUT_NAMES).toEqual(expect.arrayContaining(fits));
  expect(FORM_FITS.every(({ signs }) => signs.length > 0)).toBe(true);
});
