/** Sichuan: performance by the stages of the budget, in place of the sentence that leaves this to the office. */
import type { ParagraphForm, Sentence } from '../../form';
import { PERFORMANCE_PARAGRAPHS } from '../parts/matters';

const LEAD = '根据预算绩效管理要求，{部门}在{年度}年度预算编制阶段，';
const STAGES =
  '对{数量 绩效.目标项目数}个项目编制了绩效目标，预算执行过程中，选取{数量 绩效.跟踪项目数}个项目开展绩效监控，年终执行完毕后，对{数量 绩效.自评项目数}个项目开展了绩效自评。';

const BY_STAGE: Sentence = {
  id: '自评',
  cases: [
    {
      when: '已填 绩效.事前评估',
      text: `${LEAD}组织对{文字 绩效.事前评估}开展了预算事前绩效评估，${STAGES}`,
    },
    { text: `${LEAD}${STAGES}` },
  ],
};

export const PERFORMANCE: readonly ParagraphForm[] = PERFORMANCE_PARAGRAPHS.map(({ sentences }) => ({
  sentences: sentences.map((sentence) => (sentence.id === BY_STAGE.id ? BY_STAGE : sentence)),
}));
