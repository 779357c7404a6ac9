/** What the sheet 校验报告 says. */
import { SEVERITY_LEGEND } from '../../core/check/severity-words';
import type { Catalogue } from '../../core/messages';

export const REPORT_WORDS = {
  title: { zh: '{kind}公开校验报告', en: 'Check of the public {kind}' },
  head: { zh: '{department}　{year}　校验日期 {date}', en: '{department}  {year}  checked on {date}' },
  ...SEVERITY_LEGEND,
  level: { zh: '级别', en: 'Severity' },
  table: { zh: '表', en: 'Table' },
  cell: { zh: '单元格', en: 'Cell' },
  what: { zh: '问题', en: 'What is wrong' },
  advice: { zh: '建议', en: 'What to do' },
  reason: { zh: '已说明的理由', en: 'Reason given' },
  none: { zh: '没有发现问题', en: 'Nothing was found' },
  footer: {
    zh: '点单元格一栏可跳转。每个数按印出的位数四舍五入；本报告不代替审核和审批。',
    en: 'Click a cell’s address to go there. Figures are read as printed; this report replaces no review or approval.',
  },
  yearOf: { zh: '{year}年度', en: '{year}' },
} as const satisfies Catalogue<string>;
