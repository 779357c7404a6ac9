/** What people type as the same words becomes the same string. */
import { classCodeOf } from '../../../src/core/tables';
import { bareLabel, headWord, isOfWhich, normalise, shownLabel } from '../../../src/core/tables/normalise';

it.each([
  ['本年收入合\n计', '本年收入合计'],
  ['项　 目', '项目'],
  ['因公出国（境）费', '因公出国(境)费'],
  ['因公出国 (境) 费', '因公出国(境)费'],
  ['“三公”经费', '三公经费'],
  ['"三公"经费', '三公经费'],
  ['「三公」经费', '三公经费'],
  ['〔2020〕10号', '(2020)10号'],
  ['【注】', '(注)'],
  ['部门∶某局', '部门:某局'],
  ['Ｚ０１', 'Z01'],
  ['\u200b栏次\ufeff', '栏次'],
  ['其它收入', '其他收入'],
])('%j is %s', (text, expected) => expect(normalise(text)).toBe(expected));

it.each([
  ['预算数（万元）', '预算数'],
  ['产出指标（50分）', '产出指标'],
  ['决算', '决算数'],
  ['年初预算', '年初预算'],
])('%s as a head is %s', (text, expected) => expect(headWord(text)).toBe(expected));

it.each([
  ['一、一般公共预算财政拨款收入', '一般公共预算财政拨款收入'],
  ['十九、住房保障支出', '住房保障支出'],
  ['二十六、债务付息支出', '债务付息支出'],
  ['（1）财政拨款', '财政拨款'],
  ['(二)其他资金', '其他资金'],
  ['其中：人员支出', '人员支出'],
  ['其中:财政拨款', '财政拨款'],
  ['1.货物', '货物'],
  ['2、工程', '工程'],
  ['①服务', '服务'],
  ['（一）1. 基本工资', '基本工资'],
  ['总 计', '总计'],
  ['合计：', '合计'],
  ['一般公共服务支出', '一般公共服务支出'],
  ['1.5倍', '1.5倍'],
  ['一、', '一、'],
])('the bare label of %j is %s', (text, expected) => expect(bareLabel(text)).toBe(expected));

it.each([
  ['其中：教育收费', true],
  ['一、其中：教育收费', true],
  ['（1）其中:上级', true],
  ['教育收费', false],
])('%j is a part: %s', (text, expected) => expect(isOfWhich(text)).toBe(expected));

it.each([
  ['十九、住房保障支出', '住房保障支出'],
  ['（1）财政\n拨款', '财政拨款'],
  ['其中：人员支出', '人员支出'],
  ['因公出国（境）费', '因公出国（境）费'],
])('%j is shown as %s', (text, expected) => expect(shownLabel(text)).toBe(expected));

it.each([
  ['一、一般公共服务支出', '201'],
  ['七、住房保障支出', '221'],
  ['十九、住房保障支出', '221'],
  ['住房保障', '221'],
  ['八、社会保障和就业支出', '208'],
  ['九、医疗卫生与计划生育支出', '210'],
  ['九、卫生健康支出', '210'],
  ['七、文化体育与传媒支出', '207'],
  ['七、文化旅游体育与传媒支出', '207'],
  ['十八、国土海洋气象等支出', '220'],
  ['十八、自然资源海洋气象等支出', '220'],
  ['十四、资源勘探工业信息等支出', '215'],
  ['二十三、其他支出', '229'],
  ['本年支出合计', undefined],
  ['某种支出', undefined],
])('%s is class %s', (label, code) => expect(classCodeOf(label)).toBe(code));
