/** Sichuan, sections 八 and 九: expenditure alone, also where there is none. */
import type { Sentence } from '../../form';
import { say } from '../parts/section';

const spending = (id: string, fund: string, table: string): Sentence =>
  say(id, `{年度}年${fund}财政拨款支出{金额 ${table}[合计, 本年支出]}。`);

export const FUND = spending('基金', '政府性基金预算', '表08');
export const STATE_CAPITAL = spending('国有资本', '国有资本经营预算', '表09');
