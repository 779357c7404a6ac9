/** Printed forms of the tables of a budget, read into the same keys, whole sets and several sets in one workbook. */
import { check } from '../../../src/core/check';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { allTables, setsOf } from '../../../src/core/tables';
import { cells, figuresOf, setOf, sheet, tableIn } from './support';

const grid = (name: string, ...lines: readonly string[]): Grid => gridFromTexts(name, cells(...lines));

/** In the form of central departments from 2022: 万元, last year beside this one, what goes over. */
const CENTRAL: readonly Grid[] = [
  grid(
    '表1',
    '部门公开表1',
    '收支总表',
    '部门：某部|||单位：万元',
    '收入||支出|',
    '项目|预算数|项目|预算数',
    '一、一般公共预算拨款收入|60.00|一、科学技术支出|80.00',
    '二、政府性基金预算拨款收入||二、住房保障支出|12.00',
    '三、国有资本经营预算拨款收入|||',
    '四、事业收入|20.00||',
    '五、事业单位经营收入|||',
    '六、其他收入|4.00||',
    '本年收入合计|84.00|本年支出合计|92.00',
    '使用非财政拨款结余|2.00|结转下年|4.00',
    '上年结转|10.00||',
    '收入总计|96.00|支出总计|96.00',
  ),
  grid(
    '表2',
    '部门公开表2',
    '收入总表',
    '部门：某部|||||||||||||单位：万元',
    '科目||合计|上年结转|一般公共预算拨款收入|政府性基金预算拨款收入|国有资本经营预算拨款收入|事业收入||事业单位经营收入|上级补助收入|附属单位上缴收入|其他收入|使用非财政拨款结余',
    '科目编码|科目名称||||||金额|其中：教育收费||||||',
    '206|科学技术支出|84.00|9.00|50.00|||20.00|1.00||||3.00|2.00',
    '20602|基础研究|84.00|9.00|50.00|||20.00|1.00||||3.00|2.00',
    '221|住房保障支出|12.00|1.00|10.00||||||||1.00|',
    '22102|住房改革支出|12.00|1.00|10.00||||||||1.00|',
    '合计||96.00|10.00|60.00|||20.00|1.00||||4.00|2.00',
  ),
  grid(
    '表3',
    '部门公开表3',
    '支出总表',
    '部门：某部|||||||单位：万元',
    '科目编码|科目名称|合计|基本支出|项目支出|上缴上级支出|事业单位经营支出|对下级单位补助支出',
    '206|科学技术支出|80.00|48.00|30.00|1.00||1.00',
    '20602|基础研究|80.00|48.00|30.00|1.00||1.00',
    '221|住房保障支出|12.00|12.00||||',
    '22102|住房改革支出|12.00|12.00||||',
    '合计||92.00|60.00|30.00|1.00||1.00',
  ),
  grid(
    '表4',
    '部门公开表4',
    '财政拨款收支总表',
    '部门：某部||||||单位：万元',
    '收入||支出||||',
    '项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算',
    '一、本年收入|60.00|一、本年支出|65.00|65.00||',
    '（一）一般公共预算拨款|60.00|（一）科学技术支出|55.00|55.00||',
    '（二）政府性基金预算拨款||（二）住房保障支出|10.00|10.00||',
    '（三）国有资本经营预算拨款||||||',
    '二、上年结转|6.00|二、结转下年|1.00|1.00||',
    '（一）一般公共预算拨款|6.00|||||',
    '（二）政府性基金预算拨款||||||',
    '（三）国有资本经营预算拨款||||||',
    '收入总计|66.00|支出总计|66.00|66.00||',
  ),
  grid(
    '表5',
    '部门公开表5',
    '一般公共预算支出表',
    '部门：某部|||||||单位：万元',
    '功能分类科目||2024年执行数|2025年预算数|||2025年预算数比2024年执行数|',
    '科目编码|科目名称||小计|基本支出|项目支出|增减额|增减%',
    '206|科学技术支出|50.00|55.00|40.00|15.00|5.00|10.00',
    '20602|基础研究|50.00|55.00|40.00|15.00|5.00|10.00',
    '2060201|机构运行|50.00|55.00|40.00|15.00|5.00|10.00',
    '221|住房保障支出||10.00|10.00||10.00|—',
    '22102|住房改革支出||10.00|10.00||10.00|—',
    '2210201|住房公积金||10.00|10.00||10.00|—',
    '合计||50.00|65.00|50.00|15.00|15.00|30.00',
  ),
  grid(
    '表6',
    '部门公开表6',
    '一般公共预算基本支出表',
    '部门：某部||||单位：万元',
    '部门预算支出经济分类科目||2025年基本支出||',
    '科目编码|科目名称|合计|人员经费|公用经费',
    '301|工资福利支出|42.00|42.00|',
    '30101|基本工资|42.00|42.00|',
    '302|商品和服务支出|8.00||8.00',
    '30201|办公费|7.00||7.00',
    '30217|公务接待费|1.00||1.00',
    '合计||50.00|42.00|8.00',
  ),
  grid(
    '表7',
    '部门公开表7',
    '一般公共预算“三公”经费支出表',
    '部门：某部|||||||||||单位：万元',
    '2024年预算数||||||2025年预算数|||||',
    '合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费',
    '||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|',
    '9.00|2.00|5.00||5.00|2.00|8.00|2.00|4.00||4.00|2.00',
  ),
  grid(
    '表8',
    '部门公开表8',
    '政府性基金预算支出表',
    '部门：某部||||单位：万元',
    '科目编码|科目名称|2025年政府性基金预算支出||',
    '||合计|基本支出|项目支出',
    '合计||||',
    '注：本部门没有政府性基金预算拨款安排的支出，故本表无数据。',
  ),
  grid(
    '表9',
    '部门公开表9',
    '国有资本经营预算支出表',
    '部门：某部||||单位：万元',
    '科目编码|科目名称|2025年国有资本经营预算支出||',
    '||合计|基本支出|项目支出',
    '合计||||',
    '注：本部门没有国有资本经营预算拨款安排的支出，故本表无数据。',
  ),
];

describe('the set of central departments', () => {
  const { set, findings } = check(CENTRAL);

  it('is read whole, of its year, and nothing is found in it', () => {
    expect(set.tables.map(({ id }) => id)).toEqual([
      ...['B01', 'B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B08', 'B09'],
    ]);
    expect(
      set.tables.flatMap(({ unknownColumns, unknownRows }) => [...unknownColumns, ...unknownRows]),
    ).toEqual([]);
    expect([set.kind, set.department, set.refused]).toEqual(['budget', '某部', []]);
    expect(findings.map(({ rule, lines }) => [rule, ...lines.map(({ data }) => data)])).toEqual([]);
  });

  it('has last year’s figures by their own keys', () => {
    const general = tableIn(set, 'B05');
    expect(general.figure('206', '上年执行数')?.text).toBe('50.00');
    expect(general.figure('合计', '增减额')?.text).toBe('15.00');
    const three = tableIn(set, 'B07');
    expect([three.figure('上年预算数', '合计')?.text, three.figure('预算数', '合计')?.text]).toEqual([
      '9.00',
      '8.00',
    ]);
    expect(tableIn(set, 'B02').figure('206', '其中：教育收费')?.text).toBe('1.00');
    expect(tableIn(set, 'B04').figure('上年一般公共预算财政拨款')?.text).toBe('6.00');
  });
});

it('a growth of less than two percent is no fraction', () => {
  const rows = cells(
    '一般公共预算支出表',
    '功能分类科目||2024年执行数|2025年预算数|||2025年预算数比2024年执行数|',
    '科目编码|科目名称||小计|基本支出|项目支出|增减额|增减%',
    '205|教育支出|100.00|101.50|101.50||1.50|1.50',
  );
  expect(check([gridFromTexts('表', rows)]).findings.filter(({ rule }) => rule.startsWith('B05'))).toEqual(
    [],
  );
});

describe('other forms', () => {
  it('收支总表 with numbers of lines and nine incomes (Hebei)', () => {
    const table = tableIn(
      setOf(
        cells(
          '部门预算收支总表',
          '101某局||预算年度：2022||单位：万元',
          '序号|收入||支出|',
          '|项目|预算数|项目|预算数',
          '栏次|1|2|3|4',
          '1|一、一般公共预算拨款收入|50.00|一、一般公共服务支出|58.00',
          '2|二、政府性基金预算拨款收入||二、社会保险基金支出|',
          '3|三、国有资本经营预算拨款收入||三、预备费|',
          '4|四、财政专户管理资金收入|8.00|四、转移性支出|',
          '5|五、事业收入||五、抗疫特别国债安排的支出|',
          '6|本年收入合计|58.00|本年支出合计|58.00',
          '7|上年结转结余|2.00|年终结转结余|2.00',
          '8|收入总计|60.00|支出总计|60.00',
        ),
      ),
      'B01',
    );
    expect(figuresOf(table)).toEqual([
      '一般公共预算财政拨款收入 预算数 50.00',
      '财政专户管理资金收入 预算数 8.00',
      '本年收入合计 预算数 58.00',
      '上年结转 预算数 2.00',
      '收入总计 预算数 60.00',
      '201 预算数 58.00',
      '本年支出合计 预算数 58.00',
      '结转下年 预算数 2.00',
      '支出总计 预算数 60.00',
    ]);
  });

  it('收支总表 with three lists of expenditure (Hunan)', () => {
    const set = setOf(
      cells(
        '收支总表',
        '部门：某局|||||||单位：万元',
        '收入||支出|||||',
        '项目|本年预算|项目（按功能分类）|本年预算|项目（按部门预算经济分类）|本年预算|项目（按政府预算经济分类）|本年预算',
        '一、一般公共预算拨款收入|50.00|一、一般公共服务支出|40.00|一、工资福利支出|42.00|一、机关工资福利支出|42.00',
        '经费拨款|45.00|二、住房保障支出|10.00|二、商品和服务支出|8.00|二、机关商品和服务支出|8.00',
        '纳入一般公共预算管理的非税收入拨款|5.00||||||',
        '二、政府性基金预算拨款收入|||||||',
        '收入总计|50.00|支出总计|50.00|支出总计|50.00|支出总计|50.00',
        '2024年部门预算',
      ),
    );
    const table = tableIn(set, 'B01');
    expect(table.layout).toBe('year-only-by-economy');
    expect(
      ['预算数', '部门经济分类', '政府经济分类'].map((key) => table.figure('支出总计', key)?.text),
    ).toEqual(Array(3).fill('50.00'));
    expect(table.unknownRows).toEqual([]);
  });

  it('收入总表 by unit, and 一般公共预算支出表 with 人员经费 beside 公用经费 (Hunan)', () => {
    const income = setOf(
      cells(
        '收入预算总表',
        '单位编码|单位名称|总计|本年收入||||上年结转结余',
        '|||合计|一般公共预算|政府性基金预算|事业收入|',
        '|合计|60.00|58.00|50.00|3.00|5.00|2.00',
        '101001|某局本级|60.00|58.00|50.00|3.00|5.00|2.00',
      ),
    );
    expect(income.refused).toEqual([]);
    const general = tableIn(
      setOf(
        cells(
          '一般公共预算支出表',
          '科目编码|||科目名称|合计|基本支出|||项目支出',
          '类|款|项|||小计|人员经费|公用经费|',
          '201|||一般公共服务支出|12.00|10.00|8.00|2.00|2.00',
          '201|03||政府办公厅（室）及相关机构事务|12.00|10.00|8.00|2.00|2.00',
          '合计||||12.00|10.00|8.00|2.00|2.00',
        ),
      ),
      'B05',
    );
    expect(general.unknownColumns).toEqual([]);
    expect(general.columns.map(({ key }) => key)).toEqual([
      '合计',
      '基本支出',
      '人员经费',
      '公用经费',
      '项目支出',
    ]);
  });

  it('基本支出表 of the order of 2016, with 对个人和家庭的补助 beside the two kinds', () => {
    const table = tableIn(
      setOf(
        cells(
          '一般公共预算基本支出情况表',
          '科目编码|科目名称|合计|人员经费|公用经费|对个人和家庭的补助',
          '301|工资福利支出|10.00|10.00||',
          '303|对个人和家庭的补助|2.00|||2.00',
          '合计||12.00|10.00||2.00',
        ),
      ),
      'B06',
    );
    expect(table.layout).toBe('with-allowances');
    expect(table.figure('303', '对个人和家庭的补助')?.text).toBe('2.00');
  });

  it('“三公” with its items down the sheet', () => {
    const table = tableIn(
      setOf(
        cells(
          '2024年“三公”经费预算表',
          '项目|预算数',
          '合计|44.00',
          '1.因公出国（境）费用|4.00',
          '2.公务接待费|10.00',
          '3.公务用车购置及运行维护费|30.00',
          '其中：公务用车运行维护费|20.00',
          '公务用车购置费|10.00',
        ),
      ),
      'B07',
    );
    expect(table.figure('预算数', '公务用车购置及运行费')?.text).toBe('30.00');
  });
});

describe('accounts that an office numbers by itself', () => {
  const B06 = (...rows: readonly string[]) =>
    tableIn(
      setOf(
        cells(
          '2024年部门一般公共预算基本支出部门预算经济分类预算表',
          '部门预算经济分类科目编码||经济分类科目名称|合计|人员经费|公用经费',
          '类|款||||',
          ...rows,
        ),
      ),
      'B06',
    );
  const OWN = [
    '302||商品和服务支出|9.00||9.00',
    '302|01|办公费|1.00||1.00',
    '302|02|咨询费|2.00||2.00',
    '302|03|水费|3.00||3.00',
    '302|04|离退休人员活动费|3.00||3.00',
    '303||对个人和家庭的补助|1.00|1.00|',
    '303|01|退休费|1.00|1.00|',
  ];

  it('are told by their names, and keep the number they print', () => {
    const table = B06(...OWN);
    expect(table.rows.map(({ key, code, parent }) => [key, code, parent])).toEqual([
      ['302', '302', undefined],
      ['30201', '30201', '302'],
      ['30203', '30202', '302'],
      ['30205', '30203', '302'],
      ['30204·离退休人员活动费', '30204', '302'],
      ['303', '303', undefined],
      ['30302', '30301', '303'],
    ]);
  });

  it('not where one name of several is wrong', () => {
    const keys = B06(
      '302||商品和服务支出|9.00||9.00',
      '302|01|办公费|1.00||1.00',
      '302|02|印刷费|2.00||2.00',
      '302|03|水费|6.00||6.00',
    ).rows.map(({ key }) => key);
    expect(keys).toEqual(['302', '30201', '30202', '30203']);
  });
});

describe('a 类 cell without its three digits', () => {
  const B03 = (...rows: readonly string[]) =>
    check([
      grid(
        '部门预算',
        '支出预算总表',
        '项目||||支出预算||',
        '功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出',
        '类|款|项||||',
        '210|||卫生健康支出|3.00|3.00|',
        '210|11||行政事业单位医疗|3.00|3.00|',
        ...rows,
        '合计||||3.00|3.00|',
      ),
    ]);

  it('is read by its place, and told', () => {
    const { set, findings } = B03('7|11|02|事业单位医疗|3.00|3.00|');
    expect(tableIn(set, 'B03').row('2101102')).toMatchObject({ parent: '21011', printedCode: '71102' });
    expect(findings.map(({ rule }) => rule)).toEqual(['CODE-5']);
  });

  it('is left unread where the row above is of another 款', () =>
    expect(tableIn(B03('7|12|02|事业单位医疗|3.00|3.00|').set, 'B03').row('2101202')).toBeUndefined());
});

const T02 = cells('2024年度收入决算表', '科目编码|科目名称|本年收入合计|财政拨款收入', '合计||80.00|80.00');
const budgetOf = (year: number, whose: string, amount: string): Grid[] => [
  gridFromTexts(
    `${whose}收支${year}`,
    cells(
      `${year}年${whose}财务收支预算总表`,
      `编制${whose === '部门' ? '部门' : '单位'}：某局|||单位：元`,
      '本年收入||本年支出|',
      '项目|预算数|项目|预算数',
      `一、财政拨款收入|${amount}|一、教育支出|${amount}`,
      `收入总计|${amount}|支出总计|${amount}`,
    ),
  ),
  gridFromTexts(
    `${whose}支出${year}`,
    cells(
      `${year}年${whose}支出预算总表`,
      '科目编码|科目名称|合计|基本支出|项目支出',
      `205|教育支出|${amount}|${amount}|`,
      `合计||${amount}|${amount}|`,
    ),
  ),
];

describe('several sets in one workbook', () => {
  const set = recognise([
    ...budgetOf(2025, '预算单位', '500'),
    ...budgetOf(2025, '部门', '900'),
    sheet('决算', T02),
    ...budgetOf(2024, '部门', '800'),
  ]);

  it('accounts come first, then the department’s budget, then its unit’s', () => {
    const told = setsOf(set).map(({ kind, year, tables }) => [kind, year, ...tables.map(({ id }) => id)]);
    expect(told).toEqual([
      ['accounts', 2024, 'T02'],
      ['budget', 2025, 'B01', 'B03'],
      ['budget', 2025, 'B01', 'B03'],
    ]);
    const [, department, unit] = setsOf(set);
    expect(department!.table('B01')?.figure('收入总计')?.text).toBe('900');
    expect(unit!.table('B01')?.figure('收入总计')?.text).toBe('500');
    expect(department!.earlier?.table('B01')?.figure('收入总计')?.text).toBe('800');
  });

  it('each is checked by itself: no table stands twice, no year differs', () => {
    const { findings } = check([
      ...budgetOf(2025, '预算单位', '500'),
      ...budgetOf(2025, '部门', '900'),
      sheet('决算', T02),
    ]);
    expect(findings.filter(({ rule }) => ['SET-1', 'HEAD-2', 'BX-3', 'BX-4'].includes(rule))).toEqual([]);
  });

  it('a mistake in a set that stands beside is found', () => {
    const [first, second] = budgetOf(2025, '部门', '923,417');
    const wrong = { ...second!, cells: budgetOf(2025, '部门', '932,417')[1]!.cells };
    const { findings } = check([sheet('决算', T02), first!, wrong]);
    expect(findings.map(({ rule }) => rule)).toContain('BX-3');
  });

  it('where only the sheets tell whose they are', () => {
    const untold = (whose: string, amount: string): Grid[] =>
      budgetOf(2025, '部门', amount).map((one, place) => ({
        ...one,
        name: `${place}.1${whose}${one.name}`.replace('部门', ''),
      }));
    const sets = setsOf(recognise([...untold('单位', '500'), ...untold('部门', '900')]));
    expect(sets.map((own) => own.tables.length)).toEqual([2, 2]);
    expect(sets[0]!.table('B01')?.figure('收入总计')?.text).toBe('900');
  });

  it('two copies of one table are no two sets', () => {
    const [first, second] = budgetOf(2025, '部门', '900');
    const { set: one, findings } = check([first!, second!, { ...first!, name: '副本' }]);
    expect(setsOf(one)).toHaveLength(1);
    expect(findings.map(({ rule }) => rule)).toContain('SET-1');
  });
});

describe('a table of a budget is never offered as one of accounts', () => {
  it.each(['某局支出总表', '部门支出总体情况表', '项目经费一览表'])('%s', (title) => {
    const set = recognise([
      grid('封面', '2025年部门预算公开表'),
      grid(
        '1',
        title,
        '科目编码|科目名称|合计|基本支出|项目支出',
        '205|教育支出|5.00|5.00|',
        '合计||5.00|5.00|',
      ),
    ]);
    expect(set.refused).toEqual([]);
    expect(allTables(set).filter(({ id }) => id.startsWith('T'))).toEqual([]);
  });
});

describe('projects of a budget', () => {
  const PROJECTS = grid(
    '表10',
    '项目支出表',
    '部门：某部|||||||||||单位：万元',
    '项目类别|项目名称|项目单位|合计|本年拨款|||财政拨款结转结余|||财政专户管理资金|单位资金',
    '||||一般公共预算|政府性基金预算|国有资本经营预算|一般公共预算|政府性基金预算|国有资本经营预算||',
    '特定目标类|清淤|某部|15.00|12.00|||3.00||||',
    '其他运转类|办公楼维修|某部|5.00|3.00||||||2.00|',
    '合计|||20.00|15.00|||3.00|||2.00|',
  );

  it('are read with where their money comes from', () => {
    const { set, findings } = check([PROJECTS]);
    const table = tableIn(set, 'B10');
    expect(table.rows.map(({ key, label }) => [key, label, table.figure(key, '合计')?.text])).toEqual([
      ['项目1', '清淤', '15.00'],
      ['项目2', '办公楼维修', '5.00'],
      ['合计', '合计', '20.00'],
    ]);
    expect(table.figure('项目1', '财政拨款结转结余：一般公共预算')?.text).toBe('3.00');
    expect([table.unknownColumns, findings]).toEqual([[], []]);
  });

  it('in a form that is not known are known by their title', () => {
    const { set } = check([
      ...CENTRAL,
      grid('表10', '项目支出预算表', '单位：万元', '序号|项目|金额', '1|清淤|15.00'),
    ]);
    expect(set.tables.map(({ id }) => id)).not.toContain('B10');
    expect(set.others?.map(({ title }) => title)).toEqual(['项目支出预算表']);
  });
});
