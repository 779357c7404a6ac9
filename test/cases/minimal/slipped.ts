/** Figures of the short texts that their words name in the workbook, or that a chain bears out, with a digit changed by hand. */
import { at, type Spot } from '../wordings/truth/truth';

export interface SlippedFigure {
  readonly name: string;
  readonly book: string;
  readonly spot: Spot;
  readonly by: string;
  /** What bears it out. */
  readonly why: string;
}

const over = (book: string, name: string, rows: readonly (readonly [Spot, string, string])[]) =>
  rows.map(([spot, by, why]): SlippedFigure => ({ name, book, spot, by, why }));

export const SLIPPED_FIGURES: readonly SlippedFigure[] = [
  ...over('base', 'C1-jiangxi-income', [
    [at(2, '844.30'), '874.30', '收入总计: 表01 总计'],
    [at(2, '0'), '3', '年初结转和结余 of 表01 is blank'],
    [at(5, '844.30'), '874.30', '支出总计: 表01 总计'],
    [at(5, '0'), '3', '年末结转和结余 of 表01 is blank'],
  ]),
  ...over('base', 'C3-guangxi', [
    [at(2, '844.30'), '874.30', '总收入: 表01 总计'],
    [at(5, '844.30'), '874.30', '总支出: 表01 总计'],
  ]),
  ...over('base', 'C5-xinjiang', [
    [at(2, '530.55'), '560.55', '工资福利支出: 301 of 表06'],
    [at(2, '113.30'), '143.30', '商品和服务支出: 302 of 表06'],
    [at(2, '12.00'), '15.00', '对个人和家庭的补助: 303 of 表06'],
  ]),
  ...over('base', 'B9-guangdong', [
    [at(3, '8.00'), '8.30', '预算 of 公务用车: the 三公 table'],
    [at(3, '0.65'), '0.95', '0.95 ÷ (6.85 − 0.95) = 16.10 %, printed 10.5 %'],
  ]),
  ...over('base', 'C2-chongqing', [[at(5, '655.85'), '685.85', '基本支出: 表03']]),
  ...over('base', 'E4-purchase-without-vehicle-money', [
    [at(2, '6.85'), '6.15', '公务用车购置及运行维护费: the 三公 table'],
  ]),
  ...over('base', 'F1-no-headings', [[at(0, '10.00'), '13.00', '三公 合计: the 三公 table']]),
  ...over('base', 'F2-one-section', [
    [at(1, '655.85'), '685.85', '基本支出: 表05'],
    [at(1, '113.30'), '143.30', '公用经费: 表06'],
  ]),
  ...over('base', 'F3-year-of-pasted-section', [
    [at(1, '824.30'), '854.30', '24.30 = 824.30 − 800.00'],
    [at(3, '0'), '3', '本年收入 of the table of 政府性基金 is blank'],
  ]),
  ...over('base', 'H8-year-of-the-budget', [
    [at(3, '3.15'), '3.45', '公务接待费: the 三公 table'],
    [at(4, '1.15'), '1.45', '8.00 − 6.85'],
  ]),
  ...over('base-year', 'H5-previous-year-parts', [
    [at(2, '844.30'), '874.30', '支出合计: 表03'],
    [at(2, '640.00'), '670.00', '640.00 + 180.30 = 820.30'],
  ]),
  ...over('base-carryover', 'H6-jiangxi-total-in-section-of-income', [
    [at(2, '894.30'), '864.30', '收入总计: 表01 总计'],
    [at(2, '50.00'), '80.00', '年初结转和结余: 表01'],
  ]),
  ...over('base-carryover', 'H7-jiangxi-total-in-section-of-expenditure', [
    // 864.30 is 本年支出合计.
    [at(2, '894.30'), '864.30', '支出总计: 表01 总计'],
    [at(2, '30.00'), '60.00', '年末结转和结余: 表01'],
  ]),
];
