/** What stands under a table and ends it: notes and signatures, but no row that only looks like one. */
import { endsTable, isNote } from '../../../src/core/recognise/tail';

it.each(['注:本表', '注1.四舍五入', '注12、尾差', '说明:无', '备注.某', '附注、某', '注'])(
  '%s is a note',
  (text) => expect([isNote(text), endsTable(text)]).toEqual([true, true]),
);

it.each(['注册会计师', '本表注:某', '说明', '注一:某', '备注', '某说明:无', ''])('%j is no note', (text) =>
  expect(isNote(text)).toBe(false),
);

it.each([
  '负责人:张三',
  '单位负责人:',
  '部门负责人',
  '财务负责人(签章):',
  '项目负责人(签)',
  '主管负责人:',
  '制表:',
  '制表人:',
  '填表',
  '填表人',
  '填报人:',
  '经办人:',
  '审核:',
  '审核人',
  '复核',
  '复核人:',
  '编制人:',
  '联系人:',
  '联系电话:',
  '填表日期:2024',
  '填报时间',
  '报出日期:',
  '制表时间(年月日):',
])('%s is a signature', (text) => expect([endsTable(text), isNote(text)]).toEqual([true, false]));

it.each([
  '负责人经费',
  '法定负责人:',
  '某制表人:',
  '审核人员经费',
  '复核人数(个',
  '单位:',
  '日期:',
  '制表费用',
  '审核(甲)(乙)费',
  '201',
])('%s is neither', (text) => expect(endsTable(text)).toBe(false));
