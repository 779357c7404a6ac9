/** Headers of 明细表: functional codes down, economic classes and their accounts across. */
import { DETAIL } from '../data/economic';
import type { ByCode, Lines } from '../forms/form';

const DETAIL_CODES: readonly string[] = DETAIL.map(({ code }) => code);

const isClass = (code: string): boolean => code.length === 3;

const CLASS_ROW = DETAIL.map(({ code, name }) => (isClass(code) ? name : '')).join('|');
const ACCOUNT_ROW = DETAIL.map(({ code, name }) => (isClass(code) ? '小计' : name)).join('|');
const NO_ROW = DETAIL.map(() => '').join('|');

const HEADERS: Readonly<Record<'one' | 'three', Lines>> = {
  one: `
项目||合计|${CLASS_ROW}
功能分类科目编码|科目名称||${ACCOUNT_ROW}`,
  three: `
项目||||合计|${CLASS_ROW}
功能分类科目编码|||科目名称||${ACCOUNT_ROW}
类|款|项|||${NO_ROW}`,
};

/** `total`: the key of the column 合计. */
export const detail = (code: 'one' | 'three', total: string): ByCode => ({
  kind: 'codes',
  header: HEADERS[code],
  columns: [total, ...DETAIL_CODES],
  code,
  total: 'first',
  counters: true,
});

const CLASSES = DETAIL.filter(({ code }) => isClass(code));

/** By class alone. */
export const byClass = (total: string): ByCode => ({
  kind: 'codes',
  header: `
项目||合计|${CLASSES.map(({ name }) => name).join('|')}
功能分类科目编码|科目名称|${CLASSES.map(() => '').join('|')}|`,
  columns: [total, ...CLASSES.map(({ code }) => code)],
  code: 'one',
  total: 'first',
  counters: true,
});
