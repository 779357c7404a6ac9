/** What a user confirmed, as specs of tables: which printed form, which words, which rows. */
import type { ConfirmedLayout } from '../../../src/core/recognise';
import { confirmedSpecs } from '../../../src/core/recognise/confirmed-specs';
import type { BlockSpec, LayoutSpec, TableSpec } from '../../../src/core/tables';
import { specOf } from '../../../src/core/tables';

const specFrom = (layout: ConfirmedLayout): TableSpec => {
  const { titled, untitled } = confirmedSpecs([layout]);
  expect(titled.length + untitled.length).toBe(1);
  return [...titled, ...untitled][0]!;
};

const blockIn = ({ layouts }: TableSpec, place: number, form?: string): BlockSpec =>
  (form === undefined ? layouts[0]! : layouts.find(({ name }) => name === form)!).blocks[place]!;

const blockOf = (layout: ConfirmedLayout, place = 0, form?: string): BlockSpec =>
  blockIn(specFrom(layout), place, form);

const original = (id: ConfirmedLayout['table'], place = 0, form?: string): BlockSpec =>
  blockIn(specOf(id), place, form);

const isOf = (block: BlockSpec, key: string, row?: string) =>
  block.columns.find((column) => column.key === key && column.row === row);

it('those with a title apart from those without', () => {
  const { titled, untitled } = confirmedSpecs([
    { table: 'T03', title: '甲表' },
    { table: 'T02', columns: [{ words: ['乙'], key: '本年收入合计' }] },
  ]);
  expect(titled.map(({ id, title }) => [id, title.zh])).toEqual([['T03', '甲表']]);
  expect(untitled.map(({ id, title }) => [id, title.zh])).toEqual([['T02', '收入决算表']]);
});

it('know no title but their own, need none where there is none, and stay on their sheet', () => {
  const spec = specFrom({ table: 'T12', title: '甲表', sheet: '附表' });
  expect(spec).toMatchObject({
    id: 'T12',
    word: { zh: '表12' },
    title: { zh: '甲表' },
    aliases: [],
    confirmed: true,
    needsTitle: false,
    sheet: '附表',
  });
  expect(spec.aliases).toHaveLength(0);
  expect(specFrom({ table: 'T12', title: '甲表' })).not.toHaveProperty('sheet');
});

it('a title alone leaves every printed form as it is', () => {
  const spec = specFrom({ table: 'T03', title: '甲表' });
  expect(spec.layouts).toEqual(
    specOf('T03').layouts.map((layout) => ({
      ...layout,
      blocks: layout.blocks.map((block) => ({
        ...block,
        ignore: [],
        rows: { ...block.rows, named: [], ignore: [] },
      })),
    })),
  );
});

describe('of the printed forms', () => {
  const formsOf = (columns: ConfirmedLayout['columns'] = []) =>
    specFrom({ table: 'T05', title: '甲表', columns }).layouts.map(({ name }: LayoutSpec) => name);

  it('all count where no figure is confirmed', () =>
    expect(formsOf([{ words: ['甲'], role: 'code' }]).sort()).toEqual([
      'by-function',
      'income-and-expenditure',
    ]));

  it('those that have every confirmed figure, the one that asks for least besides first', () => {
    expect(formsOf([{ words: ['甲'], key: '本年支出' }])).toEqual(['by-function', 'income-and-expenditure']);
    expect(
      formsOf([
        { words: ['甲'], key: '本年支出' },
        { words: ['乙'], key: '年初结转和结余' },
      ]),
    ).toEqual(['income-and-expenditure']);
  });
});

describe('columns', () => {
  const CONFIRMED: ConfirmedLayout = {
    table: 'T03',
    title: '甲表',
    columns: [
      { words: ['项', '编号'], role: 'code' },
      { words: ['项', '事项'], role: 'label' },
      { words: ['全年', '花销'], key: '本年支出合计' },
      { words: ['备查'], role: 'none' },
    ],
  };

  it('codes and labels are known by their lowest word, every word may stand in a header', () => {
    const [block, before] = [blockOf(CONFIRMED), original('T03')];
    expect(block.labels).toEqual([...before.labels, '事项']);
    expect(block.codes).toEqual(['编号']);
    expect(block.others).toEqual([...before.others!, '项', '编号', '项', '事项', '全年', '花销', '备查']);
    expect(block.ignore).toEqual([['备查']]);
  });

  it('confirmed words come first, and confirmed figures are all that must be there', () => {
    const block = blockOf(CONFIRMED);
    expect(isOf(block, '本年支出合计')).toMatchObject({
      is: [['全年', '花销'], ['本年支出合计']],
      required: true,
    });
    expect(isOf(block, '基本支出')).toMatchObject({ is: [['基本支出']], required: false });
  });

  it('without a confirmed figure the form asks for what it always did', () =>
    expect(blockOf({ ...CONFIRMED, columns: CONFIRMED.columns!.slice(0, 2) }).columns).toEqual(
      original('T03').columns,
    ));

  it('of a table without codes or labels may get them', () => {
    const columns: ConfirmedLayout['columns'] = [
      { words: ['编号'], role: 'code' },
      { words: ['事项'], role: 'label' },
    ];
    const block = blockOf({ table: 'T07', title: '甲表', columns }, 0, 'single-row');
    expect([block.codes, block.labels]).toEqual([['编号'], ['事项']]);
    expect(block.others).toEqual([...original('T07', 0, 'single-row').others!, '编号', '事项']);
  });

  it('of a form without further words get theirs', () =>
    expect(
      blockOf({ table: 'P01', title: '甲表', columns: [{ words: ['事项'], role: 'label' }] }, 0, 'hunan-2021')
        .others,
    ).toEqual(['事项']));

  it('of one side are none of the other', () => {
    const confirmed: ConfirmedLayout = {
      table: 'T01',
      columns: [
        { words: ['收进'], key: '决算数', block: '收入' },
        { words: ['花出'], key: '决算数', block: '支出' },
        { words: ['备查'], role: 'none' },
      ],
    };
    const [income, expenditure] = [blockOf(confirmed, 0), blockOf(confirmed, 1)];
    expect(income.columns[0]!.is).toEqual([['收进'], ['决算数'], ['金额']]);
    expect(expenditure.columns[0]!.is).toEqual([['花出'], ['决算数'], ['金额']]);
    expect([income.ignore, expenditure.ignore]).toEqual([[['备查']], [['备查']]]);
  });

  it('of one row are none of the other, without a row of both', () => {
    const of07 = (row?: string) =>
      blockOf(
        {
          table: 'T07',
          title: '甲表',
          columns: [{ words: ['招待'], key: '公务接待费', ...(row === undefined ? {} : { row }) }],
        },
        0,
        'single-row',
      );
    const first = (block: BlockSpec, row: string) => isOf(block, '公务接待费', row)!.is[0];
    expect(first(of07('预算数'), '预算数')).toEqual(['招待']);
    expect(first(of07('预算数'), '决算数')).not.toEqual(['招待']);
    expect(first(of07(), '决算数')).toEqual(['招待']);
  });
});

describe('rows', () => {
  const rows: ConfirmedLayout['rows'] = [
    { label: '全部', key: '合计' },
    { label: '总共', key: '合计' },
    { label: '办学', key: '205' },
    { label: '奇数', key: '2A5' },
    { label: '不算' },
  ];

  it('of codes: totals under their new names first, names for codes, rows that do not count', () => {
    const { rows: scheme } = blockOf({ table: 'T03', title: '甲表', rows });
    expect(scheme).toMatchObject({
      kind: 'codes',
      totals: [{ key: '合计', is: [['全部'], ['总共'], ['合计'], ['总计']] }],
      named: [{ key: '205', is: [['办学']] }],
      ignore: ['不算'],
    });
  });

  it('of labels: classes where the form has them', () => {
    const confirmed: ConfirmedLayout = {
      table: 'T01',
      title: '甲表',
      rows: [...rows, { label: '全收', key: '本年收入合计' }],
    };
    const [income, expenditure] = [blockOf(confirmed, 0).rows, blockOf(confirmed, 1).rows];
    const keysOf = (scheme: BlockSpec['rows']) =>
      scheme.kind === 'labels' ? scheme.rows.map(({ key }) => key) : [];
    const before = (place: number) => keysOf(original('T01', place).rows);
    expect(keysOf(income)).toEqual(before(0));
    expect(keysOf(expenditure)).toEqual([...before(1), '205']);
    expect(expenditure).toMatchObject({ kind: 'labels', ignore: ['不算'] });
    expect(income.kind === 'labels' && income.rows.find(({ key }) => key === '本年收入合计')?.is).toEqual([
      ['全收'],
      ['本年收入合计'],
    ]);
    expect(income.kind === 'labels' && income.rows[0]).toBe(
      (original('T01').rows as { rows: readonly unknown[] }).rows[0],
    );
  });

  it('of items: under their new names, beside what never counted', () => {
    const { layouts } = specFrom({
      table: 'T07',
      title: '甲表',
      rows: [{ label: '招待', key: '公务接待费' }, { label: '不算' }],
    });
    const schemes = layouts.flatMap(({ blocks }) => blocks.flatMap(({ rows: scheme }) => scheme));
    const items = schemes.flatMap((scheme) => (scheme.kind === 'items' ? [scheme] : []));
    expect(items).toHaveLength(2);
    for (const { items: all, ignore } of items) {
      expect(all.find(({ key }) => key === '公务接待费')!.is).toEqual([['招待'], ['公务接待费']]);
      expect(ignore?.slice(0, 4)).toEqual(['不算', '三公经费支出', '三公经费', '相关统计数']);
    }
    expect(schemes).toContain(original('T07', 0, 'single-row').rows);
  });

  it('of indicators: their total', () => {
    const { rows: scheme } = blockOf(
      { table: 'P02', title: '甲表', rows: [{ label: '全分', key: '总分' }] },
      1,
    );
    expect(scheme).toMatchObject({ kind: 'indicators', total: { key: '总分' } });
    expect(scheme.kind === 'indicators' && scheme.total?.is[0]).toEqual(['全分']);
    expect(blockOf({ table: 'P02', title: '甲表' }, 1).rows).toEqual(original('P02', 1).rows);
  });
});
