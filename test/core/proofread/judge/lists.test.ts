import { HEADS, rule } from '../support';

const basic = (people: string, office: string): string =>
  `${HEADS[6]}2020年度一般公共预算财政拨款基本支出780.00万元，其中：人员经费630.00万元，占基本支出的80.77%，主要包括：${people}；公用经费150.00万元，占基本支出的19.23%，主要包括：${office}。`;
const PEOPLE = '基本工资、津贴补贴、机关事业单位基本养老保险缴费、住房公积金、退休费';
const OFFICE = '办公费、差旅费、会议费、培训费、公务接待费、工会经费、公务用车运行维护费';

rule('N-15: basic expenditure', {
  clean: [
    ['people and office', basic(PEOPLE, OFFICE)],
    [
      'changes since last year in between',
      `${HEADS[6]}2020年度一般公共预算财政拨款基本支出780.00万元，比上年增加30.00万元，增长4.00%。其中：人员经费630.00万元，比上年增加40.00万元，增长6.78%，占基本支出的80.77%，主要包括${PEOPLE}；公用经费150.00万元，比上年减少10.00万元，降低6.25%，占基本支出的19.23%，主要包括${OFFICE}。`,
    ],
    [
      'told item by item',
      `${HEADS[6]}2020年度一般公共预算财政拨款基本支出780.00万元，其中：\n（一）人员经费630.00万元，占80.77%。其中：工资福利支出600.00万元，对个人和家庭的补助30.00万元。\n（二）公用经费150.00万元，占19.23%。其中：办公费60.00万元，差旅费40.00万元，其他50.00万元。`,
    ],
  ],
  broken: [
    [
      'turned digits',
      basic(PEOPLE, OFFICE).replace('780.00', '870.00').replace('150.00', '105.00'),
      ['N-15 error 870.00万元 → 780.00万元 ✎', 'N-15 error 105.00万元 → 150.00万元 ✎'],
    ],
  ],
  refuses: [
    [
      'other changes',
      `${HEADS[6]}一般公共预算财政拨款基本支出780.00万元，包括人员经费和公用经费。人员经费630万元；公用经费150万元。与上年相比，基本支出增加30.00万元，其中人员经费增加40.00万元，公用经费减少10.00万元。`,
      ['40.00万元 unchecked why-unsure', '10.00万元 unchecked why-unsure'],
    ],
  ],
});

rule('N-16: accounts listed', {
  clean: [
    ['in another order', basic(PEOPLE.split('、').reverse().join('、'), OFFICE)],
    ['some and others', basic('基本工资、津贴补贴等', '办公费、差旅费、会议费等支出')],
    [
      'the classes that expenditure is made of',
      `${HEADS[6]}一般公共预算财政拨款基本支出780.00万元。人员经费包括工资福利支出和对个人和家庭的补助，公用经费包括商品和服务支出、资本性支出等人员经费以外的支出。`,
    ],
    [
      'in the office’s words',
      `${HEADS[6]}一般公共预算财政拨款基本支出780.00万元。人员经费630万元，主要用于支付在职人员工资、津补贴及五险一金等；公用经费150万元，主要包括日常办公、出差和车辆等开支。`,
    ],
  ],
  broken: [
    ['one that has nothing', basic(`${PEOPLE}、奖金`, OFFICE), [`N-16 warning 奖金 → ${PEOPLE} ✎`]],
    [
      'one left out',
      basic(PEOPLE, OFFICE.replace('差旅费、', '')),
      [`N-16 warning ${OFFICE.replace('差旅费、', '')} → ${OFFICE} ✎`],
    ],
    [
      'one for another: one finding',
      basic(PEOPLE, OFFICE.replace('差旅费', '印刷费')),
      [`N-16 warning 印刷费 → ${OFFICE} ✎`],
    ],
    [
      'two that have nothing: one finding',
      basic(`${PEOPLE}、奖金、绩效工资`, OFFICE),
      [`N-16 warning ${PEOPLE}、奖金、绩效工资 → ${PEOPLE} ✎`],
    ],
  ],
  refuses: [
    [
      'without table 06, the list; its whole is borne out by its share',
      basic(`${PEOPLE}、奖金`, OFFICE),
      ['630.00万元 verified', '80.77% verified'],
      { change: { T06: undefined } },
    ],
  ],
});
