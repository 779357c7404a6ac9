/** Titles of public tables that are known and not read; a region under one belongs to no other table. */

export const OTHER_TITLES = [
  '项目支出决算表',
  '项目支出决算明细表',
  '项目收入支出决算表',
  '支出决算明细表',
  '基本支出决算明细表',
  '基本支出决算表',
  '政府性基金预算财政拨款基本支出决算表',
  '政府性基金预算财政拨款项目支出决算表',
  '政府性基金预算财政拨款“三公”经费支出决算表',
  '国有资本经营预算财政拨款“三公”经费支出决算表',
  '国有资产使用情况表',
  '国有资产占用情况表',
  '国有资产占有使用情况表',
  '机构运行经费支出、国有资产占用情况及政府采购支出信息表',
  '机关运行经费支出、国有资产占用情况及政府采购支出信息表',
  '机关运行经费支出情况表',
  '财政拨款机关运行经费支出决算表',
  '政府采购情况表',
  '政府采购支出表',
  '政府采购支出情况表',
  '政府购买服务支出情况表',
  '国有资产情况表',
  '部门整体支出绩效自评情况',
  '部门整体支出绩效评价自评表',
] as const;

/** A plan of what spending is to reach, without scores: of the budget, whatever department or project precedes it. */
export const NAMES_OTHER_TABLE = /绩效目标(?:填报|申报|审批|批复|申报审批)?表$/;
