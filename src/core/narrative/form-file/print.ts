/** Writes a form as a JSON file that its office can edit. */
import type { NarrativeForm } from '../form';
import { FORM_VERSION, REMARKS_KEY } from './form-shape';

const REMARKS: readonly string[] = [
  '这是决算情况说明的一种写法。改好后先用 juesuan form check 检查，再用 juesuan explain 表.xlsx --form 本文件 -o 说明.docx 生成。',
  'name 是名称；title 是全文标题；sections 是各节，依次写出；heading 是节标题。',
  '一节有几段（paragraphs），一段有几句（sentences），一句有一种或几种写法（cases）：从上往下，第一个条件（when）成立的写法用它的 text；没有 when 的总是成立。',
  'text 里花括号外的字照写；花括号里由程序填：{金额 表01[收入总计]} {占比 表05[合计, 本年支出] ÷ 表03[合计, 本年支出合计]} {年度} {部门}。',
  'clauses 是几处共用的从句：text 里写 {从句名 内容; 内容}。questions 是表里没有、要单位填的补充资料，text 里用它的 key，例如 {文字 总体.原因}。',
  '改字句只改 text 里花括号外的字；要删一句，把这一句的 { … } 连同逗号删去；要加一节，照样抄一节再改，id 不能重复。',
  'settings：unit 金额单位，amountDecimals 金额小数位，percentDecimals 百分比小数位，trimZeros 是否去掉末尾的 0，thousands 是否每三位加逗号，fullWidth 数字是否用全角，spacedUnit 金额和单位之间是否空一格，zeroDecimals 0 是否也写小数位，percentZeros 百分比末尾的 0 都写（written）还是都不写（dropped）：后五项可以不写。',
  '最后一项后面不加逗号；引号、冒号、逗号用英文半角。文字里的双引号写“”，不写"。',
];

/** `readForm` gives the same form back. Two spaces deep, a line end behind it. */
export function printForm(form: NarrativeForm): string {
  return `${JSON.stringify({ [REMARKS_KEY]: REMARKS, version: FORM_VERSION, ...form }, undefined, 2)}\n`;
}
