/** People, pay, things, money: what offices and shops keep in workbooks. */
import {
  blank,
  count,
  date,
  digits,
  inTurn,
  money,
  of,
  office,
  person,
  serial,
  sheets,
  years,
  type Kind,
} from './sheet';

const UNITS = ['吨', '公里', '万人', '亿元', '%', '户', '公顷'] as const;
const AREAS = ['青禾区', '临江区', '松岭县', '白鹭县', '南桥区', '北塘区'] as const;

export const OFFICE_KINDS: readonly Kind[] = [
  [
    'office list',
    sheets({
      title: '单位通讯录',
      columns: [
        ['序号', serial],
        ['科室', office],
        ['姓名', person],
        ['职务', of('科长', '副科长', '科员')],
        ['办公电话', digits(8)],
        ['手机', digits(11)],
      ],
      rows: [8, 60],
    }),
  ],
  [
    'roster',
    sheets({
      title: (random) => `${years(random)}年在职人员花名册`,
      columns: [
        ['序号', serial],
        ['姓名', person],
        ['性别', of('男', '女')],
        ['出生年月', date],
        ['学历', of('本科', '大专', '研究生')],
        ['编制', of('行政', '事业', '工勤')],
        ['备注', blank],
      ],
      rows: [10, 90],
    }),
  ],
  [
    'price list',
    sheets({
      title: '商品价目表',
      columns: [
        ['编号', digits(5)],
        ['名称', of('打印纸', '墨盒', '文件夹', '订书机')],
        ['规格', of('A4', 'A3', '大号')],
        ['单位', of('包', '个', '盒')],
        ['单价（元）', money],
      ],
      rows: [6, 80],
    }),
  ],
  [
    'payroll',
    sheets({
      title: (random) => `${years(random)}年${random.whole(1, 12)}月工资表`,
      lines: ['单位：元'],
      columns: [
        ['序号', serial],
        ['姓名', person],
        ['基本工资', money],
        ['津贴补贴', money],
        ['奖金', money],
        ['绩效工资', money],
        ['养老保险', money],
        ['住房公积金', money],
        ['实发合计', money],
      ],
      rows: [5, 60],
      total: '合计',
      after: ['制表：王芳　审核：李明'],
    }),
  ],
  [
    'attendance',
    sheets({
      title: '考勤表',
      columns: [
        ['姓名', person],
        ...Array.from({ length: 31 }, (_, day) => [String(day + 1), of('√', '', '○', '△')] as const),
      ],
      rows: [8, 40],
    }),
  ],
  [
    'assets',
    sheets({
      title: '固定资产登记表',
      lines: ['单位：元'],
      columns: [
        ['资产编号', digits(8)],
        ['资产名称', of('计算机', '打印机', '轿车', '空调')],
        ['类别', of('通用设备', '家具用具', '房屋及构筑物')],
        ['购置日期', date],
        ['原值', money],
        ['累计折旧', money],
        ['净值', money],
        ['使用部门', office],
      ],
      rows: [10, 90],
      total: '合计',
    }),
  ],
  [
    'bank statement',
    sheets({
      title: '中国某银行对账单',
      lines: ['账号：6222000011112222333', '币种：人民币'],
      columns: [
        ['交易日期', date],
        ['摘要', of('转账', '代发工资', '利息', '手续费')],
        ['借方发生额', money],
        ['贷方发生额', money],
        ['余额', money],
        ['对方户名', person],
      ],
      rows: [10, 100],
      total: '本月合计',
    }),
  ],
  [
    'invoices',
    sheets({
      title: '发票汇总表',
      columns: [
        ['发票代码', digits(12)],
        ['发票号码', digits(8)],
        ['开票日期', date],
        ['金额', money],
        ['税率', of('3%', '6%', '13%')],
        ['税额', money],
        ['价税合计', money],
      ],
      rows: [5, 70],
      total: '合计',
    }),
  ],
  [
    'statistics',
    sheets({
      title: (random) => `${years(random)}年国民经济主要指标`,
      lines: ['单位：亿元'],
      columns: [
        ['代码', (_random, row) => String(201 + row)],
        ['指标', of('地区生产总值', '工业增加值', '财政收入', '支出合计', '社会消费品零售总额')],
        ['计量单位', of(...UNITS)],
        ['本年', money],
        ['上年', money],
        ['增长（%）', count],
      ],
      rows: [8, 40],
      total: '合计',
    }),
  ],
  [
    'population',
    sheets({
      title: '人口统计',
      columns: [
        ['地区', of(...AREAS)],
        ['合计', count],
        ['男', count],
        ['女', count],
        ['0—14岁', count],
        ['65岁以上', count],
      ],
      rows: [6, 30],
      total: '合计',
    }),
  ],
  [
    'income and expenses',
    sheets({
      title: '收支明细',
      lines: ['单位：元'],
      columns: [
        ['日期', date],
        ['摘要', of('房租', '水费', '电费', '货款', '其他收入')],
        ['收入', money],
        ['支出', money],
        ['结余', money],
      ],
      rows: [10, 100],
      total: '合计',
    }),
  ],
  [
    'cash book',
    sheets({
      title: '现金日记账',
      columns: [
        ['日期', date],
        ['凭证号', serial],
        ['项目', of('差旅费', '办公费', '收入', '支出')],
        ['收入金额', money],
        ['支出金额', money],
        ['年初结转和结余', money],
      ],
      rows: [10, 60],
    }),
  ],
  [
    'household',
    sheets({
      columns: [
        ['项目', of('一、工资收入', '二、其他收入', '三、投资收益')],
        ['金额', money],
        ['项目', of('一、餐饮支出', '二、交通支出', '三、住房支出')],
        ['金额', money],
      ],
      rows: [5, 12],
      total: '总计',
    }),
  ],
  [
    'meetings',
    sheets({
      title: '会议日程',
      columns: [
        ['时间', of('8:30', '9:00', '14:30')],
        ['议题', of('部门决算公开', '预算绩效', '收入支出决算总表说明')],
        ['地点', of('301', '502', '一楼大会议室')],
        ['主持人', person],
      ],
      rows: [4, 20],
    }),
  ],
  [
    'duty',
    sheets({
      title: '春节值班表',
      columns: [
        ['日期', date],
        ['带班领导', person],
        ['值班人员', person],
        ['电话', digits(11)],
      ],
      rows: [7, 15],
    }),
  ],
  [
    'lessons',
    sheets({
      title: '课程表',
      columns: [
        ['节次', serial],
        ...['一', '二', '三', '四', '五'].map(
          (day) => [`星期${day}`, of('语文', '数学', '英语', '体育')] as const,
        ),
      ],
      rows: [6, 8],
    }),
  ],
  [
    'marks',
    sheets({
      title: '期末成绩',
      columns: [
        ['学号', digits(8)],
        ['姓名', person],
        ['语文', count],
        ['数学', count],
        ['总分', count],
        ['名次', serial],
      ],
      rows: [20, 60],
    }),
  ],
  [
    'stock',
    sheets({
      title: '库存盘点表',
      columns: [
        ['编码', digits(7)],
        ['名称', of('螺丝', '轴承', '电缆')],
        ['账面数量', count],
        ['实盘数量', count],
        ['差异', count],
        ['金额', money],
      ],
      rows: [10, 90],
      total: '合计',
    }),
  ],
  [
    'travel',
    sheets({
      title: '差旅费报销单',
      lines: ['部门：财务科', '单位：元'],
      columns: [
        ['出发地', of('长沙', '北京')],
        ['到达地', of('上海', '成都')],
        ['交通费', money],
        ['住宿费', money],
        ['伙食补助费', money],
        ['合计', money],
      ],
      rows: [1, 8],
      total: '合计',
      after: ['领导审批：　　财务审核：　　报销人：'],
    }),
  ],
  [
    'contracts',
    sheets({
      title: '合同台账',
      columns: [
        ['合同编号', digits(9)],
        ['合同名称', of('物业服务合同', '采购合同')],
        ['对方单位', of('甲公司', '乙公司')],
        ['合同金额（万元）', money],
        ['已付金额', money],
        ['未付金额', money],
      ],
      rows: [5, 50],
      total: '总计',
    }),
  ],
  [
    'vehicles',
    sheets({
      title: '公务用车使用登记表',
      columns: [
        ['日期', date],
        ['车牌号', digits(5)],
        ['用车人', person],
        ['里程', count],
        ['公务用车运行费', money],
        ['备注', blank],
      ],
      rows: [5, 60],
      total: '合计',
    }),
  ],
  [
    'reception',
    sheets({
      title: '公务接待清单',
      columns: [
        ['日期', date],
        ['来访单位', of('市财政局', '县审计局')],
        ['人数', count],
        ['公务接待费', money],
        ['陪餐人数', count],
      ],
      rows: [3, 30],
      total: '合计',
    }),
  ],
  [
    'dues',
    sheets({
      title: '党费收缴登记表',
      columns: [
        ['姓名', person],
        ...Array.from({ length: 12 }, (_, month) => [`${month + 1}月`, money] as const),
        ['合计', money],
      ],
      rows: [8, 40],
      total: '合计',
    }),
  ],
  [
    'provident fund',
    sheets({
      title: '住房公积金缴存清册',
      columns: [
        ['序号', serial],
        ['姓名', person],
        ['个人账号', digits(12)],
        ['缴存基数', money],
        ['单位缴存', money],
        ['个人缴存', money],
        ['合计', money],
      ],
      rows: [8, 60],
      total: '合计',
    }),
  ],
  [
    'ledger balances',
    sheets({
      title: '科目余额表',
      lines: ['单位：元'],
      above: ['科目', '', '期初余额', '', '本期发生额', '', '期末余额', ''],
      columns: [
        ['科目编码', inTurn('1001', '1002', '1201', '2001', '301', '30101', '30201', '5001', '501', '50101')],
        [
          '科目名称',
          inTurn(
            '库存现金',
            '银行存款',
            '应收账款',
            '短期借款',
            '工资福利支出',
            '基本工资',
            '办公费',
            '业务活动费用',
            '商品和服务费用',
            '其他',
          ),
        ],
        ['借方', money],
        ['贷方', money],
        ['借方', money],
        ['贷方', money],
        ['借方', money],
        ['贷方', money],
      ],
      rows: [10, 50],
      total: '合计',
    }),
  ],
  [
    'balance sheet',
    sheets({
      title: '资产负债表',
      lines: ['单位：元'],
      columns: [
        ['资产', inTurn('流动资产：', '货币资金', '应收账款', '存货', '固定资产', '资产总计')],
        ['期末余额', money],
        ['年初余额', money],
        [
          '负债和净资产',
          inTurn('流动负债：', '应付账款', '应付职工薪酬', '累计盈余', '本期盈余', '负债和净资产总计'),
        ],
        ['期末余额', money],
        ['年初余额', money],
      ],
      rows: [6, 24],
    }),
  ],
  [
    'revenue and cost',
    sheets({
      title: '收入费用表',
      lines: ['单位：元'],
      columns: [
        [
          '项目',
          inTurn(
            '一、本期收入',
            '（一）财政拨款收入',
            '其中：政府性基金收入',
            '（二）事业收入',
            '（三）上级补助收入',
            '（四）附属单位上缴收入',
            '（五）经营收入',
            '（六）其他收入',
            '二、本期费用',
            '（一）业务活动费用',
            '（二）经营费用',
            '三、本期盈余',
          ),
        ],
        ['本月数', money],
        ['本年累计数', money],
      ],
      rows: [12, 12],
    }),
  ],
  [
    'income statement',
    sheets({
      title: '利润表',
      columns: [
        [
          '项目',
          inTurn('一、营业收入', '减：营业成本', '税金及附加', '二、营业利润', '三、利润总额', '四、净利润'),
        ],
        ['本期金额', money],
        ['上期金额', money],
      ],
      rows: [6, 18],
    }),
  ],
  [
    'code list',
    sheets({
      title: '政府收支分类科目',
      columns: [
        [
          '科目编码',
          inTurn(
            '201',
            '20101',
            '2010101',
            '2010102',
            '20102',
            '208',
            '20805',
            '2080505',
            '221',
            '22102',
            '2210201',
          ),
        ],
        [
          '科目名称',
          inTurn(
            '一般公共服务支出',
            '人大事务',
            '行政运行',
            '一般行政管理事务',
            '政协事务',
            '社会保障和就业支出',
            '行政事业单位养老支出',
            '机关事业单位基本养老保险缴费支出',
            '住房保障支出',
            '住房改革支出',
            '住房公积金',
          ),
        ],
        ['说明', of('反映用于……的支出', '')],
      ],
      rows: [11, 80],
    }),
  ],
  [
    'purchases',
    sheets({
      title: '政府采购计划表',
      lines: ['单位：万元'],
      columns: [
        ['序号', serial],
        ['采购项目', of('办公设备', '物业管理', '车辆维修')],
        ['采购目录', digits(6)],
        ['数量', count],
        ['预算金额', money],
        ['资金来源', of('一般公共预算财政拨款', '政府性基金预算财政拨款', '其他资金')],
      ],
      rows: [4, 40],
      total: '合计',
    }),
  ],
];
