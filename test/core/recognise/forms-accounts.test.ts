/** Printed forms of 表01 … 表06, 表08 … 表12 of several provinces and years, read into the same keys. */
import { cells, figuresOf, setOf, tableIn } from './support';

describe('表01 and 表04 of 2017 and 2018', () => {
  const rows = cells(
    '2017年度收入支出决算总表',
    '部门：某局|||||公开01表',
    '收入|||支出||',
    '项目|行次|决算数|项目|行次|决算数',
    '栏次||1|栏次||2',
    '一、财政拨款收入|1|90.00|一、一般公共服务支出|11|85.00',
    '二、事业收入|2|5.00|二、医疗卫生与计划生育支出|12|8.00',
    '本年收入合计|3|95.00|本年支出合计|13|93.00',
    '用事业基金弥补收支差额|4|1.00|结余分配|14|',
    '年初结转和结余|5|2.00|年末结转和结余|15|5.00',
    '总计|6|98.00|总计|16|98.00',
    '',
    '2017年度财政拨款收入支出决算总表',
    '收入|||支出||||',
    '项目|行次|金额|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款',
    '栏次||1|栏次||2|3|4',
    '一、一般公共预算财政拨款|1|90.00|一、一般公共服务支出|11|85.00|85.00|',
    '二、政府性基金预算财政拨款|2||二、医疗卫生与计划生育支出|12|5.00|5.00|',
    '本年收入合计|3|90.00|本年支出合计|13|90.00|90.00|',
    '年初财政拨款结转和结余|4|2.00|年末财政拨款结转和结余|14|2.00|2.00|',
    '一般公共预算财政拨款|5|2.00||||||',
    '政府性基金预算财政拨款|6|||||||',
    '总计|7|92.00|总计|15|92.00|92.00|',
  );

  it('has 财政拨款收入 in one row and 用事业基金弥补收支差额 as 使用非财政拨款结余', () =>
    expect(figuresOf(tableIn(setOf(rows), 'T01'))).toEqual([
      '财政拨款收入 决算数 90.00',
      '事业收入 决算数 5.00',
      '本年收入合计 决算数 95.00',
      '使用非财政拨款结余 决算数 1.00',
      '年初结转和结余 决算数 2.00',
      '收入总计 决算数 98.00',
      '201 决算数 85.00',
      '210 决算数 8.00',
      '本年支出合计 决算数 93.00',
      '年末结转和结余 决算数 5.00',
      '支出总计 决算数 98.00',
    ]));

  it('has no column of 国有资本', () => {
    const table = tableIn(setOf(rows), 'T04');
    expect(table.columns.map(({ key }) => key)).toEqual([
      '金额',
      '合计',
      '一般公共预算财政拨款',
      '政府性基金预算财政拨款',
    ]);
    expect(table.figure('年初一般公共预算财政拨款')?.text).toBe('2.00');
    expect(table.figure('支出总计', '一般公共预算财政拨款')?.text).toBe('92.00');
  });
});

describe('表05 as income and expenditure (Yunnan)', () => {
  const HEADER = cells(
    '一般公共预算财政拨款收入支出决算表',
    '部门：某局|||||||||||||单位：元',
    '项目||年初结转和结余|||本年收入|||本年支出|||年末结转和结余||',
    '功能分类科目编码|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|项目支出|合计|基本支出结转|项目支出结转和结余',
    '栏次||1|2|3|4|5|6|7|8|9|10|11|12',
  );
  const BODY = cells(
    '合计||1.00|0.40|0.60|9.00|5.00|4.00|8.00|4.50|3.50|2.00|0.90|1.10',
    '201|一般公共服务支出|1.00|0.40|0.60|9.00|5.00|4.00|8.00|4.50|3.50|2.00|0.90|1.10',
  );
  const KEYS = [
    '年初结转和结余',
    '年初基本支出结转',
    '年初项目支出结转和结余',
    '本年收入',
    '本年收入基本支出',
    '本年收入项目支出',
    '本年支出',
    '基本支出',
    '项目支出',
    '年末结转和结余',
    '年末基本支出结转',
    '年末项目支出结转和结余',
  ];

  it('is told by its columns and not taken for 表08 or 表09', () => {
    const set = setOf([...HEADER, ...BODY]);
    const table = tableIn(set, 'T05');
    expect(set.tables).toHaveLength(1);
    expect(table.layout).toBe('income-and-expenditure');
    expect(table.unknownColumns).toEqual([]);
    expect(table.columns.map(({ key }) => key)).toEqual(KEYS);
    expect(KEYS.map((key) => table.figure('201', key)?.text)).toEqual(BODY[1]!.slice(2));
  });

  it('knows 人员经费 and 日常公用经费, 项目支出结转 and 项目支出结余', () => {
    const table = tableIn(
      setOf(
        cells(
          '一般公共预算财政拨款收入支出决算表',
          '项目||年初结转和结余|||本年收入|||本年支出|||||年末结转和结余||||',
          '科目编码|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|||项目支出|合计|基本支出结转|项目支出结转和结余||',
          '|||||||||小计|人员经费|日常公用经费||||小计|项目支出结转|项目支出结余',
          '201|某|1.00|0.40|0.60|9.00|5.00|4.00|8.00|4.50|4.00|0.50|3.50|2.00|0.90|1.10|1.00|0.10',
        ),
      ),
      'T05',
    );
    expect(table.unknownColumns).toEqual([]);
    expect(table.figure('201', '基本支出')?.text).toBe('4.50');
    expect(table.figure('201', '人员经费')?.text).toBe('4.00');
    expect(table.figure('201', '日常公用经费')?.text).toBe('0.50');
    expect(table.figure('201', '年末项目支出结转和结余')?.text).toBe('1.10');
    expect(table.figure('201', '年末项目支出结转')?.text).toBe('1.00');
    expect(table.figure('201', '年末项目支出结余')?.text).toBe('0.10');
  });
});

describe('Sichuan, Yunnan and Inner Mongolia', () => {
  const DETAIL = cells(
    '项目||合计|工资福利支出|||商品和服务支出||资本性支出',
    '科目编码|科目名称||小计|基本工资|津贴补贴|小计|办公费|小计',
    '合计||9.00|6.00|4.00|2.00|2.00|2.00|1.00',
    '201|一般公共服务支出|9.00|6.00|4.00|2.00|2.00|2.00|1.00',
    '20101|人大事务|9.00|6.00|4.00|2.00|2.00|2.00|1.00',
  );

  it.each([
    ['财政拨款支出决算明细表', 'T10'],
    ['一般公共预算财政拨款支出决算明细表', 'T11'],
    ['一般公共预算财政拨款项目支出决算明细表', 'T12'],
  ] as const)('%s is %s and nothing else', (title, id) => {
    const set = setOf([[title], ...DETAIL]);
    expect(set.tables.map((table) => table.id)).toEqual([id]);
    const table = tableIn(set, id);
    expect(table.unknownColumns).toEqual([]);
    expect(table.columns.map(({ key }) => key)).toEqual([
      id === 'T12' ? '项目支出' : '合计',
      '301',
      '30101',
      '30102',
      '302',
      '30201',
      '310',
    ]);
    expect(table.figure('20101', '30102')?.text).toBe('2.00');
    expect(table.row('20101')?.parent).toBe('201');
  });

  it('tells 其他支出, the class, from its account 其他支出', () => {
    const columnsOf = (header: readonly string[], figures: string) =>
      tableIn(
        setOf([
          ['一般公共预算财政拨款项目支出决算明细表'],
          ...cells(...header, `201|某|9.00|6.00|2.00|${figures}`),
        ]),
        'T12',
      ).columns.map(({ key }) => key);
    expect(columnsOf(['科目编码|科目名称|合计|工资福利支出|商品和服务支出|其他支出'], '1.00')).toEqual([
      '项目支出',
      '301',
      '302',
      '399',
    ]);
    expect(
      columnsOf(
        [
          '项目||合计|工资福利支出|商品和服务支出|其他支出||',
          '科目编码|科目名称||小计|小计|小计|赠与|其他支出',
        ],
        '1.00|0.40|0.60',
      ),
    ).toEqual(['项目支出', '301', '302', '399', '39906', '39999']);
  });

  it.each([
    ['by functional code', cells('科目编码|科目名称|金额', '合计||5.00', '201|某|5.00')],
    [
      'by account in lanes',
      cells('科目编码|科目名称|金额|科目编码|科目名称|金额', '201|某|5.00|301|工资福利支出|1.00'),
    ],
  ])('一般公共预算财政拨款项目支出决算表 %s is 表12', (_, rows) => {
    const set = setOf([['一般公共预算财政拨款项目支出决算表'], ...rows]);
    expect(set.tables.map(({ id }) => id)).toEqual(['T12']);
    expect(tableIn(set, 'T12').figure('201', '项目支出')?.text).toBe('5.00');
  });

  it.each([
    '项目收入支出决算表',
    '项目支出决算表',
    '国有资产使用情况表',
    '政府性基金预算财政拨款“三公”经费支出决算表',
  ])('%s is known, not read, and ends the table above it', (title) => {
    const set = setOf(
      cells(
        '一般公共预算财政拨款支出决算表',
        '科目编码|科目名称|合计|基本支出|项目支出',
        '201|某|5.00|5.00|',
        title,
        '科目编码|科目名称|合计|基本支出|项目支出',
        '202|某|7.00|7.00|',
      ),
    );
    expect(set.tables.map(({ id }) => id)).toEqual(['T05']);
    expect(tableIn(set, 'T05').rows.map(({ key }) => key)).toEqual(['201']);
    expect(set.refused).toEqual([]);
    expect(set.others?.map((other) => other.title)).toEqual([title]);
  });

  it('tells the two state capital tables of one set apart', () => {
    const spending = cells(
      '国有资本经营预算财政拨款支出决算表',
      '科目编码|科目名称|合计|基本支出|项目支出',
      '223|某|5.00||5.00',
    );
    const both = cells(
      '国有资本经营预算财政拨款收入支出决算表',
      '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余',
      '科目编码|科目名称|||小计|基本支出|项目支出|',
      '223|某||5.00|5.00||5.00|',
    );
    expect(setOf([...both, ...spending]).tables.map(({ id, layout }) => [id, layout])).toEqual([
      ['T09', 'income-and-expenditure'],
      ['T14', 'expenditure'],
    ]);
    expect(setOf(spending).tables.map(({ id }) => id)).toEqual(['T09']);
  });
});

it('Shaanxi: 收入决算总表 and 支出决算总表 are 表02 and 表03', () => {
  const set = setOf(
    cells(
      '收入决算总表',
      '科目编码|科目名称|本年收入合计|财政拨款收入|其他收入',
      '201|某|5.00|4.00|1.00',
      '支出决算总表',
      '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出',
      '201|某|5.00|4.00|1.00|',
    ),
  );
  expect(set.tables.map(({ id }) => id)).toEqual(['T02', 'T03']);
});

it('Shanghai 2025: an over-header, codes under one merged cell, 合计 last', () => {
  const table = tableIn(
    setOf(
      cells(
        '一般公共预算财政拨款支出决算表',
        '项 目||||一般公共预算财政拨款支出决算数||',
        '功能分类科目编码|||科目名称|合计|基本支出|项目支出',
        '类|款|项||||',
        '201|||一般公共服务支出|5.00|4.00|1.00',
        '201|06||财政事务|5.00|4.00|1.00',
        '合计||||5.00|4.00|1.00',
      ),
      [
        { top: 1, left: 0, bottom: 1, right: 3 },
        { top: 1, left: 4, bottom: 1, right: 6 },
        { top: 2, left: 0, bottom: 2, right: 2 },
        { top: 6, left: 0, bottom: 6, right: 3 },
      ],
    ),
    'T05',
  );
  expect(table.rows.map(({ key }) => key)).toEqual(['201', '20106', '合计']);
  expect(table.figure('合计', '本年支出')?.text).toBe('5.00');
});

it('Shanghai: the words of the columns stand in the row of 合计', () => {
  const table = tableIn(
    setOf(
      cells(
        '政府性基金预算财政拨款收入支出决算表',
        '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余',
        '功能分类科目编码|科目名称||||||',
        '合计||||合计|基本支出|项目支出|',
        '229|其他支出||5.00|5.00||5.00|',
      ),
    ),
    'T08',
  );
  expect(table.figure('229', '本年支出')?.text).toBe('5.00');
  expect(table.figure('229', '项目支出')?.text).toBe('5.00');
});
