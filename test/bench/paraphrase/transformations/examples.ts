/** Each way of writing otherwise on a text typed by hand: what a person makes of it. Sums and rates are worked out by hand. */

interface Example {
  readonly before: string;
  readonly after: string;
  readonly department?: string;
  readonly unit?: string;
}

const TOTAL = '2024年度收、支总计844.30万元。';
const INCOME = '本年收入合计844.30万元，其中：财政拨款收入824.30万元，占97.63%；其他收入20.00万元，占2.37%。';
const ITEM =
  '[5.3]1.教育支出（类）普通教育（款）小学教育（项）。年初预算为50.00万元，支出决算为51.00万元，完成年初预算的102.00%，决算数大于年初预算数的主要原因是〈人员增加〉。';
const SECOND =
  '[5.3]2.教育支出（类）普通教育（款）初中教育（项）。年初预算为8.00万元，支出决算为8.00万元，完成年初预算的100%，决算数与年初预算数持平。';
const THIRD =
  '[5.3]3.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为4.00万元，支出决算为4.00万元，完成年初预算的100%，决算数与年初预算数持平。';
const RECEPTIONS = '公务接待费支出决算为3.15万元，全年共接待来访团组30个、来宾126人次。';

/** A text whose marks of worked out figures and of the office's words are gone: as it is printed. */
const printed = (text: string): string => text.replace(/^\[[\d.]+\]/gm, '').replace(/\{[^}]*\}|[〈〉]/g, '');

export const EXAMPLES: Readonly<Record<string, Example>> = {
  'comparison-with-other-words': {
    before: '与2023年度相比，收、支总计持平。',
    after: '与上一年度相比，收、支总计持平。',
  },
  'than-with-other-words': {
    before: '公务接待费支出决算比2023年度减少1.05万元。',
    after: '公务接待费支出决算较上年减少1.05万元。',
  },
  'subject-before-comparison': {
    before: '与2023年度相比，收、支总计各增加24.00万元，增长2.93%。',
    after: '收、支总计较上年各增加24.00万元，增长2.93%。',
  },
  'comparison-set-apart': {
    before: '机关运行经费支出62.70万元，比上年减少5.45万元。',
    after: '机关运行经费支出62.70万元，与上年相比，减少5.45万元。',
  },
  'last-year-in-brackets': {
    before: '比上年减少1.05{4.20 − 3.15}万元，下降25.00%。',
    after: '比上年减少1.05万元（上年为4.20万元），下降25.00%。',
  },
  'last-year-as-base': {
    before: '支出决算为3.15万元，比2023年度减少1.05{4.20 − 3.15}万元，下降25.00%。',
    after: '支出决算为3.15万元，较上年决算数4.20万元减少1.05万元，下降25.00%。',
  },
  'last-year-first': {
    before: '与上年相比，收入合计增加24.00{844.30 − 820.30}万元，增长2.93%。',
    after: '上年收入合计为820.30万元，与上年相比，收入合计增加24.00万元，增长2.93%。',
  },
  'both-years-stated': {
    before: `${TOTAL}与2023年度相比，收、支总计增加24.00{844.30 − 820.30}万元，增长2.93%。`,
    after: `${TOTAL}2023年度收、支总计为820.30万元，2024年度收、支总计为844.30万元，同比增加24.00万元，增长2.93%。`,
  },
  'rate-before-change': {
    before: '比上年减少1.05万元，下降25.00%，主要原因是〈节约〉。',
    after: '比上年下降25.00%，减少1.05万元，主要原因是节约。',
  },
  'rate-in-brackets': {
    before: '比上年减少1.05万元，下降25.00%，主要原因是〈节约〉。',
    after: '比上年减少1.05万元（下降25.00%），主要原因是节约。',
  },
  'rate-with-other-words': {
    before: '收入增加1.00万元，增长2.00%。支出减少3.00万元，下降4.00%。',
    after: '收入增加1.00万元，上升2.00%。支出减少3.00万元，降低4.00%。',
  },
  'change-with-other-words': {
    before: '收入增加1.00万元，增长2.00%。支出减少3.00万元，下降4.00%。',
    after: '收入增长1.00万元，增长2.00%。支出下降3.00万元，下降4.00%。',
  },
  'change-by-its-rate-alone': {
    before: '比上年减少1.05万元，下降25.00%。',
    after: '比上年下降25.00%。',
  },
  'change-by-its-amount-alone': {
    before: '比上年减少1.05万元，下降25.00%。',
    after: '比上年减少1.05万元。',
  },
  'reason-before-change': {
    before: '2024年机关运行经费支出62.70万元，比2023年减少5.45万元，下降8.00%，主要原因是〈会议减少〉。',
    after: '2024年机关运行经费支出62.70万元，由于会议减少，比2023年减少5.45万元，下降8.00%。',
  },
  'reason-with-other-words': {
    before: '下降8.00%，主要原因是〈会议减少〉。',
    after: '下降8.00%。变动原因：会议减少。',
  },
  'flat-with-other-words': {
    before: '公务接待费支出决算与2023年度持平。',
    after: '公务接待费支出决算与2023年度一致。',
  },
  'amount-before-name': {
    before: INCOME,
    after: '本年收入合计844.30万元，其中：824.30万元为财政拨款收入，占97.63%；20.00万元为其他收入，占2.37%。',
  },
  'share-names-its-whole': {
    before: INCOME,
    after:
      '本年收入合计844.30万元，其中：财政拨款收入824.30万元，占收入合计的97.63%；其他收入20.00万元，占收入合计的2.37%。',
  },
  'share-without-its-whole': {
    before:
      '2024年度支出合计10.00万元。其中：基本支出9.00万元，占总支出的90.00%；项目支出1.00万元，占总支出的10.00%。',
    after: '2024年度支出合计10.00万元。其中：基本支出9.00万元，占90.00%；项目支出1.00万元，占10.00%。',
  },
  'share-before-amount': {
    before: INCOME,
    after:
      '本年收入合计844.30万元，其中：财政拨款收入占比97.63%，为824.30万元；其他收入占比2.37%，为20.00万元。',
  },
  'share-in-brackets': {
    before: INCOME,
    after: '本年收入合计844.30万元，其中：财政拨款收入824.30万元（占97.63%）；其他收入20.00万元（占2.37%）。',
  },
  'share-with-other-words': {
    before: INCOME,
    after: '本年收入合计844.30万元，其中：财政拨款收入824.30万元，占比97.63%；其他收入20.00万元，占比2.37%。',
  },
  'parts-respectively': {
    before: INCOME,
    after:
      '本年收入合计844.30万元，其中：财政拨款收入和其他收入分别为824.30万元、20.00万元，占比分别为97.63%、2.37%。',
  },
  'parts-as-sentences': {
    before: INCOME,
    after: '本年收入合计844.30万元。财政拨款收入824.30万元，占97.63%。其他收入20.00万元，占2.37%。',
  },
  'parts-in-brackets': {
    before: INCOME,
    after: '本年收入合计844.30万元（其中：财政拨款收入824.30万元，占97.63%；其他收入20.00万元，占2.37%）。',
  },
  'whole-after-parts': {
    before: '2024年度支出合计10.00万元，其中：基本支出9.00万元，占90.00%；项目支出1.00万元，占10.00%。',
    after: '2024年度基本支出9.00万元，占90.00%；项目支出1.00万元，占10.00%；支出合计共10.00万元。',
  },
  'list-led-in-otherwise': {
    before: INCOME,
    after: '本年收入合计844.30万元，包括：财政拨款收入824.30万元，占97.63%；其他收入20.00万元，占2.37%。',
  },
  'parts-between-commas': {
    before: INCOME,
    after: '本年收入合计844.30万元，其中：财政拨款收入824.30万元，占97.63%，其他收入20.00万元，占2.37%。',
  },
  'parts-as-lines': {
    before: `${INCOME}与上年相比持平。`,
    after:
      '本年收入合计844.30万元，其中：\n（1）财政拨款收入824.30万元，占97.63%；\n（2）其他收入20.00万元，占2.37%。\n与上年相比持平。',
  },
  'parts-of-nothing-left-out': {
    before: '2024年本年收入合计5.00万元，其中：财政拨款收入5.00万元，占100%；事业收入0万元，占0%。',
    after: '2024年本年收入合计5.00万元，其中：财政拨款收入5.00万元，占100%。',
  },
  'two-parts-summed': {
    before:
      '本年收入合计10.00万元，其中：财政拨款收入7.15万元，占71.50%；事业收入2.05万元，占20.50%；其他收入0.80万元，占8.00%。',
    after:
      '本年收入合计10.00万元，其中：财政拨款收入7.15万元，占71.50%；事业收入2.05万元，占20.50%；其他收入0.80万元，占8.00%，财政拨款收入与事业收入两项共计9.20万元。',
  },
  'largest-part-again': {
    before: INCOME,
    after: `${INCOME}其中财政拨款收入所占比重最大，为97.63%。`,
  },
  'office-left-out': {
    before: '甲市乙局2024年度收入合计844.30万元。',
    after: '2024年度收入合计844.30万元。',
    department: '甲市乙局',
  },
  'office-by-pronoun': {
    before: '甲市乙局2024年度收入合计844.30万元。',
    after: '我单位2024年度收入合计844.30万元。',
    department: '甲市乙局',
  },
  'year-as-this-year': {
    before: `${TOTAL}截至2024年12月31日，共有车辆3辆。`,
    after: '本年度收、支总计844.30万元。截至2024年12月31日，共有车辆3辆。',
  },
  'this-year-by-number': { before: INCOME, after: INCOME.replace('本年', '2024年度') },
  'year-set-apart': {
    before: '甲市乙局2024年度收入合计844.30万元。',
    after: '2024年，甲市乙局收入合计844.30万元。',
    department: '甲市乙局',
  },
  'subject-repeated': {
    before: '公务接待费支出预算为5.00万元，支出决算为3.15万元，完成预算的63.00%。',
    after: '公务接待费支出预算为5.00万元，公务接待费支出决算为3.15万元，完成预算的63.00%。',
  },
  'totals-apart': { before: TOTAL, after: '2024年度收入总计844.30万元，支出总计844.30万元。' },
  'totals-in-one-word': { before: TOTAL, after: '2024年度收支总计844.30万元。' },
  'totals-each': {
    before: '与2023年度相比，收、支总计增加24.00万元。',
    after: '与2023年度相比，收、支总计各增加24.00万元。',
  },
  'amount-with-a-verb': {
    before: '本年收入合计844.30万元，其中：财政拨款收入824.30万元，占97.63%。',
    after: '本年收入合计为844.30万元，其中：财政拨款收入为824.30万元，占97.63%。',
  },
  'outturn-with-other-words': {
    before: '年初预算为50.00万元，支出决算为51.00万元。',
    after: '年初预算为50.00万元，实际支出51.00万元。',
  },
  'completion-of-a-stated-budget': {
    before: '公务接待费支出预算为5.00万元，支出决算为3.15万元，完成预算的63.00%。',
    after: '公务接待费支出决算为3.15万元，完成预算5.00万元的63.00%。',
  },
  'completion-with-other-words': {
    before: '支出决算为51.00万元，完成年初预算的102.00%。',
    after: '支出决算为51.00万元，为年初预算的102.00%。',
  },
  'budget-and-outturn-respectively': {
    before: '公务接待费支出预算为5.00万元，支出决算为3.15万元，完成预算的63.00%。',
    after: '公务接待费支出预算和支出决算分别为5.00万元、3.15万元，完成预算的63.00%。',
  },
  'difference-from-budget': {
    before: '公务接待费支出预算为5.00万元，支出决算为3.15万元，完成预算的63.00%。',
    after: '公务接待费支出预算为5.00万元，支出决算为3.15万元，比预算减少1.85万元，完成预算的63.00%。',
  },
  'difference-from-budget-with-rate': {
    before: '年初预算为50.00万元，支出决算为51.00万元，完成年初预算的102.00%。',
    after:
      '年初预算为50.00万元，支出决算为51.00万元，较年初预算数增加1.00万元，增长2.00%，完成年初预算的102.00%。',
  },
  'verdict-on-budget-with-other-words': {
    before: '决算数小于年初预算数的主要原因是〈节约〉。决算数与预算数持平。',
    after: '决算数低于年初预算数的主要原因是节约。与预算持平。',
  },
  'verdict-on-budget-left-out': {
    before: '完成年初预算的100%，决算数与年初预算数持平。',
    after: '完成年初预算的100%。',
  },
  'no-budget-with-other-words': {
    before: '支出决算为0万元，无预算安排。',
    after: '支出决算为0万元，未安排预算。',
  },
  'item-amount-after-name': {
    before: ITEM,
    after:
      '1.教育支出（类）普通教育（款）小学教育（项）51.00万元。年初预算为50.00万元，完成年初预算的102.00%，决算数大于年初预算数的主要原因是人员增加。',
  },
  'item-amount-twice': {
    before: ITEM,
    after:
      '1.教育支出（类）普通教育（款）小学教育（项）51.00万元。年初预算为50.00万元，支出决算为51.00万元，完成年初预算的102.00%，决算数大于年初预算数的主要原因是人员增加。',
  },
  'item-outturn-before-budget': {
    before: ITEM,
    after:
      '1.教育支出（类）普通教育（款）小学教育（项）。支出决算为51.00万元，年初预算为50.00万元，完成年初预算的102.00%，决算数大于年初预算数的主要原因是人员增加。',
  },
  'item-name-quoted': {
    before: ITEM,
    after: printed(ITEM).replace(/教育支出.*（项）/, '“$&”'),
  },
  'item-by-its-last-name': {
    before: ITEM,
    after: printed(ITEM).replace('教育支出（类）普通教育（款）', ''),
  },
  'item-without-its-class': { before: ITEM, after: printed(ITEM).replace('教育支出（类）', '') },
  'item-with-dashes': {
    before: ITEM,
    after: printed(ITEM).replace(/教育支出.*（项）/, '教育支出—普通教育—小学教育'),
  },
  'item-class-without-expenditure': {
    before: ITEM,
    after: printed(ITEM).replace('教育支出（类）', '教育（类）'),
  },
  'items-numbered-by-class': {
    before: [ITEM, SECOND, THIRD].join('\n'),
    after: printed([ITEM, SECOND.replace(']2.', ']'), THIRD.replace(']3.', ']2.')].join('\n')),
  },
  'items-run-together': {
    before: [ITEM, SECOND, THIRD].join('\n'),
    after: `${printed(ITEM)}${printed(SECOND)}\n${printed(THIRD)}`,
  },
  'class-without-its-mark': {
    before:
      '[5.2]主要用于以下方面：教育支出（类）9.00万元，占90.00%；住房保障支出（类）支出1.00万元，占10.00%。',
    after: '主要用于以下方面：教育支出9.00万元，占90.00%；住房保障支出1.00万元，占10.00%。',
  },
  'accounts-by-short-names': {
    before: '主要包括基本工资、津贴补贴、住房公积金；公用经费1.00万元，主要包括办公费、公务用车运行维护费。',
    after: '主要包括基本工资、津补贴、公积金；公用经费1.00万元，主要包括办公费、公车运行维护费。',
  },
  'three-public-by-short-names': {
    before:
      '因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算1.00万元，占25%；公务接待费支出决算3.00万元，占75%。',
    after:
      '出国（境）费支出决算0万元，占0%；公车购置及运行费支出决算1.00万元，占25%；接待费支出决算3.00万元，占75%。',
  },
  'car-costs-by-short-names': {
    before: '公务用车购置支出0万元，公务用车运行维护费3.00万元。',
    after: '公车购置费0万元，公车运行维护费3.00万元。',
  },
  'appropriation-by-short-name': {
    before: '2024年度一般公共预算财政拨款支出824.30万元。',
    after: '2024年度一般公共预算支出824.30万元。',
  },
  'state-appropriation-by-short-name': {
    before: INCOME,
    after: INCOME.replace('财政拨款收入', '财政拨款'),
  },
  'costs-by-other-names': {
    before: '人员经费542.55万元；公用经费113.30万元。',
    after: '人员支出542.55万元；日常公用经费113.30万元。',
  },
  'three-public-total-by-short-name': {
    before: '2024年度“三公”经费财政拨款支出预算为13.00万元。',
    after: '2024年度“三公”经费支出预算为13.00万元。',
  },
  'list-of-accounts-led-in-otherwise': {
    before: '主要包括基本工资、奖金。',
    after: '主要用于基本工资、奖金。',
  },
  'list-cut-short': {
    before: '主要包括基本工资、津贴补贴、奖金、绩效工资、生活补助；公用经费1.00万元。',
    after: '主要包括基本工资、津贴补贴、奖金等；公用经费1.00万元。',
  },
  'purchases-by-short-names': {
    before: '其中：政府采购货物支出5.00万元、政府采购工程支出0万元。',
    after: '其中：货物类采购支出5.00万元、工程类采购支出0万元。',
  },
  // 3.15万元 for 126 guests: 31500 ÷ 126 = 250.
  'cost-per-guest': {
    before: RECEPTIONS,
    after: '公务接待费支出决算为3.15万元，全年共接待来访团组30个、来宾126人次，人均250.00元。',
  },
  'receptions-counted-otherwise': {
    before: RECEPTIONS,
    after: '公务接待费支出决算为3.15万元，国内公务接待30批次，126人次。',
  },
  'travel-counted-otherwise': {
    before: '全年安排因公出国（境）团组1个，累计2人次。',
    after: '全年组织因公出国（境）团组1个，2人次。',
  },
  'cars-counted-otherwise': {
    before: '公务用车保有量为3辆。更新购置公务用车1辆。',
    after: '公务用车保有数为3辆。当年购置公务用车1辆。',
  },
  'headings-gone': { before: `# 一、收入\n${INCOME}`, after: INCOME },
  'headings-run-in': {
    before: `# 五、支出\n# （一）总体情况\n${TOTAL}`,
    after: `# 五、支出\n（一）总体情况。${TOTAL}`,
  },
  'headings-named-otherwise': {
    before: '# 二、收入决算情况说明',
    after: '# 关于收入情况',
  },
  'headings-with-the-year': {
    before: '# 二、收入决算情况说明\n# （一）总体情况',
    after: '# 二、2024年度收入决算情况说明\n# （一）2024年度总体情况',
  },
  'income-and-expenditure-merged': {
    before: '[2]# 二、收入\n[2]收入合计5.00万元。\n[3]# 三、支出\n[3]支出合计4.00万元。',
    after: '# 二、收入\n收入合计5.00万元。支出合计4.00万元。',
  },
  'three-public-first': {
    before:
      '[1]# 一、总体\n[1]总计5.00万元。\n[7]# 二、三公\n[7.1]接待费1.00万元。\n[10]# 三、其他\n[10]无。',
    after: '# 一、三公\n接待费1.00万元。\n# 二、总体\n总计5.00万元。\n# 三、其他\n无。',
  },
  'last-section-first': {
    before:
      '[1]# 一、总体\n[1]总计5.00万元。\n[7]# 二、三公\n[7.1]接待费1.00万元。\n[10]# 三、其他\n[10]无。',
    after: '# 一、其他\n无。\n# 二、总体\n总计5.00万元。\n# 三、三公\n接待费1.00万元。',
  },
  'paragraphs-run-together': {
    before: '[7.2]具体情况如下：\n[7.2]接待费1.00万元。\n[8]没有基金。',
    after: '具体情况如下：接待费1.00万元。\n没有基金。',
  },
  'sentences-as-paragraphs': {
    before: `${TOTAL}与2023年度持平。`,
    after: `${TOTAL}\n与2023年度持平。`,
  },
  'one-section-alone': {
    before: `# 一、总体\n${TOTAL}\n# 二、收入\n${INCOME}`,
    after: `# 二、收入\n${INCOME}`,
  },
  'summary-in-front': {
    before:
      '[2]# 一、收入\n[2]本年收入合计5.00万元。\n[3]# 二、支出\n[3]本年支出合计4.00万元，其中：基本支出3.00万元；项目支出1.00万元。',
    after:
      '2024年，我单位本年收入合计5.00万元；本年支出合计4.00万元，基本支出和项目支出分别为3.00万元、1.00万元。\n# 一、收入\n本年收入合计5.00万元。\n# 二、支出\n本年支出合计4.00万元，其中：基本支出3.00万元；项目支出1.00万元。',
  },
  'items-numbered-otherwise': {
    before: '1.接待费1.00万元。\n2、出国费0万元。',
    after: '（1）接待费1.00万元。\n（2）出国费0万元。',
  },
  'title-gone': { before: `% 2024年度部门决算情况说明\n${TOTAL}`, after: TOTAL },
  'thousands-grouped': { before: '收入1234567.80元，占100%。', after: '收入1,234,567.80元，占100%。' },
  'digits-full-width': { before: '收入12.50万元，占100%。', after: '收入１２．５０万元，占１００％。' },
  'zeros-at-the-end-left-out': {
    before: '收入12.50万元，支出35.00万元，占94.10%，其余100元。',
    after: '收入12.5万元，支出35万元，占94.1%，其余100元。',
  },
  'zeros-at-the-end-written-out': {
    before: '完成预算的100%，占2.50%。',
    after: '完成预算的100.00%，占2.50%。',
  },
  // 2.449 % would be 2.5 % if 2.45 % were rounded again.
  'shares-with-one-decimal': {
    before: '增长2.45%{24.49 ÷ 1000}，占97.63%。',
    after: '增长2.4%，占97.6%。',
  },
  'shares-as-whole-hundredths': {
    before: '增长2.93%，占0.04%。',
    after: '增长3%，占0.04%。',
  },
  'money-in-the-other-unit': {
    before: '收入12.34万元，支出0万元，占50.00%。',
    after: '收入123400元，支出0元，占50.00%。',
  },
  'spaces-around-figures': {
    before: '收入12.34万元，占50.00%。',
    after: '收入 12.34 万元，占 50.00%。',
  },
};
