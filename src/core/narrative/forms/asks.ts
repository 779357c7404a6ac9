/** Whether tables ask for a form. */
import type { TableSet } from '../../tables/types';
import type { Fit, FormSign } from './fit';
import { PLACES } from './places';

/** A full list has 24 classes and more. */
const SHORT = 15;

const CLASSES = '支出各类';
const PARTY = /^(?:中共|中国共产党)/;

type Kind<K extends FormSign['kind']> = Extract<FormSign, { readonly kind: K }>;

const SHOWN: {
  readonly [K in FormSign['kind']]: (tables: TableSet, sign: Kind<K>, fit: Fit) => boolean;
} = {
  province: ({ department = '' }, _, { province }) =>
    province !== undefined && PLACES[province].some((name) => department.replace(PARTY, '').startsWith(name)),
  table: (tables, { table }) => tables.table(table) !== undefined,
  layout: (tables, { table, layout }) => tables.table(table)?.layout === layout,
  column: (tables, { table, column }) =>
    tables.table(table)?.columns.some(({ key }) => key === column) === true,
  without: (tables, { sign }, fit) => !shown(tables, sign, fit),
  'no-department-line': ({ tables }) => tables.every(({ departmentAt }) => departmentAt === undefined),
  'short-classes': (tables) => {
    const classes = tables.table('T01')?.rows.filter(({ groups }) => groups.includes(CLASSES)) ?? [];
    return classes.length > 0 && classes.length < SHORT;
  },
  years: ({ year }, { from, to }) =>
    year === undefined ? from === undefined : (from ?? year) <= year && year <= (to ?? year),
};

const shown = <K extends FormSign['kind']>(tables: TableSet, sign: Kind<K>, fit: Fit): boolean =>
  SHOWN[sign.kind as K](tables, sign, fit);

export const asksFor = (tables: TableSet, fit: Fit): boolean =>
  fit.signs.some((group) => group.every((sign) => shown(tables, sign, fit)));
