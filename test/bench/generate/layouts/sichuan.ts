/** The Sichuan forms: 明细表 by economic account, 项目支出, “三公” by fund or of all funds, 国资 in two tables. */
import { LANES_2022, THREE_LANES } from '../data/economic';
import type { Form, Layout } from '../forms/form';
import { detail } from './detail';
import {
  BLOCK_07,
  codesFirst,
  HEAD,
  lanes06,
  T01,
  T02,
  T03,
  T04,
  T05,
  T06,
  T07,
  T07_ALL_FUNDS,
  T08,
  T09,
  T09_FLOW,
} from './national';

const T10: Form = {
  id: 'T10',
  title: '财政拨款支出决算明细表',
  note: '注：本表反映部门本年度财政拨款支出明细情况。',
  body: detail('one', '合计'),
};

const T11: Form = {
  id: 'T11',
  title: '一般公共预算财政拨款支出决算明细表',
  note: '注：本表反映部门本年度一般公共预算财政拨款支出明细情况。',
  body: detail('one', '合计'),
};

const T12: Form = {
  id: 'T12',
  title: '一般公共预算财政拨款项目支出决算表',
  note: '注：本表反映部门本年度一般公共预算财政拨款项目支出情况。',
  body: codesFirst(
    `
项 目||金额
功能分类科目编码|科目名称|`,
    ['项目支出'],
  ),
};

const FUND_THREE_PUBLIC: Form = {
  title: '政府性基金预算财政拨款“三公”经费支出决算表',
  emptyNote: '注：{department}没有使用政府性基金安排的“三公”经费支出，故本表无数据。',
  body: BLOCK_07,
};

const T14: Form = { ...T09, id: 'T14' };

const SICHUAN: Layout = {
  year: 2021,
  unit: '万元',
  body: '部门',
  head: { ...HEAD, sheet: '{n2}', unit: '单位：{unit}' },
  classes: 'all',
  forms: [],
};

export const SICHUAN_2021: Layout = {
  ...SICHUAN,
  forms: [
    T01,
    T02,
    T03,
    T04,
    { ...T10, body: detail('three', '合计') },
    T05,
    { ...T11, body: detail('three', '合计') },
    { ...T06, body: lanes06(THREE_LANES) },
    T12,
    T07,
    T08,
    FUND_THREE_PUBLIC,
    T09_FLOW,
    T14,
  ],
};

export const SICHUAN_2023: Layout = {
  ...SICHUAN,
  year: 2023,
  forms: [
    T01,
    T02,
    T03,
    T04,
    T10,
    T05,
    T11,
    { ...T06, body: lanes06(LANES_2022) },
    T12,
    T08,
    T09_FLOW,
    T14,
    T07_ALL_FUNDS,
  ],
};
