/** What the columns under a header are, and which stand together: on small forms made for it. */
import { gridFromTexts, type Area } from '../../../../src/core/grid';
import { findHeader } from '../../../../src/core/recognise/header';
import { SheetView } from '../../../../src/core/recognise/sheet-view';
import type { BlockSpec, LayoutSpec } from '../../../../src/core/tables';
import { cells } from '../support';

const money = (key: string, isRequired = false) => ({
  key,
  quantity: 'money' as const,
  is: [[key]],
  required: isRequired,
});

const LABELLED: BlockSpec = {
  id: '块',
  labels: ['名称'],
  skip: ['行次'],
  ignore: [['备查']],
  others: ['金额', '合计'],
  columns: [money('甲数', true), money('乙数')],
  rows: { kind: 'labels', rows: [], groups: [] },
};
const BLOCK: BlockSpec = {
  ...LABELLED,
  rows: { kind: 'codes', classifications: ['functional'], levels: [3], totals: [] },
};

/** `codes labels values unknown left–right` of each lane, or what was found instead. */
function lanesOf(
  lines: readonly string[],
  block: BlockSpec = BLOCK,
  merges: readonly Area[] = [],
  others: readonly BlockSpec[] = [],
): string[] | undefined {
  const view = new SheetView(gridFromTexts('表', cells(...lines), merges));
  const layout: LayoutSpec = { name: '式', blocks: [block, ...others] };
  return findHeader(view, view.used, layout, block)?.lanes.map(
    (lane) =>
      [
        `c${lane.codes.join()}`,
        `l${lane.labels.join()}`,
        `v${lane.values.map(({ column, spec }) => column + spec.key.slice(0, 1)).join()}`,
        `u${lane.unknown.join()}`,
      ].join(' ') + ` ${lane.left}–${lane.right}`,
  );
}

it.each<[string, readonly string[], readonly string[]]>([
  ['codes, a label, figures', ['编码|名称|甲数|乙数', '201|某|1.00|'], ['c0 l1 v2甲,3乙 u 0–3']],
  ['a label alone', ['名称|甲数', '某|1.00'], ['c l0 v1甲 u 0–1']],
  ['codes alone', ['编码|甲数', '201|1.00'], ['c0 l v1甲 u 0–1']],
  [
    'counters and columns without a figure of the table are neither',
    ['编码|名称|行次|甲数|备查', '201|某|1|1.00|2.00'],
    ['c0 l1 v3甲 u 0–4'],
  ],
  ['a code spread over three cells', ['编码|||名称|甲数', '201|01|02|某|1.00'], ['c0,1,2 l3 v4甲 u 0–4']],
  ['codes on both sides of a blank', ['编码||编码|名称|甲数', '201||02|某|1.00'], ['c0,1,2 l3 v4甲 u 0–4']],
  ['a blank between codes and figures is no code', ['编码||甲数', '201||1.00'], ['c0 l v2甲 u 0–2']],
  [
    'a blank between label and figures is no label where codes stand',
    ['编码|名称||甲数', '201|某||1.00'],
    ['c0 l1 v3甲 u 0–3'],
  ],
  [
    'two lanes',
    ['编码|名称|甲数|编码|名称|甲数', '201|某|1.00|202|某|2.00'],
    ['c0 l1 v2甲 u 0–2', 'c3 l4 v5甲 u 3–5'],
  ],
  [
    'lanes of a label each',
    ['名称|甲数|名称|甲数', '某|1.00|某|2.00'],
    ['c l0 v1甲 u 0–1', 'c l2 v3甲 u 2–3'],
  ],
  ['a label before its code', ['名称|编码|甲数', '某|201|1.00'], ['c1 l0 v2甲 u 0–2']],
  [
    'a strange column with figures is remembered, one without is not',
    ['编码|名称|甲数|乙数|新数|人数|序', '201|某|1.00||-1,234.50|5|x1.00'],
    ['c0 l1 v2甲,3乙 u4 0–6'],
  ],
  [
    'what stands left of the first label is in no lane',
    ['甲数|编码|名称|甲数', '1.00|201|某|1.00'],
    ['c1 l2 v3甲 u 1–3'],
  ],
])('%s', (_, lines, expected) => expect(lanesOf(lines)).toEqual(expected));

describe('a form without codes', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'has labels right of the named one, up to the figures',
      ['名称||甲数', '某|其一|1.00'],
      ['c l0,1 v2甲 u 0–2'],
    ],
    [
      'has none before a column that holds no figure',
      ['名称||备查|甲数', '某|某|某|1.00'],
      ['c l0 v3甲 u 0–3'],
    ],
    [
      'has labels without a word right before the figures',
      ['||甲数|乙数', '某|其一|1.00|'],
      ['c l0,1 v2甲,3乙 u 0–3'],
    ],
    ['but not beyond another word', ['行次|||甲数', '1|某|其一|1.00'], ['c l1,2 v3甲 u 1–3']],
    ['nor where a label has its word', ['|名称|甲数', '某|某|1.00'], ['c l1 v2甲 u 1–2']],
  ])('%s', (_, lines, expected) => expect(lanesOf(lines, LABELLED)).toEqual(expected));

  it('and with codes, wordless columns are no labels', () =>
    expect(lanesOf(['|甲数', '某|1.00'])).toBeUndefined());

  it('a form without labels is one lane from its first word on', () => {
    const block: BlockSpec = { ...LABELLED, labels: [] };
    expect(lanesOf(['|甲数|乙数', '|1.00|2.00'], block)).toEqual(['c l v1甲,2乙 u 1–2']);
    expect(lanesOf(['|备查|甲数', '某|x|1.00'], block)).toEqual(['c l v2甲 u 1–2']);
  });
});

describe('合计 in the last row of the header', () => {
  it('leaves a column of codes or labels what it is', () =>
    expect(lanesOf(['编码|名称|甲数', '合计||', '201|某|1.00'])).toEqual(['c0 l1 v2甲 u 0–2']));

  it('below another word it is a word like any other', () => {
    const block: BlockSpec = { ...BLOCK, columns: [{ ...money('甲数', true), is: [['金额', '合计']] }] };
    expect(lanesOf(['编码|名称|金额', '||合计', '201|某|1.00'], block)).toEqual(['c0 l1 v2甲 u 0–2']);
  });
});

describe('a figure header merged over two columns', () => {
  const merges = [{ top: 0, left: 2, bottom: 0, right: 3 }];

  it('covers a blank column put in, which is none', () =>
    expect(
      lanesOf(['编码|名称|甲数||乙数', '201|某|1.00||2.00', '202|某|1.00||2.00'], BLOCK, merges),
    ).toEqual(['c0 l1 v2甲,4乙 u 0–4']));

  it('covers two columns where something stands in the second, be it in the last row', () =>
    expect(
      lanesOf(['编码|名称|甲数||乙数', '201|某|1.00||2.00', '202|某|1.00|字|2.00'], BLOCK, merges),
    ).toEqual(['c0 l1 v2甲,3甲,4乙 u 0–4']));
});

describe('two blocks side by side', () => {
  const side = (index: number, over: string, label: string): BlockSpec => ({
    ...LABELLED,
    id: over,
    lane: { over: [over, `${over}（元）`], index },
    labels: [label, '名称'],
    others: ['金额'],
  });
  const [left, right] = [side(0, '收', '收项'), side(1, '支', '支项')];

  it('are told by the word over their labels', () => {
    const lines = ['支||收|', '名称|甲数|名称|甲数', '某|1.00|某|2.00'];
    expect(lanesOf(lines, left, [], [right])).toEqual(['c l2 v3甲 u 2–3']);
    expect(lanesOf(lines, right, [], [left])).toEqual(['c l0 v1甲 u 0–1']);
  });

  it('by their place where no word tells them', () => {
    const lines = ['名称|甲数|名称|甲数', '某|1.00|某|2.00'];
    expect(lanesOf(lines, left, [], [right])).toEqual(['c l0 v1甲 u 0–1']);
    expect(lanesOf(lines, right, [], [left])).toEqual(['c l2 v3甲 u 2–3']);
  });

  it('begin where the label of the neighbour stands', () => {
    const lines = ['收项|甲数|支项|甲数', '某|1.00|某|2.00'];
    expect(lanesOf(lines, left, [], [right])).toEqual(['c l0 v1甲 u 0–1']);
  });

  it('are not there where a lane is missing', () =>
    expect(lanesOf(['名称|甲数', '某|1.00'], right, [], [left])).toBeUndefined());
});
