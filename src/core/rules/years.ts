/** Whether two sets of tables are one department's accounts of one year and of the year before it. */
import { message, type Catalogue, type Message } from '../messages';
import type { TableSet } from '../tables';
import { normalise } from '../tables/normalise';

const MESSAGES = {
  otherYear: {
    zh: '没法与上年核对：本表是 {year} 年的，给出的上年文件是 {last} 年的',
    en: 'Not compared with last year: this is {year}, the file of last year is {last}',
  },
  otherYearAdvice: {
    zh: '请用 {wanted} 年的公开表作上年文件',
    en: 'Give the accounts of {wanted} as last year’s file',
  },
  otherDepartment: {
    zh: '没法与上年核对：本表是“{department}”的，给出的上年文件是“{last}”的',
    en: 'Not compared with last year: this is “{department}”, the file of last year is “{last}”',
  },
  otherDepartmentAdvice: {
    zh: '请核对文件是否拿错；单位改过名称的，请人工核对年初数',
    en: 'Check the file; where the department was renamed, compare the opening balances yourself',
  },
} as const satisfies Catalogue<string>;

/** Undefined where nothing speaks against it: a year or department that is not printed does not. */
export function whyNotComparable(set: TableSet, previous: TableSet): readonly Message[] | undefined {
  const [year, last] = [set.year, previous.year];
  if (year !== undefined && last !== undefined && last !== year - 1) {
    const data = { year: String(year), last: String(last), wanted: String(year - 1) };
    return [message(MESSAGES, 'otherYear', data), message(MESSAGES, 'otherYearAdvice', data)];
  }
  const [department, other] = [set.department, previous.department];
  if (department === undefined || other === undefined || normalise(department) === normalise(other))
    return undefined;
  return [
    message(MESSAGES, 'otherDepartment', { department, last: other }),
    message(MESSAGES, 'otherDepartmentAdvice'),
  ];
}
