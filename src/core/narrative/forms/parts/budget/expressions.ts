/** Expressions that the forms of budgets share. */

export const RUNNING_COSTS_BUDGETED = '三公经费预算表[预算数, 机关运行经费] 缺则 机关运行经费.预算';

export const PURCHASES_BUDGETED = '采购预算.总额 缺则 采购预算.货物 + 采购预算.工程 + 采购预算.服务';
