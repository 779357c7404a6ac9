/** N-38: parts of a text that do not come to their whole, without any table; and shares of a whole that the text tells. */
import { check } from '../../../../src/core/check';
import { gridFromTexts } from '../../../../src/core/grid';
import { render } from '../../../../src/core/messages';
import { proofread, type ProofreadResult } from '../../../../src/core/proofread';
import { cells } from '../../recognise/support';

const NO_TABLES = check([]).set;
const HEAD = ['2024年度部门决算情况说明', '六、一般公共预算财政拨款基本支出决算情况说明'];
const BUDGET_HEAD = ['2025年部门预算编制说明'];

const read = (...lines: readonly string[]): ProofreadResult =>
  proofread({ paragraphs: lines.map((text) => ({ text })) }, NO_TABLES);

const told = ({ findings }: ProofreadResult): string[] =>
  findings.map(({ rule, severity, text }) => `${severity} ${rule} ${text}`);

describe('parts told behind a whole', () => {
  it.each([
    ['基本支出', '基本支出123.45万元，其中：人员经费100.00万元，公用经费23.45万元。'],
    ['a tail', '基本支出123.46万元，其中：人员经费100.00万元，公用经费23.45万元。'],
    ['amounts cut off', '基本支出1,234,567.89元，其中：人员经费100.00万元，公用经费23.45万元。'],
    ['支出合计', '本年支出合计200.00万元，其中：基本支出123.45万元，项目支出76.55万元，经营支出0万元。'],
    [
      '“三公”经费 by cars bought and run',
      '“三公”经费支出9.00万元，其中：因公出国（境）费0万元，公务用车购置费0万元，公务用车运行维护费7.00万元，公务接待费2.00万元。',
    ],
    ['only some parts', '“三公”经费支出9.00万元，其中：因公出国（境）费0万元，公务接待费2.00万元。'],
    ['another year beside', '基本支出123.45万元。上年人员经费90.00万元，公用经费20.00万元。'],
    [
      'a budget, and what was spent of it',
      '“三公”经费支出预算为44.52万元，“三公”经费支出决算为22.62万元，其中：因公出国（境）费支出0万元，公务接待费支出20.10万元，公务用车购置及运行维护费支出2.52万元。',
    ],
    [
      'of one budget alone the outturn of its parts',
      '“三公”经费支出预算为44.52万元，其中：公务接待费支出决算为20.10万元，公务用车购置及运行维护费支出决算为32.52万元。',
    ],
    ['one project of several', '支出合计200.00万元，其中：基本支出123.45万元，水利工程项目支出46.55万元。'],
  ])('clean: %s', (_, line) => expect(told(read(...HEAD, `2024年度${line}`))).toEqual([]));

  it.each([
    ['基本支出', '基本支出123.45万元，其中：人员经费100.00万元，公用经费32.45万元。', '123.45万元'],
    ['支出合计', '支出合计200.00万元，其中：基本支出123.45万元，项目支出67.55万元。', '200.00万元'],
    [
      '“三公”经费',
      '“三公”经费支出10.00万元，其中：因公出国（境）费0万元，公务用车购置及运行维护费7.00万元，公务接待费2.00万元。',
      '10.00万元',
    ],
    [
      'cars',
      '公务用车购置及运行维护费7.00万元（公务用车购置费2.00万元，公务用车运行维护费4.00万元）。',
      '7.00万元',
    ],
    [
      'income',
      '收入总计100.00万元，其中：本年收入合计80.00万元，使用非财政拨款结余5.00万元，年初结转和结余5.00万元。',
      '100.00万元',
    ],
    [
      'expenditure',
      '支出总计100.00万元，其中：本年支出合计80.00万元，结余分配5.00万元，年末结转和结余5.00万元。',
      '100.00万元',
    ],
    [
      'purchases',
      '政府采购支出总额100.00万元，其中：政府采购货物支出30.00万元、政府采购工程支出20.00万元、政府采购服务支出40.00万元。',
      '100.00万元',
    ],
    [
      'more than the whole, of some parts',
      '“三公”经费支出10.00万元，其中：公务用车购置及运行维护费7.85万元，公务接待费3.15万元。',
      '10.00万元',
    ],
  ])('broken: %s', (_, line, at) =>
    expect(told(read(...HEAD, `2024年度${line}`))).toEqual([`error N-38 ${at}`]),
  );

  it('in lines of their own below it, and only there', () => {
    const parts = ['人员经费80.00万元，主要包括：基本工资。', '公用经费10.00万元，主要包括：办公费。'];
    expect(told(read(...HEAD, '2024年度基本支出110.00万元，其中：', ...parts))).toEqual([
      'error N-38 110.00万元',
    ]);
    expect(told(read(...HEAD, '2024年度基本支出110.00万元。', ...parts))).toEqual([]);
  });

  it('says what may be wrong: a number mistyped, told twice, or another of the text', () => {
    const evidence = (line: string): string[] =>
      read(...HEAD, line).findings.flatMap((one) => one.evidence.map((each) => render(each)));
    expect(evidence('2024年度基本支出123.45万元，其中：人员经费100.00万元，公用经费234.50万元。')).toEqual([
      '可能是“公用经费”的234.50万元：小数点错位，应为23.45万元。',
    ]);
    expect(
      evidence('2024年度基本支出130.00万元，项目支出29.70万元，其中：人员经费80.30万元，公用经费20.00万元。'),
    ).toEqual(['相差的正好是文中“项目支出”的29.70万元，可能多算或漏写了它。']);
  });

  it('bears out numbers that nothing else decides', () => {
    const { ledger } = read(
      ...HEAD,
      '2024年度基本支出123.45万元，其中：人员经费100.00万元，公用经费23.45万元。',
    );
    const money = ledger.filter(({ text }) => text.endsWith('万元'));
    expect(money.map(({ verdict }) => verdict)).toEqual(['verified', 'verified', 'verified']);
  });
});

describe('items below a total', () => {
  const item = (name: string, amount: string): string =>
    `“农林水支出（类）水利（款）${name}（项）”${amount}万元，主要用于日常工作。`;
  const text = (total: string, ...items: readonly string[]): string[] => [
    ...BUDGET_HEAD,
    `支出预算${total}万元，其中：财政拨款支出预算${total}万元。`,
    '财政拨款支出主要内容如下：',
    ...items.map((one, place) => `${place + 1}.${one}`),
  ];
  const [running, works] = [item('行政运行', '70.00'), item('其他水利支出', '30.00')];

  it.each([
    ['that adds them up', text('100.00', running, works)],
    ['with a tail', text('100.01', running, works)],
    ['of which they are an excerpt', text('400.00', running, works)],
    ['with one alone', text('100.00', running)],
    [
      'one of which has no sign behind its number',
      text('110.00', running, works).concat(`3${item('水利工程建设', '10.00')}`),
    ],
    [
      'one of which is told under no head',
      text('110.00', running, works).concat('另安排水利工程建设支出10.00万元。'),
    ],
  ])('clean: %s', (_, lines) => expect(told(read(...lines))).toEqual([]));

  it('broken: one left out', () =>
    expect(told(read(...text('110.00', running, works)))).toEqual(['warning N-38 110.00万元']));

  it('broken: a digit too many in one, which is named', () => {
    const { findings } = read(...text('100.00', item('行政运行', '770.00'), works));
    expect(findings.map(({ text: at, evidence }) => [at, ...evidence.map((one) => render(one))])).toEqual([
      ['100.00万元', '可能是“行政运行”的770.00万元：多敲了一位数字，应为70.00万元。'],
    ]);
  });

  it('broken: of accounts, by what was spent and not by what was budgeted', () => {
    const spent = (name: string, budget: string, amount: string): string =>
      `农林水支出（类）水利（款）${name}（项）。年初预算为${budget}万元，支出决算为${amount}万元。`;
    const lines = [
      '2024年度部门决算情况说明',
      '五、一般公共预算财政拨款支出决算情况说明',
      '（三）一般公共预算财政拨款支出决算具体情况',
      '2024年度一般公共预算财政拨款支出年初预算为90.00万元，支出决算为100.00万元。其中：',
      `1.${spent('行政运行', '60.00', '70.00')}`,
    ];
    expect(told(read(...lines, `2.${spent('其他水利支出', '30.00', '30.00')}`))).toEqual([]);
    expect(told(read(...lines, `2.${spent('其他水利支出', '30.00', '33.00')}`))).toEqual([
      'warning N-38 100.00万元',
    ]);
  });

  it('says nothing where the tables told what is wrong in them', () => {
    const grid = gridFromTexts(
      '支出',
      cells(
        '2025年部门一般公共预算支出功能分类预算表',
        '单位：万元',
        '科目编码|科目名称|合计|基本支出|项目支出',
        '213|农林水支出|100.00|70.00|30.00',
        '21303|水利|100.00|70.00|30.00',
        '2130301|行政运行|70.00|70.00|',
        '2130399|其他水利支出|30.00||30.00',
        '合计||100.00|70.00|30.00',
      ),
    );
    const lines = text('100.00', running, item('其他水利支出', '330.00'));
    const { findings } = proofread({ paragraphs: lines.map((one) => ({ text: one })) }, check([grid]).set);
    expect(findings.map(({ rule, severity, text: at }) => `${severity} ${rule} ${at}`)).toEqual([
      'error N-37 330.00万元',
    ]);
  });
});

describe('shares of a whole that is named', () => {
  const share = (rate: string): string =>
    `2025年支出预算200.00万元，其中：基本支出123.45万元，占支出预算的61.73%；项目支出76.55万元，占支出预算的${rate}。`;

  it.each(['38.28%', '38.27%', '38.3%'])('clean: %s', (rate) =>
    expect(told(read(...BUDGET_HEAD, share(rate)))).toEqual([]),
  );

  it('broken: more than its last digit off', () =>
    expect(told(read(...BUDGET_HEAD, share('83.28%')))).toEqual(['error N-3 83.28%']));

  it('is no completion of the budget that its whole is', () => {
    const { ledger } = read(
      ...HEAD,
      '2024年度基本支出110.00万元，其中：人员经费90.00万元，占基本支出预算81.82%，公用经费20.00万元，占基本支出预算18.18%。',
    );
    expect(ledger.filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
  });

  it('refuses: a whole that the text does not tell', () =>
    expect(told(read(...BUDGET_HEAD, '项目支出76.55万元，占一般公共预算支出的83.28%。'))).toEqual([]));
});
