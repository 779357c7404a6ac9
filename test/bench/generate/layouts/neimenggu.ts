/** The forms of Inner Mongolia 2022: income and expenditure of projects, projects by economic class, a table of office costs, assets and purchases. */
import type { Form, Layout } from '../forms/form';
import { byClass } from './detail';
import {
  codesFirst,
  CENTRAL_2022,
  T01,
  T02,
  T03,
  T04,
  T05,
  T06_DETAILED,
  T07_ALL_FUNDS,
  T08,
  T09,
} from './national';

const PROJECTS: Form = {
  from: 'T05',
  title: '项目收入支出决算表',
  body: codesFirst(
    `
项目||年初结转和结余|本年收入|本年支出|年末结转和结余
功能分类科目编码|科目名称||||`,
    ['年初项目支出结转和结余', '本年收入项目支出', '项目支出', '年末项目支出结转和结余'],
  ),
};

const T12: Form = {
  id: 'T12',
  title: '一般公共预算财政拨款项目支出决算明细表',
  note: '注：本表反映部门本年度一般公共预算财政拨款项目支出明细情况。',
  body: byClass('项目支出'),
};

const OPERATION: Form = {
  from: 'T07',
  title: '机构运行经费支出、国有资产占用情况及政府采购支出信息表',
  body: {
    kind: 'labelled',
    header: `
项 目|行次|统计数
栏 次||1`,
    lines: [
      '一、机构运行经费=机关运行经费',
      '（一）行政单位=行政单位机关运行经费',
      '（二）参照公务员法管理事业单位=参公事业单位机关运行经费',
      '二、公务用车保有量（辆）=公务用车保有量',
      '三、政府采购支出合计=',
    ],
    columns: ['决算数'],
    counters: true,
    turned: true,
  },
};

export const NEIMENGGU_2022: Layout = {
  ...CENTRAL_2022,
  head: { ...CENTRAL_2022.head, sheet: '{n2}' },
  forms: [T01, T02, T03, T04, PROJECTS, T05, T06_DETAILED, T12, T08, T09, T07_ALL_FUNDS, OPERATION],
};
