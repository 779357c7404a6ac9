/** What the command line says of forms of the explanation and of reports. */
import type { Catalogue } from '../core/messages';

export const FORM_COMMAND_MESSAGES = {
  styleAndForm: {
    zh: '--style 和 --form 只能写一个：用现成的格式写 --style，用本单位的样式文件写 --form',
    en: 'Give --style or --form, not both',
  },
  badForm: { zh: '样式文件 {file} 有 {count} 处写错：', en: 'Mistakes in the form {file}: {count}' },
  formUsage: {
    zh: '应写成 juesuan form list、juesuan form export 格式 [-o 样式.json] 或 juesuan form check 样式.json',
    en: 'Write juesuan form list, juesuan form export FORM [-o FORM.json] or juesuan form check FORM.json',
  },
  formOutput: { zh: '-o 只用于 form export', en: '-o is for form export only' },
  formListed: { zh: '{id}　{name}，{sections} 节', en: '{id}  {name}, sections: {sections}' },
  formChosen: {
    zh: '不写 --style 时，按表格是哪个省的版式、哪一年的自动选；看不出省份的用 {id}',
    en: 'Without --style the form is chosen by the province and year that the tables show; {id} where they show none',
  },
  formTaken: {
    zh: '说明格式按表格选了“{name}”（{id}）。要换别的，用 --style 指定',
    en: 'Form chosen by the tables: {id}. Name another with --style',
  },
  formWritten: {
    zh: '样式写到 {file}。改好后用 juesuan form check 检查，再用 explain --form 生成说明',
    en: 'Form written to {file}. Edit it, check it with juesuan form check, then use explain --form',
  },
  formFine: {
    zh: '没有问题：{file}（{name}，{sections} 节，{questions} 项补充资料）',
    en: 'Nothing wrong: {file} ({name}, sections: {sections}, questions: {questions})',
  },
  onlyOfText: {
    zh: '{option} 只用于决算情况说明：请用 -o 写明说明的输出文件，或去掉 {option}',
    en: '{option} is for the explanation: name its output with -o, or leave {option} out',
  },
  reported: {
    zh: '自评报告写到 {file}：{forms} 张自评表，{figures} 个数，每个都有出处',
    en: 'Report written to {file}: self-evaluation forms {forms}, figures {figures}, each with its source',
  },
  nothingToReport: {
    zh: '没有写自评报告：工作簿里没有认出绩效自评表',
    en: 'No report was written: the workbook holds no self-evaluation form',
  },
} as const satisfies Catalogue<string>;
