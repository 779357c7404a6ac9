/** What stands around an explanation in a publication: cover, contents, tasks, tables as text, terms, reports; other years and numbers in all of it. */
import type { TextParagraph } from '../../../src/core/proofread';

const TABLE_LINES = [
  '收入支出决算总表',
  '公开01表',
  '单位：万元',
  '收入\t\t\t支出\t\t',
  '项目\t行次\t决算数\t项目\t行次\t决算数',
  '一、一般公共预算财政拨款收入\t1\t1629.09\t一、一般公共服务支出\t14\t1490.81',
  '二、政府性基金预算财政拨款收入\t2\t\t二、外交支出\t15\t',
  '本年收入合计\t10\t1629.09\t本年支出合计\t23\t1629.09',
  '总计\t13\t1629.09\t总计\t26\t1629.09',
  '注：1. 本表反映部门本年度的总收支和年末结转结余情况。',
  '2. 本套报表金额单位转换时可能存在尾数误差。',
];

export const TASKS = [
  '一、部门职责',
  '（一）贯彻执行国家有关法律、法规、规章和方针、政策，承担全区相关工作的组织实施。',
  '（二）负责编制年度计划并组织实施，2018年以来累计办理事项1,286件。',
  '二、机构设置及决算单位构成',
  '内设机构5个，所属事业单位2个，人员编制36名，实有34人，比上年增加2人。',
];

export const TERMS = [
  '一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。',
  '二、年初结转和结余：指单位以前年度尚未完成、结转到本年仍按原规定用途继续使用的资金。',
  '三、“三公”经费：指因公出国（境）费、公务用车购置及运行费和公务接待费支出。',
  '四、机关运行经费：指为保障行政单位运行用于购买货物和服务的各项资金，包括办公费、印刷费、水费、电费等。',
];

const REPORT = [
  '部门整体支出绩效评价报告',
  '一、部门基本情况',
  '全年组织培训12期、1,860人次，经费23.6万元，比上年减少15.5%；办结案件3147件，办结率99.24%。',
  '二、存在的问题',
  '预算执行率为86.5%，个别项目支出进度慢，年初预算120万元，实际支出98.6万元。',
];

const plain = (texts: readonly string[]): readonly TextParagraph[] => texts.map((text) => ({ text }));

/** Cover, contents and the parts before it; terms and reports after it. The headings of the contents are its own. */
export function published(explanation: readonly TextParagraph[]): readonly TextParagraph[] {
  const [title, ...rest] = explanation;
  const headings = rest.filter(({ style }) => style === 'heading').map(({ text }) => text);
  const own = title?.text ?? '';
  const parts = [
    '第一部分 单位概况',
    '第二部分 部门决算表',
    `第三部分 ${own}`,
    '第四部分 名词解释',
    '第五部分 附件',
  ];
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = parts;
  return [
    ...plain(['目录', first, second, third, ...headings, fourth, fifth]),
    ...plain([first, ...TASKS]),
    ...plain([second, ...TABLE_LINES]),
    ...plain([third]),
    ...rest.map(({ text }) => ({ text })),
    ...plain([fourth, ...TERMS]),
    ...plain([fifth, ...REPORT]),
  ];
}
