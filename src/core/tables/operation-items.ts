/** Assets and purchases, as 机构运行信息表 prints them beside the three expenses. */
import type { ItemSpec } from './spec';

export const item = (key: string, ...words: readonly string[]): ItemSpec => ({
  key,
  quantity: 'money',
  is: (words.length > 0 ? words : [key]).map((word) => [word]),
});
export const countItem = (key: string, ...words: readonly string[]): ItemSpec => ({
  ...item(key, key, ...words),
  quantity: 'count',
});

export const OPERATION_HEADINGS: readonly string[] = [
  '国有资产占用情况',
  '国有资产占有使用情况',
  '资产信息',
  '政府采购支出信息',
  '政府采购支出情况',
  '政府采购情况',
];

/** All cars, and the kinds they are of. */
export const CAR_COUNT = '车辆数合计';
export const KINDS_OF_CARS = [
  '副部（省）级及以上领导用车',
  '主要负责人用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '离退休干部服务用车',
  '其他用车',
] as const;

const FURTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  主要负责人用车: ['主要领导干部用车'],
  离退休干部服务用车: ['离退休干部用车'],
};

export const OPERATION_ITEMS: readonly ItemSpec[] = [
  countItem(CAR_COUNT, '车辆合计', '车辆数'),
  ...KINDS_OF_CARS.map((kind) => countItem(kind, ...(FURTHER_NAMES[kind] ?? []))),
  countItem(
    '50万元以上通用设备',
    '单价50万元(含)以上的通用设备',
    '单价50万元(含)以上通用设备',
    '单价50万元以上通用设备',
  ),
  countItem(
    '100万元以上专用设备',
    '单价100万元(含)以上的专用设备',
    '单价100万元(含)以上专用设备',
    '单价100万元以上专用设备',
  ),
  countItem(
    '100万元以上设备',
    '单价100万元(含)以上设备(不含车辆)',
    '单价100万元(含)以上的设备(不含车辆)',
    '单价100万元以上设备(不含车辆)',
  ),
  item('政府采购支出合计', '政府采购支出合计', '政府采购支出总额'),
  item('政府采购货物支出'),
  item('政府采购工程支出'),
  item('政府采购服务支出'),
  item('授予中小企业合同金额', '政府采购授予中小企业合同金额', '授予中小企业合同金额'),
  item('授予小微企业合同金额', '授予小微企业合同金额', '政府采购授予小微企业合同金额'),
];
