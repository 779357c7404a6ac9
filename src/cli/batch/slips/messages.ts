/** What a slip says, and what is said of slips. */
import { SEVERITY_LEGEND, SEVERITY_WORDS } from '../../../core/check/severity-words';
import type { Catalogue } from '../../../core/messages';

export const SLIP_MESSAGES = {
  ...SEVERITY_WORDS,
  ...SEVERITY_LEGEND,
  title: { zh: '{kind}公开表整改通知', en: 'To be corrected in the public {kind}' },
  to: { zh: '{department}：', en: '{department}:' },
  intro: {
    zh: '你单位报送的 {file} 经校验，有 {errors} 处错误、{warnings} 处需要核实，请对照下表改正或写明原因，于＿＿＿＿年＿＿月＿＿日前重新报送。',
    en: 'Your file {file} was checked. Errors: {errors}; to be verified: {warnings}. Correct them or give the reason, and hand it in again by ________.',
  },
  unreadable: {
    zh: '你单位报送的 {file} 没能校验：{why}。请改好后于＿＿＿＿年＿＿月＿＿日前重新报送。',
    en: 'Your file {file} could not be checked: {why}. Mend it and hand it in again by ________.',
  },
  number: { zh: '序号', en: 'No.' },
  severity: { zh: '级别', en: 'Severity' },
  where: { zh: '在哪里', en: 'Where' },
  what: { zh: '什么不对', en: 'What is wrong' },
  why: { zh: '为什么', en: 'Why' },
  how: { zh: '怎么办', en: 'What to do' },
  done: { zh: '整改情况', en: 'What was done' },
  still: { zh: '上次就有', en: 'Still there' },
  added: { zh: '这次新增', en: 'New' },
  round: {
    zh: '与上次相比：解决 {solved} 处，仍在 {still} 处，新增 {added} 处。',
    en: 'Since last time: solved {solved}, still there {still}, new {added}.',
  },
  solved: { zh: '已经解决的', en: 'Solved' },
  signs: {
    zh: '经办人：　　　　　　负责人：　　　　　　日期：',
    en: 'By:            Head:            Date:',
  },
  date: { zh: '校验日期 {date}', en: 'Checked on {date}' },
  written: {
    zh: '{count} 个部门的整改通知写到 {folder}；没有要改的 {clean} 个部门不写',
    en: 'Slips written to {folder}: {count}; departments with nothing to correct: {clean}',
  },
  fileName: { zh: '{department}-整改通知', en: '{department}-corrections' },
} as const satisfies Catalogue<string>;
