/** Heads without lines: cells by the middle of their words, in one way or not at all. */
import { storeysOf, tiledHead, type HeadBlock } from '../../../src/core/page/tiled';

const SIZE = 10;
const STOREY = 20;

interface Named extends HeadBlock {
  readonly name: string;
}

/** Words in the middle of columns that end at `left` and `right`, and of storeys from `from` on. */
const block = (name: string, left: number, right: number, from: number, storeys: number): Named => {
  const baseline = (from + storeys / 2) * STOREY + 0.4 * SIZE;
  return { name, middle: (left + right) / 2, top: baseline, bottom: baseline };
};

const tiled = (
  blocks: readonly Named[],
  xs: readonly number[],
  named: readonly number[] = [],
  blank: readonly number[] = [],
) =>
  tiledHead(blocks, { xs, top: 0, size: SIZE, named: new Set(named), blank: new Set(blank) })
    ?.map(({ block: { name }, column, columns }) => `${name} ${column}+${columns}`)
    .sort();

const XS = [0, 50, 150, 210, 280, 350];
const HEAD = [
  block('项目', 0, 150, 0, 1),
  block('编码', 0, 50, 1, 1),
  block('名称', 50, 150, 1, 1),
  block('合计', 150, 210, 0, 2),
  block('支出', 210, 350, 0, 1),
  block('基本', 210, 280, 1, 1),
  block('项目支出', 280, 350, 1, 1),
];

describe('a head by the middle of its words', () => {
  it('has each cell over its columns', () =>
    expect(tiled(HEAD, XS)).toEqual(
      ['合计 2+1', '名称 1+1', '基本 3+1', '支出 3+2', '编码 0+1', '项目 0+2', '项目支出 4+1'].sort(),
    ));

  it('has as many storeys as its words have', () => {
    const cells = tiledHead(HEAD, { xs: XS, top: 0, size: SIZE, named: new Set(), blank: new Set() }) ?? [];
    expect(storeysOf(cells, SIZE).map(Math.round)).toEqual([0, 20, 40]);
  });

  it('tells by its storeys which columns a cell is over where its middle does not', () => {
    const xs = [0, 40, 100, 160, 200];
    const own = [
      block('决算数', 0, 200, 0, 1),
      block('合计', 0, 40, 1, 1),
      block('出国', 40, 100, 1, 1),
      block('用车', 100, 160, 1, 1),
      block('接待', 160, 200, 1, 1),
    ];
    expect(tiled(own, xs)).toEqual(['决算数 0+4', '出国 1+1', '合计 0+1', '接待 3+1', '用车 2+1'].sort());
  });

  it('may have a cell over columns that are named below the head', () => {
    const own = [block('科目编码', 0, 90, 0, 1), block('合计', 90, 150, 0, 1)];
    expect(tiled(own, [0, 30, 60, 90, 150], [0, 1, 2])).toEqual(['合计 3+1', '科目编码 0+3']);
    expect(tiled(own, [0, 30, 60, 90, 150])).toBeUndefined();
  });

  it('may have cells that reach into a row where their columns are blank', () => {
    const own = [block('科目编码', 0, 90, 0, 1), block('合计', 90, 150, 0, 1), block('上缴', 150, 200, 0, 2)];
    const xs = [0, 30, 60, 90, 150, 200];
    expect(tiled(own, xs, [0, 1, 2], [4])).toEqual(['上缴 4+1', '合计 3+1', '科目编码 0+3'].sort());
    expect(tiled(own, xs, [0, 1, 2])).toBeUndefined();
  });

  it.each<[string, readonly Named[]]>([
    [
      'words stand beside the middle',
      HEAD.map((one) => (one.name === '基本' ? { ...one, middle: one.middle + 2 } : one)),
    ],
    ['a column has no words', HEAD.filter(({ name }) => name !== '基本')],
    ['words are too many', [...HEAD, block('其中', 280, 350, 1, 1)]],
    [
      'cells end at other heights',
      HEAD.map((one) => (one.name === '合计' ? block('合计', 150, 210, 0, 1) : one)),
    ],
  ])('is none where %s', (_, blocks) => expect(tiled(blocks, XS)).toBeUndefined());

  it('gives up a head of more words than heads have', () => {
    const xs = Array.from({ length: 60 }, (_, place) => place * 10);
    const many = Array.from({ length: 400 }, (_, place) =>
      block(String(place), 0, 10 * (1 + (place % 50)), place % 9, 1),
    );
    expect(tiled(many, xs)).toBeUndefined();
  });
});
