/** What 普陀's explanation of 2024 gives beyond its tables: last year's figures, worked back from the changes told, and the budgets. */

/** By account. */
export const PUTUO_BUDGETS: Readonly<Record<string, string>> = {
  '2010601': '1560.05',
  '2010602': '10.00',
  '2010607': '135.90',
  '2010608': '450.52',
  '2080501': '85.55',
  '2080505': '161.62',
  '2080506': '80.81',
  '2080599': '0.94',
  '2101101': '62.29',
  '2210201': '187.75',
  '2210203': '258.50',
};

export const PUTUO_GIVEN: Readonly<Record<string, string>> = {
  '上年.收入总计': '3052.34',
  '上年.财政拨款总计': '3024.82',
  '上年.一般公共预算支出': '3003.19',
  '上年.三公经费': '0',
  '上年.因公出国费': '0',
  '上年.公务用车费': '0',
  '上年.公务接待费': '0',
  '上年.机关运行经费': '182.10',
  '单位.性质': '行政单位',
  '年初预算.合计': '2993.92',
  ...Object.fromEntries(Object.entries(PUTUO_BUDGETS).map(([code, value]) => [`年初预算.${code}`, value])),
};
