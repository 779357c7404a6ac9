/** Which form a workbook's tables ask for: what each form was made for, and the signs by which tables show it. */
import type { TableId, TableSet } from '../../tables/types';
import type { NarrativeForm } from '../form';
import { HUNAN_2020 } from './hunan-2020';
import { HUNAN_2022 } from './hunan-2022';
import { NATIONAL } from './national';
import { PLACES, type Province } from './places';
import { SHAANXI_2022 } from './shaanxi-2022';
import { SHANGHAI_2024 } from './shanghai-2024';
import { SICHUAN_2022 } from './sichuan-2022';
import { YUNNAN_2021 } from './yunnan-2021';

/** Something the tables show. */
export type Sign =
  | { readonly kind: 'place'; readonly province: Province }
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'layout'; readonly table: TableId; readonly layout: string }
  | { readonly kind: 'column'; readonly table: TableId; readonly column: string }
  | { readonly kind: 'without'; readonly sign: Sign }
  /** No table has a line 部门： above it. */
  | { readonly kind: 'no-department-line' }
  /** 表01 prints only classes with money. */
  | { readonly kind: 'short-classes' }
  | { readonly kind: 'years'; readonly from?: number; readonly to?: number };

export interface Fit {
  readonly form: NarrativeForm;
  /** Printed sets it was made for, by province and first year. */
  readonly fits: readonly string[];
  /** Any of these groups shows it; of a group, every sign. */
  readonly signs: readonly (readonly Sign[])[];
}

const place = (province: Province): Sign => ({ kind: 'place', province });
const without = (sign: Sign): Sign => ({ kind: 'without', sign });

/** A full list has 24 classes and more. */
const SHORT = 15;

/** Who fits first is proposed. */
export const FORM_FITS: readonly Fit[] = [
  {
    form: YUNNAN_2021,
    fits: ['yunnan-2019', 'yunnan-2021', 'yunnan-2023'],
    signs: [
      [
        { kind: 'layout', table: 'T07', layout: 'items' },
        { kind: 'layout', table: 'T05', layout: 'income-and-expenditure' },
      ],
      [place('云南')],
    ],
  },
  {
    form: SICHUAN_2022,
    fits: ['sichuan-2021', 'sichuan-2023'],
    signs: [[{ kind: 'table', table: 'T10' }], [{ kind: 'table', table: 'T11' }], [place('四川')]],
  },
  {
    form: SHAANXI_2022,
    fits: ['shaanxi-2020'],
    signs: [[{ kind: 'column', table: 'T07', column: '会议费' }], [place('陕西')]],
  },
  {
    form: SHANGHAI_2024,
    fits: ['shanghai-2024', 'shanghai-2025'],
    signs: [
      [
        { kind: 'no-department-line' },
        { kind: 'column', table: 'T09', column: '年末结转和结余' },
        without({ kind: 'layout', table: 'T05', layout: 'income-and-expenditure' }),
      ],
      [place('上海')],
    ],
  },
  {
    form: HUNAN_2022,
    fits: ['hunan-2022'],
    signs: [[place('湖南'), { kind: 'years', from: 2022 }]],
  },
  {
    form: HUNAN_2020,
    fits: ['hunan-2020'],
    signs: [[place('湖南')], [{ kind: 'short-classes' }, { kind: 'years', to: 2021 }]],
  },
];

const CLASSES = '支出各类';
const PARTY = /^(?:中共|中国共产党)/;

type Kind<K extends Sign['kind']> = Extract<Sign, { readonly kind: K }>;

const SHOWN: { readonly [K in Sign['kind']]: (tables: TableSet, sign: Kind<K>) => boolean } = {
  place: ({ department = '' }, { province }) =>
    PLACES[province].some((name) => department.replace(PARTY, '').startsWith(name)),
  table: (tables, { table }) => tables.table(table) !== undefined,
  layout: (tables, { table, layout }) => tables.table(table)?.layout === layout,
  column: (tables, { table, column }) =>
    tables.table(table)?.columns.some(({ key }) => key === column) === true,
  without: (tables, { sign }) => !shown(tables, sign),
  'no-department-line': ({ tables }) => tables.every(({ departmentAt }) => departmentAt === undefined),
  'short-classes': (tables) => {
    const classes = tables.table('T01')?.rows.filter(({ groups }) => groups.includes(CLASSES)) ?? [];
    return classes.length > 0 && classes.length < SHORT;
  },
  years: ({ year }, { from, to }) =>
    year === undefined ? from === undefined : (from ?? year) <= year && year <= (to ?? year),
};

const shown = <K extends Sign['kind']>(tables: TableSet, sign: Kind<K>): boolean =>
  SHOWN[sign.kind as K](tables, sign);

/** The form that the tables ask for: their province's where they show one, otherwise the national form. */
export const formFor = (tables: TableSet): NarrativeForm =>
  FORM_FITS.find(({ signs }) => signs.some((group) => group.every((sign) => shown(tables, sign))))?.form ??
  NATIONAL;
