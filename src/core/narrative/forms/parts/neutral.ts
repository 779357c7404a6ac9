/** Sections in the neutral words of the central template, without their place in a form's list. */
import type { ParagraphForm, Sentence } from '../../form';
import { basicSentence } from './basic';
import { fundEither, fundFlow, NO_FUND, NO_STATE_CAPITAL } from './funds';
import { assetParagraph, BIG_EQUIPMENT, purchaseSentence, runningCostSentence } from './matters';
import { publicItems, publicStructure, publicTotal } from './public-budget';
import { paragraph, say } from './section';

const LEAD = '{年度}年度';

export const NEUTRAL_TOTAL: ParagraphForm = paragraph(
  say('总计', `${LEAD}收、支总计{金额 表01[收入总计]}。`),
  say('变动', '{与上年度比 “收、支总计”; 表01[收入总计]; 上年.收入总计; 总体.原因}'),
);

export const NEUTRAL_FISCAL_TOTAL: ParagraphForm = paragraph(
  say('总计', `${LEAD}财政拨款收、支总计{金额 表04[收入总计]}。`),
  say('变动', '{与上年度比 “财政拨款收、支总计”; 表04[收入总计]; 上年.财政拨款总计; 财政拨款.原因}'),
);

export const NEUTRAL_PUBLIC_TOTAL: ParagraphForm = publicTotal(LEAD, '一般公共预算财政拨款支出');

export const NEUTRAL_STRUCTURE: ParagraphForm = paragraph(publicStructure(LEAD));

export const NEUTRAL_ITEMS: readonly ParagraphForm[] = publicItems(
  LEAD,
  '',
  '{序号}.{全名}。年初预算为{金额 年初预算.本行}，支出决算为{金额 本项}{完成 “年初预算”; 年初预算.本行; 本项}{与预算比 年初预算.本行; 本项; 预算原因.本行}。',
);

export const NEUTRAL_BASIC: ParagraphForm = paragraph(
  basicSentence({ lead: LEAD, of: '，其中：', shares: true }),
);

export const NEUTRAL_FUND: Sentence = fundFlow({
  id: '基金',
  fund: '政府性基金预算',
  table: '表08',
  none: NO_FUND,
});

export const NEUTRAL_STATE_CAPITAL: Sentence = fundEither({
  id: '国有资本',
  fund: '国有资本经营预算',
  table: '表09',
  none: NO_STATE_CAPITAL,
});

export const NEUTRAL_RUNNING_COSTS: ParagraphForm = paragraph(
  runningCostSentence('{部门}{年度}年度无机关运行经费支出。'),
);

export const NEUTRAL_PURCHASES: ParagraphForm = paragraph(
  purchaseSentence({ none: '{部门}{年度}年度无政府采购支出。', lead: LEAD }),
);

export const NEUTRAL_ASSETS: ParagraphForm = assetParagraph('{部门}', BIG_EQUIPMENT);
