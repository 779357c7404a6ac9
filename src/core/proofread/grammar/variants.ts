/** Sentences that published explanations have although none of our forms writes them: read, never written. In the notation of the forms. */
import { parseCondition, parseTemplate, type CompiledCase, type CompiledParagraph } from '../../narrative';
import { remembered } from '../text/remembered';

/** A sentence, or the ways to put it, of which the first whose condition holds is meant. */
type Variant = string | readonly { readonly when?: string; readonly text: string }[];

const changeOf = (column: string, last: string): string =>
  `{增减 表13[决算数, ${column}] 缺则 表07[决算数, ${column}]; ${last}; “上年”; “下降”}`;

/** 政府性基金 and 国有资本经营: told in full, or that there is nothing; or only what was spent. */
const fund = (table: string, name: string): readonly Variant[] => [
  [
    { when: `${table} 无数`, text: `{部门}{年度}年度无${name}预算财政拨款收入和支出。` },
    {
      text: `{年度}年度${name}预算财政拨款收入{金额 ${table}[合计, 本年收入]}；年初结转和结余{金额 ${table}[合计, 年初结转和结余]}；支出{金额 ${table}[合计, 本年支出]}，其中基本支出{金额 ${table}[合计, 基本支出]}，项目支出{金额 ${table}[合计, 项目支出]}；年末结转和结余{金额 ${table}[合计, 年末结转和结余]}。`,
    },
  ],
  `{年度}年度${name}预算财政拨款支出{金额 ${table}[合计, 本年支出]}。`,
];

/**
 * Source: published texts. 1 and 4: Sichuan, Xinjiang, Gansu, which tell income and expenditure
 * apart; 7.1: Yunnan by three expenses; 8 and 9: the central template.
 */
const VARIANTS: Readonly<Record<string, readonly Variant[]>> = {
  '1': [
    '{年度}年度收入总计{金额 表01[收入总计]}，支出总计{金额 表01[支出总计]}。',
    '收入总计{金额 表01[收入总计]}，其中：本年收入合计{金额 表01[本年收入合计]}，使用非财政拨款结余{金额 表01[使用非财政拨款结余]}，年初结转和结余{金额 表01[年初结转和结余]}。',
    '支出总计{金额 表01[支出总计]}，其中：本年支出合计{金额 表01[本年支出合计]}，结余分配{金额 表01[结余分配]}，年末结转和结余{金额 表01[年末结转和结余]}。',
  ],
  '4': [
    '{年度}年度财政拨款收入总计{金额 表04[收入总计]}，财政拨款支出总计{金额 表04[支出总计, 合计]}。',
    '本年财政拨款收入合计{金额 表04[本年收入合计]}，年初财政拨款结转和结余{金额 表04[年初财政拨款结转和结余]}。',
    '本年财政拨款支出合计{金额 表04[本年支出合计, 合计]}，年末财政拨款结转和结余{金额 表04[年末财政拨款结转和结余, 合计]}。',
  ],
  '7.1': [
    `{年度}年度一般公共预算财政拨款“三公”经费支出决算数比{上年}年${changeOf('合计', '上年.三公经费')}。其中：因公出国（境）费支出决算${changeOf('因公出国（境）费', '上年.因公出国费')}；公务用车购置及运行费支出决算${changeOf('公务用车购置及运行费', '上年.公务用车费')}；公务接待费支出决算${changeOf('公务接待费', '上年.公务接待费')}。`,
  ],
  '8': fund('表08', '政府性基金'),
  '9': fund('表09', '国有资本经营'),
};

function casesOf(variant: Variant): readonly CompiledCase[] {
  const ways = typeof variant === 'string' ? [{ text: variant, when: undefined }] : variant;
  return ways.map(({ text, when }) => ({
    when: when === undefined ? undefined : parseCondition(when),
    template: parseTemplate(text),
    unknown: false,
  }));
}

const MOST_REMEMBERED = 100;

/** As paragraphs of a section. */
export const variantsOf = remembered(MOST_REMEMBERED, (section): readonly CompiledParagraph[] =>
  (VARIANTS[section] ?? []).map((variant, index) => ({
    each: undefined,
    sentences: [{ id: `variant${index}`, cases: casesOf(variant) }],
  })),
);
