/** What the sets of the Shanghai form have in common: their titles, in order, and their unit. */
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';

const TITLES = {
  T01: '收入支出决算总表',
  T02: '收入决算表',
  T03: '支出决算表',
  T04: '财政拨款收入支出决算总表',
  T05: '一般公共预算财政拨款支出决算表',
  T06: '一般公共预算财政拨款基本支出决算表',
  T07: '财政拨款“三公”经费支出决算表',
  T08: '政府性基金预算财政拨款收入支出决算表',
  T09: '国有资本经营预算财政拨款收入支出决算表',
} as const;

type ShanghaiId = keyof typeof TITLES;

/** The tables of a set; one that was not published is absent. */
export type ShanghaiParts = Readonly<
  Partial<Record<ShanghaiId, Pick<PrintedTable, 'rows' | 'headerRows' | 'notes'>>>
>;

export const shanghaiTables = (parts: ShanghaiParts): readonly PrintedTable[] =>
  (Object.keys(TITLES) as ShanghaiId[]).flatMap((id) => {
    const part = parts[id];
    return part ? { sheet: TITLES[id], title: TITLES[id], unit: '单位：万元', ...part } : [];
  });
