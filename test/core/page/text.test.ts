/** Text of pages: lines joined to paragraphs, heads and feet gone, contents told, places kept. */
import { documentOfPages } from '../../../src/core/page';
import { joined, pageOf, sheet, writing, type Drawing } from './drawn';

const SIZE = 12;
const [LEFT, PITCH] = [90, 24];
/** 30 letters from edge to edge. */
const FULL = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十';

/** One line below the other; `>` sets it in by two letters. */
const lines = (texts: readonly string[], top = 120): Drawing =>
  joined(
    ...texts.map((text, at) => {
      const bare = text.replace(/^>/, '');
      return writing(bare, LEFT + (bare === text ? 0 : 2 * SIZE), top + at * PITCH, SIZE);
    }),
  );

const read = (...drawings: readonly Drawing[]) => {
  const pages = drawings.map((drawing, index) => pageOf(drawing, { number: index + 1 }));
  return documentOfPages(pages);
};

const texts = (...drawings: readonly Drawing[]): string[] =>
  read(...drawings).text.paragraphs.map(({ text }) => text);

const HEAD = `>${FULL.slice(0, 28)}`;

describe('lines of a paragraph', () => {
  it('are joined where a line was full, and end where it was not', () =>
    expect(texts(lines([HEAD, FULL, '末行。', HEAD, FULL]))).toEqual([
      `${FULL.slice(0, 28)}${FULL}末行。`,
      `${FULL.slice(0, 28)}${FULL}`,
    ]));

  it('are parted by a line that is set in though the one before is full', () =>
    expect(texts(lines([HEAD, FULL, HEAD])).length).toBe(2));

  it('are joined where a number or a bracket had no room', () =>
    expect(
      texts(
        lines([`${FULL.slice(0, 27)}为`, '161.62万元，其中', FULL, `${FULL.slice(0, 26)}离退`, '（项）。']),
      ),
    ).toEqual([`${FULL.slice(0, 27)}为161.62万元，其中`, `${FULL}${FULL.slice(0, 26)}离退（项）。`]));

  it('go on on the next page', () =>
    expect(texts(lines([HEAD, FULL], 700), lines(['末行。', HEAD]))).toEqual([
      `${FULL.slice(0, 28)}${FULL}末行。`,
      FULL.slice(0, 28),
    ]));

  it('are parted by space', () =>
    expect(texts(joined(lines([FULL, FULL]), lines([FULL, FULL], 220))).length).toBe(2));

  it('of a heading in the middle are joined', () => {
    const heading = joined(
      writing(FULL, LEFT, 120, SIZE),
      writing('决算情况说明', LEFT + 12 * SIZE, 144, SIZE),
    );
    expect(texts(joined(heading, lines([HEAD, FULL], 200)))[0]).toBe(`${FULL}决算情况说明`);
  });

  it('of a title or a note no wider than its table are joined', () => {
    const table = sheet({
      left: 200,
      widths: [90, 90],
      rows: [
        ['名称', '合计'],
        ['合计', '9.00'],
      ],
      top: 160,
    });
    const title = joined(writing(FULL.slice(0, 15), 200, 110, SIZE), writing('决算表', 272, 128, SIZE));
    const note = joined(
      writing(`注：${FULL.slice(0, 13)}`, 200, 220, SIZE),
      writing('末行。', 200, 238, SIZE),
    );
    const words = read(joined(title, table, note)).text.paragraphs.filter(({ style }) => style !== 'table');
    expect(words.map(({ text }) => text)).toEqual([
      `${FULL.slice(0, 15)}决算表`,
      `注：${FULL.slice(0, 13)}末行。`,
    ]);
  });

  it('that list contents are one each, however full', () =>
    expect(
      texts(lines([`${FULL.slice(0, 10)}${'…'.repeat(19)}3`, `${FULL.slice(0, 12)}${'…'.repeat(17)}5`]))
        .length,
    ).toBe(2));

  it('are not joined with what stands at the right edge', () => {
    const code = writing('公开01表', LEFT + 26 * SIZE, 120, SIZE);
    expect(texts(joined(code, lines([FULL], 144)))).toEqual(['公开01表', FULL]);
  });
});

it('blanks stand between words that are apart, and between digits and Chinese letters none', () => {
  const spread = joined(
    writing('单位：万元', 300, 120),
    writing('部门：某局', 90, 120),
    writing('2024', 90, 200),
    writing('年', 114, 200),
  );
  expect(texts(spread)).toEqual(['部门：某局 单位：万元', '2024年']);
});

describe('heads, feet and numbers of pages', () => {
  const page = (number: number, body: string): Drawing =>
    joined(
      writing('某局部门决算公开', 250, 40, 9),
      lines([`>${body}。`]),
      writing(`第 ${number} 页 共 3 页`, 270, 810, 9),
    );

  it('are no text', () =>
    expect(texts(page(1, '甲'), page(2, '乙'), page(3, '丙'))).toEqual(['甲。', '乙。', '丙。']));

  it('are no text where each page sets them a little higher or lower', () => {
    const at = (top: number, body: string): Drawing =>
      joined(writing('某局部门决算公开', 250, top, 9), lines([`>${body}。`]));
    for (const top of [39, 39.5, 40, 40.5, 41, 41.5])
      expect(texts(at(top, '甲'), at(top + 0.8, '乙'), at(top - 0.8, '丙'))).toEqual([
        '甲。',
        '乙。',
        '丙。',
      ]);
  });

  it('are text where they stand on two pages only', () =>
    expect(texts(page(1, '甲'), page(2, '乙')).filter((text) => text.startsWith('某局')).length).toBe(2));

  it('are not what is said of a table on each page', () => {
    const unit = (number: number): Drawing =>
      joined(
        writing('单位：万元', 400, 60),
        sheet({ widths: [60, 60], rows: [['甲', `${number}.00`]], top: 80 }),
      );
    expect(texts(unit(1), unit(2), unit(3)).filter((text) => text === '单位：万元').length).toBe(3);
  });
});

describe('contents', () => {
  const styles = (...drawings: readonly Drawing[]): string[] =>
    read(...drawings).text.paragraphs.map(({ text, style }) => `${style ?? ''}:${text}`);

  it('are told by their heading, and end with the page or with what was listed', () => {
    const list = joined(
      writing('目 录', 280, 100, 16),
      lines(['第一部分概况', '一、主要职能', '二、支出决算表']),
    );
    expect(styles(list, lines(['第一部分概况', '一、主要职能', `>${FULL}。`]))).toEqual([
      'contents:目录',
      'contents:第一部分概况',
      'contents:一、主要职能',
      'contents:二、支出决算表',
      ':第一部分概况',
      ':一、主要职能',
      `:${FULL}。`,
    ]);
  });

  it('are told by dots to the number of a page', () =>
    expect(styles(lines(['一、主要职能…………3', '二、其他说明']))).toEqual([
      'contents:一、主要职能…………3',
      ':二、其他说明',
    ]));
});

it('every stretch of the text has its place in print', () => {
  const { text, print } = read(
    lines([HEAD, FULL], 700),
    joined(lines(['末行。']), sheet({ widths: [60, 60], rows: [['合计', '9.00']], top: 200 })),
  );
  const shown = print?.lines.map(({ paragraph, from, to, box }) => {
    const words = text.paragraphs[paragraph]?.text.slice(from, to);
    return `${box.page} ${Math.round(box.top)} ${words}`;
  });
  expect(shown).toEqual([
    `1 689 ${FULL.slice(0, 28)}`,
    `1 713 ${FULL}`,
    '2 109 末行。',
    '2 205 合计',
    '2 205 9.00',
  ]);
});
