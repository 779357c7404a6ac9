/** 渌口 2020: every row of the answers about its explanation. */
import { holds, outside, wrong, type ClaimedRow, type Spot } from './row';

const at =
  (heading: string) =>
  (words: string): Spot => [heading, words];

const one = at('一、收入支出决算总体情况说明2020年度');
const two = at('二、收入决算情况说明本年');
const three = at('三、支出决算情况说明本年');
const four = at('四、财政拨款收入支出决算总体情况说明2020');
const five1 = at('（一）一般公共预算财政拨款支出决算总体情况2020');
const five2 = at('（二）一般公共预算财政拨款支出决算结构情况2020');
const five3 = at('（三）一般公共预算财政拨款支出决算具体情况2020');
const six = at('六、一般公共预算财政拨款基本支出决算情况说明2020');
const seven1 = at('（一）“三公”经费财政拨款支出决算总体情况说明“三公”');
const seven2 = at('（二）“三公”经费财政拨款支出决算具体情况说明2020');
const ten = at('十、机关运行经费支出说明2020');
const eleven = at('十一、一般性支出情况说明2020');
const twelve = at('十二、政府采购支出说明2020');
const thirteen = at('十三、国有资产占用情况说明截至');
const item = (number: number, name: string) => at(`${number}、${name}`);

const GRAVE = ['error', 'warning'] as const;
const LIGHT = ['warning', 'hint'] as const;
const ANNEX = '第五部分附件，不在情况说明里';

const BUDGETS = ['291.42', '0', '0', '0', '14.99'];
const SPENT = ['275.26', '209.40', '6.15', '123.29', '14.99'];

/** Where a text of 渌口 may word the same thing otherwise. */
export interface LukouWords {
  /** How the five accounts begin under 五（三）, after their number. */
  readonly items: readonly [string, string, string, string, string];
  /** What is listed under 六 for staff and for the office. */
  readonly staff: string;
  readonly office: string;
}

export function lukouClaims({ items: names, staff, office }: LukouWords): readonly ClaimedRow[] {
  const [first, second, third, fourth, fifth] = names;
  const items = [item(1, first), item(2, second), item(3, third), item(4, fourth), item(5, fifth)] as const;
  return [
    holds('A176', one('收、支总计629.09万元')),
    holds(
      'A177',
      one('使用非财政拨款结余0万元'),
      one('年初结转和结余0万元'),
      one('结余分配0万元'),
      one('年末结转和结余0万元'),
    ),
    holds('A178', one('减少65.34万元，减少9.4%')),
    holds('A179', two('收入合计629.09万元')),
    holds('A180', two('财政拨款收入629.09万元')),
    holds('A181', two('占100%')),
    holds('A182', three('支出合计629.09万元')),
    holds('A183', three('基本支出419.69万元')),
    holds('A184', three('项目支出209.4万元')),
    holds('A185', three('占66.7%')),
    holds('A186', three('占33.3%')),
    holds('A187', three('占66.7%'), three('占33.3%')),
    holds('A188', four('收、支总计629.09万元')),
    holds('A189', four('减少65.34万元，减少9.4%')),
    holds('A190', five1('支出629.09万元')),
    holds('A191', five1('的100%')),
    holds('A192', five1('65.34')),
    holds('A193', five2('490.81万元')),
    holds('A194', five2('78.0%')),
    holds('A195', five2('123.29万元')),
    holds('A196', five2('19.6%')),
    holds('A197', five2('14.99万元')),
    holds('A198', five2('2.4%')),
    holds('A199', five2('78.0%'), five2('19.6%'), five2('2.4%')),
    holds('A200', five2('490.81万元'), five2('123.29万元'), five2('14.99万元')),
    holds('A201', five3('完成年初预算的205.3%')),
    holds('A202', five3('306.41万元'), ...items.map((of, place) => of(`年初预算为${BUDGETS[place]}万元`))),
    holds('A203', five3('629.09万元'), ...items.map((of, place) => of(`支出决算为${SPENT[place]}万元`))),
    holds('A204', items[0]('支出决算为275.26万元')),
    holds('A205', items[0]('完成年初预算的94.5%')),
    holds('A206', items[0]('决算数小于年初预算数')),
    holds('A207', items[1]('支出决算为209.40万元')),
    holds('A208', items[1]('决算数大于年初预算数')),
    holds('A209', items[2]('支出决算为6.15万元')),
    holds('A210', items[2]('决算数大于年初预算数')),
    holds('A211', items[3]('支出决算为123.29万元')),
    holds('A212', items[3]('决算数大于年初预算数')),
    holds('A213', items[4]('支出决算为14.99万元')),
    holds('A214', items[4]('完成年初预算的100%')),
    holds('A215', five3('其中：')),
    holds('A216', six('基本支出419.69万元')),
    holds('A217', six('人员经费311.37万元')),
    holds('A218', six('占基本支出的74.2%')),
    holds('A219', six('公用经费108.32万元')),
    holds('A220', six('占基本支出的25.8%')),
    holds('A221', six('74.2%'), six('25.8%')),
    holds('A222', seven1('支出预算为0.66万元')),
    holds('A223', seven1('支出决算为0.66万元')),
    holds('A224', seven1('完成预算的100%')),
    holds('A225', ['公务接待费支出预算为0.66', '支出决算为0.66万元，完成预算的100%']),
    wrong('A226', ['hint'], ['公务接待费支出预算为0.66', '5.8%']),
    wrong('A227', LIGHT, ['因公出国（境）费支出预算为0', '完成预算的0%']),
    wrong('A228', LIGHT, ['公务用车购置费及运行维护费支出预算为0', '完成预算的0%']),
    holds('A229', seven2('占100%'), seven2('占0%'), ['公务用车购置费及运行维护费支出决算0', '占0%']),
    holds('A230', seven2('接待来访团组22个、来宾165人次')),
    holds('A231', at('八、政府性基金预算收入支出决算情况本')('本单位没有政府性基金收入')),
    holds('A232', at('九、国有资本经营预算支出决算情况本')('没有使用国有资本经营预算安排的支出')),
    holds('A233', ten('经费支出108.32万元')),
    holds('A234', ten('比年初预算数减少2.4万元，降低2.2%')),
    holds('A235', ten('比上年决算数减少175.4万元，降低61.8%')),
    wrong('A236', ['hint'], eleven('会议费0.32万元')),
    holds('A237', twelve('总额19.93万元'), twelve('货物支出19.93万元'), twelve('工程支出0万元')),
    holds('A238', twelve('授予中小企业合同金额0万元，占政府采购支出总额的0%')),
    holds('A239', twelve('授予小微企业合同金额0万元')),
    holds('A240', thirteen('车辆0辆'), seven2('保有量为0辆')),
    outside('A241', '要和目录比，见全文'),
    wrong('A242', LIGHT, five1('65.34万元')),
    ...['A243', 'A244', 'A245', 'A246', 'A247'].map((id) => outside(id, ANNEX)),
    wrong('A248', GRAVE, six(staff), '生活补助'),
    wrong('A249', GRAVE, six(staff), '抚恤金'),
    holds('A250', six('基本工资'), six('奖励金'), six('救济费、医疗费补助')),
    wrong('A251', GRAVE, six(office), '水费'),
    wrong('A252', GRAVE, six(office), '培训费'),
    wrong('A253', GRAVE, six(office), '委托业务费'),
    wrong('A254', GRAVE, six(office), '福利费'),
    holds('A255', six('差旅费、维修（护）费、租赁费、会议费'), six('其他商品和服务支出')),
  ];
}

const heading = at('（二）“三公”经费财政拨款支出决算具体情况说明2020');

/** What only the contents tell. */
export const withContents = (claims: readonly ClaimedRow[]): readonly ClaimedRow[] => [
  ...claims.filter(({ id }) => id !== 'A241'),
  wrong('A241', LIGHT, [
    heading('八、政府性基金预算收入支出决算情况'),
    heading('九、国有资本经营预算支出决算情况'),
  ]),
];

export const LUKOU = lukouClaims({
  items: [
    '一般公共服务（类）',
    '一般公共服务（类）',
    '一般公共服务（类）',
    '公共安全支出（类）',
    '住房保障支出(类)',
  ],
  staff:
    '主要包括基本工资、津贴补贴、奖金、机关事业单位基本养老保险缴费、职工基本医疗保险缴费、住房公积金、医疗费、其他社会保障缴费、其他工资福利支出、生活补助、救济费、医疗费补助、奖励金、其他对个人和家庭的补助',
  office:
    '主要包括办公费、印刷费、水费、电费、邮电费、差旅费、维修（护）费、租赁费、会议费、培训费、公务接待费、劳务费、委托业务费、工会经费、其他交通费用、其他商品和服务支出',
});
