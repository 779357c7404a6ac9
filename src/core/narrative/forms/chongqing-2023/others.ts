/** Chongqing, 四 and 五: meetings and training, running costs, assets, purchases, performance. */
import type { SectionForm, Sentence } from '../../form';
import { spentOn } from '../parts/expressions';
import {
  assetParagraph,
  BIG_EQUIPMENT,
  PERFORMANCE_PARAGRAPHS,
  purchaseSentence,
  runningCostSentence,
} from '../parts/matters';
import { paragraph, part, say, section } from '../parts/section';
import { GATHERINGS } from './expressions';

const gathering = (name: string): Sentence => {
  const spent = `${spentOn(name)} 缺则 ${name}.金额`;
  return say(
    name,
    `{年度}年度${name}支出{金额 ${spent}}，{较上年支出 ${spent}; 上年.${name}; ${name}.上年原因}。`,
  );
};

export const OTHERS: readonly SectionForm[] = [
  section('16', '四、其他需要说明的事项'),
  part('11', '（一）财政拨款会议费和培训费情况说明', paragraph(...GATHERINGS.map(gathering))),
  part(
    '10',
    '（二）机关运行经费情况说明',
    paragraph(runningCostSentence('按照部门决算列报口径，{部门}不在机关运行经费统计范围之内。')),
  ),
  part('13', '（三）国有资产占用情况说明', assetParagraph('{部门}', BIG_EQUIPMENT)),
  part(
    '12',
    '（四）政府采购支出情况说明',
    paragraph(
      purchaseSentence({
        none: '{年度}年度{部门}无政府采购支出。',
        lead: '{年度}年度{部门}',
      }),
    ),
  ),
  section('14', '五、{年度}年度预算绩效管理情况说明', ...PERFORMANCE_PARAGRAPHS),
];
