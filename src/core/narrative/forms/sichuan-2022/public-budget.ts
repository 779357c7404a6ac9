/** Sichuan, sections 五 and 六: the general public budget; each 项 with its rate of completion alone. */
import type { SectionForm } from '../../form';
import { basicSentence } from '../parts/basic';
import { BUDGET_TOTAL_OF_YEAR as BUDGET, PUBLIC_SPENDING as SPENT } from '../parts/expressions';
import { publicStructure, publicTotal } from '../parts/public-budget';
import { paragraph, say, section } from '../parts/section';

const LEAD = '{年度}年';

export const PUBLIC_BUDGET: readonly SectionForm[] = [
  section('5', '五、一般公共预算财政拨款支出决算情况说明'),
  section('5.1', '（一）一般公共预算财政拨款支出决算总体情况', publicTotal(LEAD, '一般公共预算财政拨款')),
  section('5.2', '（二）一般公共预算财政拨款支出决算结构情况', paragraph(publicStructure(LEAD))),
  section(
    '5.3',
    '（三）一般公共预算财政拨款支出决算具体情况',
    paragraph(
      say('合计', `${LEAD}一般公共预算支出决算数为{金额 ${SPENT}}{完成 “预算”; ${BUDGET}; ${SPENT}}。`),
      { id: '其中', cases: [{ when: '表05[每项, 本年支出] 有数', text: '其中：' }] },
    ),
    {
      each: '表05[每项, 本年支出]',
      sentences: [
        say(
          '项',
          '{序号}.{全名}：支出决算为{金额 本项}{完成 “预算”; 预算.本行; 本项}{与预算比 预算.本行; 本项; 预算原因.本行}。',
        ),
      ],
    },
  ),
  section(
    '6',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    paragraph(basicSentence({ lead: LEAD, of: '，其中：', shares: false })),
  ),
];
