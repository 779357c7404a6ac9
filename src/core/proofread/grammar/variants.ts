/** Sentences that published explanations have although none of our forms writes them: read, never written. In the notation of the forms. */
import { parseTemplate, type CompiledParagraph } from '../../narrative';

/** Source: domain/narrative.md and published texts of Sichuan, Xinjiang and Gansu; income and expenditure told apart. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
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
};

const read = new Map<string, readonly CompiledParagraph[]>();

/** As paragraphs of a section, with one way to put each. */
export function variantsOf(section: string): readonly CompiledParagraph[] {
  const known = read.get(section);
  if (known) return known;
  const paragraphs = (VARIANTS[section] ?? []).map((text, index): CompiledParagraph => ({
    each: undefined,
    sentences: [
      { id: `variant${index}`, cases: [{ when: undefined, template: parseTemplate(text), unknown: false }] },
    ],
  }));
  read.set(section, paragraphs);
  return paragraphs;
}
