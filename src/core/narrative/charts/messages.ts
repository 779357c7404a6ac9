/** Why a chart is not drawn, and what the option is called. */
import type { Catalogue } from '../../messages';

export const CHART_MESSAGES = {
  chartLacks: { zh: '没有画“{title}”：缺{what}', en: 'Chart “{title}” left out; missing: {what}' },
  chartUnequal: {
    zh: '没有画“{title}”：各部分相加为 {sum}，与合计 {total} 不等',
    en: 'Chart “{title}” left out: its parts add up to {sum}, the total is {total}',
  },
} as const satisfies Catalogue<string>;
