import { HEADS, rule } from '../support';

const CARS = (owned: string): string =>
  `${HEADS['7.2']}3、公务用车购置费及运行维护费支出决算为12.50万元，其中：公务用车购置费0万元，未购置公务用车。公务用车运行维护费12.50万元，截至2020年12月31日，我单位开支财政拨款的公务用车保有量为${owned}辆。\n`;
const RECEPTION = (groups: string, people: string): string =>
  `${HEADS['7.2']}2、公务接待费支出决算为3.50万元，全年共接待来访团组${groups}个、来宾${people}人次，主要是迎检。`;
const CHANGES = (total: string, cars: string): string =>
  `${HEADS['7.1']}2020年度“三公”经费财政拨款支出预算为20.00万元，支出决算为16.00万元，完成预算的80.00%。2020年度“三公”经费财政拨款支出决算数比2019年度${total}，其中：因公出国（境）费支出决算与2019年度持平；公务用车购置及运行维护费支出决算${cars}；公务接待费支出决算减少0.50万元，下降12.50%。`;
const UNKNOWN = 'unchecked why-not-in-tables';
const PURCHASES = (rest: string): string =>
  `${HEADS[12]}2020年度政府采购支出总额120.00万元，其中：政府采购货物支出20.00万元、政府采购工程支出60.00万元、政府采购服务支出40.00万元。${rest}`;

rule('N-20: expenses and their counts', {
  clean: [
    ['receptions', RECEPTION('48', '386')],
    ['cars', CARS('5')],
    [
      'receptions at home and of foreigners',
      `${HEADS['7.2']}1.公务接待费支出3.50万元。其中：国内公务接待费3.00万元，接待40批次320人次；外宾接待支出0.50万元，接待2批次12人次。`,
    ],
  ],
  broken: [
    ['nobody received', RECEPTION('0', '0'), ['N-20 warning 0个', 'N-20 warning 0人次']],
    ['no car', CARS('0'), ['N-20 warning 0辆']],
  ],
  refuses: [['counts nobody prints', RECEPTION('48', '386'), [`48个 ${UNKNOWN}`, `386人次 ${UNKNOWN}`]]],
});

rule('N-24: meetings and training', {
  clean: [
    [
      'as in table 06',
      `${HEADS[11]}2020年开支会议费5.00万元，用于召开防汛会议3次，人数150人；开支培训费8.00万元，用于业务培训60人；未举办节庆、晚会、论坛、赛事等活动。`,
    ],
  ],
  broken: [
    [
      'less than table 06',
      `${HEADS[11]}2020年开支会议费3.00万元，用于召开防汛会议；开支培训费8.00万元，用于业务培训。`,
      ['N-24 warning 3.00万元'],
    ],
    [
      'more than table 06, which holds a part',
      `${HEADS[11]}2020年开支会议费6.00万元，用于召开防汛会议；开支培训费8.00万元，用于业务培训。`,
      ['N-24 hint 6.00万元'],
    ],
  ],
  refuses: [
    [
      'no table to compare with',
      `${HEADS[11]}2020年开支会议费3.00万元，用于召开防汛会议。`,
      [`3.00万元 ${UNKNOWN}`],
      { change: { T06: undefined } },
    ],
  ],
});

rule('N-25: purchases', {
  clean: [
    [
      'as a sum',
      PURCHASES(
        '授予中小企业合同金额100.00万元，占政府采购支出总额的83.33%，其中：授予小微企业合同金额50.00万元，占政府采购支出总额的41.67%。',
      ),
    ],
    [
      'the share of small firms in that of the medium',
      PURCHASES(
        '授予中小企业合同金额100.00万元，占政府采购支出总额的83.33%，其中：授予小微企业合同金额50.00万元，占授予中小企业合同金额的50.00%；货物采购授予中小企业合同金额占货物支出金额的100.00%，工程采购授予中小企业合同金额占工程支出金额的66.67%。',
      ),
    ],
    [
      'last year’s and shares by kind',
      `${HEADS[12]}2020年度政府采购支出总额120.00万元，比上年100.00万元增加20.00万元，增长20%。其中：货物20.00万元、工程60.00万元、服务40.00万元，分别占16.67%、50%、33.33%。`,
    ],
  ],
  broken: [
    [
      'small firms with more than medium ones',
      PURCHASES(
        '授予中小企业合同金额50.00万元，占政府采购支出总额的41.67%，其中：授予小微企业合同金额100.00万元，占政府采购支出总额的83.33%。',
      ),
      ['N-25 warning 100.00万元'],
    ],
    [
      'another share',
      PURCHASES(
        '授予中小企业合同金额100.00万元，占政府采购支出总额的88.33%，其中：授予小微企业合同金额50.00万元，占政府采购支出总额的41.67%。',
      ),
      ['N-25 error 88.33% → 83.33% ✎'],
    ],
  ],
  refuses: [['a sum alone', `${HEADS[12]}2020年度政府采购支出总额120.00万元。`, [`120.00万元 ${UNKNOWN}`]]],
});

rule('N-26: cars and vehicles', {
  clean: [
    ['more vehicles than cars', `${CARS('5')}${HEADS[13]}截至2020年12月31日，共有车辆7辆。`],
    [
      'by their use',
      `${CARS('5')}${HEADS[13]}截至2020年12月31日，本单位共有车辆7辆，其中，机要通信用车1辆、应急保障用车2辆、特种专业技术用车3辆、其他用车1辆，其他用车主要是防汛抢险用车。`,
    ],
  ],
  broken: [
    [
      'fewer vehicles than cars',
      `${CARS('5')}${HEADS[13]}截至2020年12月31日，共有车辆3辆。单位价值50万元以上通用设备2台（套）；单位价值100万元以上专用设备0台（套）。`,
      ['N-26 warning 5辆'],
    ],
  ],
  refuses: [
    ['no cars told', `${HEADS[13]}截至2020年12月31日，共有车辆3辆。`, [`3辆 ${UNKNOWN}`]],
    [
      'thresholds of equipment',
      `${HEADS[13]}截至2020年12月31日，共有车辆3辆。单位价值50万元以上通用设备2台（套）；单位价值100万元以上专用设备0台（套）。`,
      [`2台（套） ${UNKNOWN}`],
    ],
  ],
});

rule('N-27, N-28: performance', {
  clean: [
    [
      'projects and their money',
      `${HEADS[14]}根据预算绩效管理要求，本部门组织对2020年度5个项目开展了绩效自评，涉及资金460.00万元，占项目支出总额的100%。其中，3个项目自评等级为优，2个为良，自评平均得分95.6分。`,
    ],
  ],
  broken: [
    [
      'the year of another account in the heading',
      '十四、2019年度预算绩效情况说明\n根据预算绩效管理要求，本单位开展了绩效自评。',
      ['N-29 error 2019 → 2020 ✎'],
    ],
  ],
  refuses: [
    [
      'money of projects',
      `${HEADS[14]}本部门组织对2020年度5个项目开展了绩效自评，涉及资金440.00万元。`,
      ['440.00万元 unchecked why-not-in-tables'],
    ],
  ],
});

rule('N-18: changes of the three expenses', {
  clean: [
    ['add up', CHANGES('减少2.00万元，下降11.11%', '减少1.50万元，下降10.71%')],
    ['but for rounding', CHANGES('减少2.01万元，下降11.16%', '减少1.50万元，下降10.71%')],
  ],
  broken: [
    [
      'another total',
      CHANGES('减少3.00万元，下降15.79%', '减少1.50万元，下降10.71%'),
      ['N-18 warning 3.00万元'],
    ],
    [
      'a part that went the other way',
      CHANGES('减少2.00万元，下降11.11%', '增加1.50万元，增长13.64%'),
      ['N-18 warning 2.00万元'],
    ],
  ],
  refuses: [
    [
      'a part whose change nobody tells',
      CHANGES('减少3.00万元，下降15.79%', '为12.50万元'),
      ['3.00万元 verified'],
    ],
  ],
});
