/** What honest accounts show and a checker must not call wrong. */
import { Decimal } from '../../../src/core/amount';
import { check, checkTables, type CheckResult } from '../../../src/core/check';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { tableSet, type TableSetSpec } from '../../support/table-set';

const rules = ({ findings }: CheckResult): string[] => findings.map(({ rule }) => rule);
const found = (spec: TableSetSpec): string[] => rules(checkTables(tableSet(spec), []));

const fiscal = (total: string, basic: string, project = '') => ({
  本年支出: total,
  基本支出: basic,
  项目支出: project,
});
const spending = (total: string, basic: string, project = '') => ({
  本年支出合计: total,
  基本支出: basic,
  项目支出: project,
});

/** A set that is right, in which one account is also met in another table. */
const basicSpending = (account: string, inT06: string, code: string, inT05: string): TableSetSpec => {
  const [type, section] = [code.slice(0, 3), code.slice(0, 5)];
  const row = fiscal(inT05, inT05);
  return {
    T05: { 合计: row, [type]: row, [section]: row, [code]: row },
    T06: {
      '301': inT05,
      [account]: inT06,
      '30199': new Decimal(inT05).minus(inT06).toFixed(2),
      人员经费合计: inT05,
      公用经费合计: '',
    },
  };
};

describe('accounts and functions that usually agree, and may not', () => {
  it.each([
    ['X-18 housing fund below 2210201, some of it under 行政运行', '30113', '14.99', '2210201', '33.06'],
    ['X-19 pension insurance', '30108', '20.00', '2080505', '21.00'],
    ['X-19 occupational annuity', '30109', '4.00', '2080506', '10.00'],
    ['X-19 medical insurance', '30110', '8.00', '2101101', '9.00'],
  ])('%s', (_, account, inT06, code, inT05) =>
    expect(found(basicSpending(account, inT06, code, inT05))).toEqual([]),
  );

  it('X-18 a housing fund in 表06 without any 2210201 in 表05', () =>
    expect(found(basicSpending('30113', '5.00', '2010301', '33.06'))).toEqual([]));
});

describe('institutions', () => {
  const items = (running: string): Grid =>
    gridFromTexts('表10', [
      ['财政拨款“三公”经费、行政参公单位机关运行经费情况表'],
      ['单位：万元'],
      ['项目', '行次', '预算数', '决算统计数'],
      ['（一）支出合计', '1', '2.00', '1.00'],
      ['1．因公出国（境）费', '2', '', ''],
      ['2．公务用车购置及运行维护费', '3', '', ''],
      ['（1）公务用车购置费', '4', '', ''],
      ['（2）公务用车运行维护费', '5', '', ''],
      ['3．公务接待费', '6', '2.00', '1.00'],
      ['二、机关运行经费', '7', '—', running],
    ]);
  const T06 = gridFromTexts('表06', [
    ['一般公共预算财政拨款基本支出决算表'],
    ['单位：万元'],
    ['经济分类科目编码', '科目名称', '决算数'],
    ['301', '工资福利支出', '80.00'],
    ['302', '商品和服务支出', '20.00'],
    ['人员经费合计', '', '80.00'],
    ['公用经费合计', '', '20.00'],
  ]);

  it.each(['8.00', '20.00', ''])('N-22 机关运行经费 %j beside 公用经费 20.00', (running) => {
    const result = check([T06, items(running)]);
    expect(result.set.tables.map(({ id }) => id)).toEqual(['T06', 'T07']);
    expect(rules(result)).toEqual([]);
  });

  it('T01-6, T06-5 trading income, surplus distributed, 绩效工资: nobody knows what kind of unit it is', () => {
    const result = found({
      T01: {
        经营收入: '10.00',
        本年收入合计: '10.00',
        使用非财政拨款结余: '1.00',
        年初结转和结余: '',
        收入总计: '11.00',
        '201': '9.00',
        本年支出合计: '9.00',
        结余分配: '2.00',
        年末结转和结余: '',
        支出总计: '11.00',
      },
      T06: { '301': '5.00', '30107': '5.00', 人员经费合计: '5.00', 公用经费合计: '' },
    });
    expect(result).toEqual([]);
  });
});

describe('other money', () => {
  it('X-14 表05 below 表03, or a code of 表03 that 表05 lacks', () =>
    expect(
      found({
        T03: {
          合计: spending('30.00', '20.00', '10.00'),
          '201': spending('25.00', '20.00', '5.00'),
          '221': spending('5.00', '', '5.00'),
        },
        T05: { 合计: fiscal('20.00', '18.00', '2.00'), '201': fiscal('20.00', '18.00', '2.00') },
      }),
    ).toEqual([]));

  it('X-16 income and spending of a code differ where something is carried over', () =>
    expect(
      found({
        T01: { 年初结转和结余: '5.00', 年末结转和结余: '3.00' },
        T02: { '201': { 本年收入合计: '20.00', 财政拨款收入: '20.00' } },
        T03: { '201': spending('22.00', '22.00') },
      }),
    ).toEqual([]));

  it('X-17 “三公” of projects: 表07 more than 表06', () =>
    expect(
      found({
        T06: { '302': '2.00', '30217': '2.00' },
        T07: {
          预算数: {
            合计: '9.00',
            '因公出国（境）费': '',
            公务用车购置及运行费: '',
            公务用车购置费: '',
            公务用车运行费: '',
            公务接待费: '9.00',
          },
          决算数: {
            合计: '8.00',
            '因公出国（境）费': '',
            公务用车购置及运行费: '',
            公务用车购置费: '',
            公务用车运行费: '',
            公务接待费: '8.00',
          },
        },
      }),
    ).toEqual([]));

  it('N-27 the money of project forms is no 项目支出', () => {
    const form = gridFromTexts('自评', [
      ['项目支出绩效自评表'],
      ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', '', '500.00', '500.00', '500.00', '10', '100%', '10'],
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      ['', '产出指标', '数量指标', '检查', '≥1', '1', '90', '90', ''],
      ['总分', '', '', '', '', '', '100', '100', ''],
    ]);
    const T03 = gridFromTexts('表03', [
      ['支出决算表'],
      ['单位：万元'],
      [
        '科目编码',
        '科目名称',
        '本年支出合计',
        '基本支出',
        '项目支出',
        '上缴上级支出',
        '经营支出',
        '对附属单位补助支出',
      ],
      ['201', '一般公共服务支出', '30.00', '20.00', '10.00', '', '', ''],
    ]);
    expect(rules(check([T03, form]))).toEqual([]);
  });
});

describe('how a form is printed', () => {
  it.each([
    ['ordinals of a short list', '二、住房保障支出', '三、公共安全支出'],
    ['the national ordinals', '十九、住房保障支出', '四、公共安全支出'],
    ['no ordinals', '住房保障支出', '公共安全支出'],
  ])('T01-2 classes go by name: %s', (_, housing, safety) => {
    const T01 = gridFromTexts('表01', [
      ['收入支出决算总表'],
      ['单位：万元'],
      ['收入', '', '支出', ''],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '30.00', housing, '10.00'],
      ['', '', safety, '20.00'],
      ['本年收入合计', '30.00', '本年支出合计', '30.00'],
      ['总计', '30.00', '总计', '30.00'],
    ]);
    const T03 = gridFromTexts('表03', [
      ['支出决算表'],
      ['单位：万元'],
      [
        '科目编码',
        '科目名称',
        '本年支出合计',
        '基本支出',
        '项目支出',
        '上缴上级支出',
        '经营支出',
        '对附属单位补助支出',
      ],
      ['204', '公共安全支出', '20.00', '20.00', '', '', '', ''],
      ['221', '住房保障支出', '10.00', '10.00', '', '', '', ''],
    ]);
    const result = check([T01, T03]);
    expect(result.set.table('T01')!.row('221')).toBeDefined();
    expect(rules(result)).toEqual([]);
  });

  it('T07-5 会议费 and 培训费 beside “三公” are no part of its total', () => {
    const shaanxi = (total: string): Grid =>
      gridFromTexts('表07', [
        ['一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表'],
        ['单位：万元'],
        ['项目', '“三公”经费', '', '', '', '', '', '会议费', '培训费'],
        ['', '合计', '因公出国（境）费用', '公务接待费', '公务用车购置及运行维护费', '', '', '', ''],
        ['', '', '', '', '小计', '公务用车购置费', '公务用车运行维护费', '', ''],
        ['预算数', '9.00', '', '3.00', '6.00', '', '6.00', '4.00', '5.00'],
        ['决算数', total, '', '2.00', '6.00', '', '6.00', '3.00', '4.00'],
      ]);
    const result = check([shaanxi('8.00')]);
    const judged = result.judgements.filter(({ equation }) => equation.identity.id === 'T07-1');
    expect(judged.map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
    expect(rules(result)).toEqual([]);
    expect(rules(check([shaanxi('15.00')]))).toContain('T07-1');
  });

  it('T02-1 其中：教育收费 is part of 事业收入 and is not added', () => {
    const T02 = gridFromTexts('表02', [
      ['收入决算表'],
      ['单位：万元'],
      [
        '科目编码',
        '科目名称',
        '本年收入合计',
        '财政拨款收入',
        '上级补助收入',
        '事业收入',
        '',
        '经营收入',
        '附属单位上缴收入',
        '其他收入',
      ],
      ['', '', '', '', '', '小计', '其中：教育收费', '', '', ''],
      ['205', '教育支出', '30.00', '20.00', '', '10.00', '8.00', '', '', ''],
    ]);
    const result = check([T02]);
    expect(result.set.table('T02')).toBeDefined();
    expect(rules(result)).toEqual([]);
  });

  it('SET-1 two tables of one title in a set that prints both', () => {
    const three = (title: string, spent: string): Grid =>
      gridFromTexts(title, [
        [title],
        ['单位：万元'],
        ['预算数', '', '', '', '', '', '决算数', '', '', '', '', ''],
        [
          '合计',
          '因公出国（境）费',
          '公务用车购置及运行费',
          '',
          '',
          '公务接待费',
          '合计',
          '因公出国（境）费',
          '公务用车购置及运行费',
          '',
          '',
          '公务接待费',
        ],
        [
          '',
          '',
          '小计',
          '公务用车购置费',
          '公务用车运行费',
          '',
          '',
          '',
          '小计',
          '公务用车购置费',
          '公务用车运行费',
          '',
        ],
        ['9.00', '', '', '', '', '9.00', spent, '', '', '', '', spent],
      ]);
    const result = check([
      three('财政拨款“三公”经费情况表', '8.00'),
      three('一般公共预算财政拨款“三公”经费情况表', '7.00'),
    ]);
    expect(result.set.tables.map(({ id }) => id)).toEqual(['T07', 'T13']);
    expect(rules(result)).toEqual([]);
  });
});
