/** All diagnoses of a workbook: blocks first, also such as left blanks behind; then what single cells explain. */
import { locate } from '../../../src/core/locate';
import { render } from '../../../src/core/messages';
import type { TableSetSpec } from '../../support/table-set';
import { troubleFor } from './support';

interface Asked {
  readonly formulas: readonly string[];
  readonly spec: TableSetSpec;
  readonly blanks?: Readonly<Record<string, string>>;
}

const NAMES = [...'甲乙丙丁戊己庚'];
const T01 = (...texts: readonly string[]): TableSetSpec => ({
  T01: Object.fromEntries(texts.map((text, place) => [NAMES[place]!, text])),
});
const EACH = NAMES.map((name, place) => `表01[${name}] = ${place + 1}0元`);

function diagnosed({ formulas, spec, blanks = {} }: Asked) {
  const { judgements, set, solved } = troubleFor(formulas, spec, { blanks });
  return locate(judgements, set, solved);
}

/** `slipped-rows 甲 10.00 …: relations explained`. */
const told = (asked: Asked): string[] =>
  diagnosed(asked).map(({ kind, culprits, explains, block }) => {
    const cells = culprits.map(({ term, suggestion }) => `${term.row} ${suggestion}`);
    const shown = kind === 'cell' ? cells.slice(0, 1) : cells.sort();
    const area = block && `${block.direction} ${block.count} ${block.first.row}…${block.last.row} `;
    return `${kind} ${area ?? ''}${shown.join(' ')}: ${explains.length}`;
  });

describe('one block', () => {
  it('explains all, and is told as one', () => {
    const spec = T01('10.00', '30.00', '40.00', '50.00', '0.00', '60.00', '70.00');
    expect(told({ formulas: EACH, spec })).toEqual([
      'slipped-rows up 3 乙…戊 丁 40.00 丙 30.00 乙 20.00 戊 50.00: 4',
    ]);
    const [one] = diagnosed({ formulas: EACH, spec });
    expect(one!.block!.area.map(({ row }) => row).join('')).toBe('乙丙丁戊');
    expect(one!.block!.blanks.size).toBe(0);
  });

  it('explains as well what only usually holds and holds again', () => {
    const spec = T01('10.00', '30.00', '40.00', '50.00', '0.00', '60.00', '70.00');
    const soft = ['?表01[丙] ≤ 35元', '?表01[丁] ≤ 5元', '?表01[庚] ≤ 5元'];
    const [one, ...others] = diagnosed({ formulas: [...EACH, ...soft], spec });
    expect(others).toEqual([]);
    expect(one!.explains.map(({ identity }) => identity.id).sort()).toEqual(
      [...EACH.slice(1, 5), '表01[丙] ≤ 35元'].sort(),
    );
    expect([one!.clear, one!.alternatives]).toEqual([true, []]);
    expect(one!.culprits.map(({ term, why, cost }) => `${term.row} ${render(why)} ${cost}`).sort()).toEqual([
      '丁 金额放回原来的位置 0',
      '丙 金额放回原来的位置 0',
      '乙 原数已被覆盖，按其他各数推算 0',
      '戊 金额放回原来的位置 0',
    ]);
  });

  it('down is told as down', () => {
    const spec = T01('10.00', '0.00', '20.00', '30.00', '40.00', '60.00', '70.00');
    expect(told({ formulas: EACH, spec })).toEqual([
      'slipped-rows down 3 乙…戊 丁 40.00 丙 30.00 乙 20.00 戊 50.00: 4',
    ]);
  });

  it('stands before what it does not explain', () => {
    const spec = {
      ...T01('10.00', '30.00', '40.00', '50.00', '0.00', '60.00', '70.00'),
      T03: { '201': '5.00' },
    };
    expect(told({ formulas: ['表03[201] = 6元', ...EACH], spec })).toEqual([
      'slipped-rows up 3 乙…戊 丁 40.00 丙 30.00 乙 20.00 戊 50.00: 4',
      'cell 201 6.00: 1',
    ]);
  });

  it('of two changed cells is rather two wrong cells, of three it is not', () => {
    const soft = NAMES.map((name) => `?表01[${name}] ≥ 0元`);
    const two = ['甲', '丙', '丁'].map((name) => EACH[NAMES.indexOf(name)]!);
    const spec = T01('10.00', '30.00', '40.00', '0.00', '50.00', '60.00', '70.00');
    expect(told({ formulas: [...two, ...EACH.slice(4), ...soft], spec })).toEqual([
      'cell 丙 30.00: 1',
      'cell 丁 40.00: 1',
    ]);
    expect(told({ formulas: [...EACH, ...soft], spec })).toEqual([
      'slipped-rows up 2 乙…丁 丁 40.00 丙 30.00 乙 20.00: 3',
    ]);
  });
});

describe('several blocks', () => {
  const COLUMNS = [
    '本年收入合计',
    '财政拨款收入',
    '上级补助收入',
    '事业收入',
    '经营收入',
    '附属单位上缴收入',
    '其他收入',
  ];
  /** Every column with its amounts of three rows a row up, from another row on. */
  const wrong = (columns: number): Asked => {
    const right = (column: number, row: number): number => (column + 1) * 100 + (row + 1) * 10 + 3;
    const rows = Array.from({ length: 9 }, (_, row) => {
      const texts = COLUMNS.slice(0, columns).map((name, column) => {
        const from = column % 5;
        const slipped = row >= from && row < from + 3 ? right(column, row + 1) : right(column, row);
        return [name, (row === from + 3 ? 0 : slipped).toFixed(2)] as const;
      });
      return [`20${row + 1}`, Object.fromEntries(texts)] as const;
    });
    const formulas = rows.flatMap(([code], row) =>
      COLUMNS.slice(0, columns).map((name, column) => `表02[${code}, ${name}] = ${right(column, row)}元`),
    );
    return { formulas, spec: { T02: rows } };
  };

  it('are found one after another', () =>
    expect(
      diagnosed(wrong(2)).map(({ kind, block }) => [kind, block!.first.column, block!.first.row]),
    ).toEqual([
      ['slipped-rows', '本年收入合计', '201'],
      ['slipped-rows', '财政拨款收入', '202'],
    ]));

  it('six at most: then something else is the matter', () => {
    const kinds = diagnosed(wrong(7)).map(({ kind }) => kind);
    expect(kinds).toEqual([...Array(6).fill('slipped-rows'), ...Array(4).fill('cell')]);
  });
});

describe('a block that left a blank', () => {
  // 乙 20, 丙 31, 丁 40 and 戊 50, a row up; whatever knows of 戊 lacks its figure.
  const spec = T01('10.00', '31.00', '40.00', '50.00', '', '60.00', '70.00');
  const formulas = [
    '表01[甲] = 10元',
    '表01[戊] = 70元 − 表01[乙]',
    '表01[戊] = 81元 − 表01[丙]',
    '表01[戊] = 90元 − 表01[丁]',
    '表01[己] = 60元',
  ];
  const BLOCK = 'slipped-rows up 3 乙…戊 丁 40.00 丙 31.00 乙 20.00 戊 50.00: 0';

  it('is found though no relation could be judged', () => {
    expect(told({ formulas, spec, blanks: { 戊: '39.00' } })).toEqual([BLOCK]);
    const [one] = diagnosed({ formulas, spec, blanks: { 戊: '39.00' } });
    expect([...one!.block!.blanks].map(({ at }) => at.row)).toEqual([one!.block!.last.figure!.at.row]);
  });

  it('names the blanks that lack a figure only because of it', () => {
    const more = [
      ...formulas,
      '表03[201] = 表01[丙] + 0元',
      '表03[202] = 表01[乙] − 20元',
      '表03[203] = 表03[204] + 0元',
    ];
    const all = { ...spec, T03: { '201': '', '202': '', '203': '', '204': '5.00' } };
    const total = '本年支出合计';
    const blanks = {
      戊: '39.00',
      [`201/${total}`]: '40.00',
      [`202/${total}`]: '11.00',
      [`203/${total}`]: '5.00',
    };
    const [one] = diagnosed({ formulas: more, spec: all, blanks });
    const { figure } = troubleFor(more, all, { blanks });
    expect(one!.block!.blanks.size).toBe(2);
    const places = [...one!.block!.blanks].map(({ sheet, at }) => `${sheet} ${at.row}`).sort();
    const expected = [figure('戊'), figure(`202/${total}`)]
      .map(({ sheet, at }) => `${sheet} ${at.row}`)
      .sort();
    expect(places).toEqual(expected);
  });

  it('is none where the blank, filled, agrees with all', () => {
    const right = T01('10.00', '20.00', '31.00', '40.00', '', '60.00', '70.00');
    expect(told({ formulas, spec: right, blanks: { 戊: '50.00' } })).toEqual([]);
  });

  it('takes with it what was broken beside the blank, but not what is wrong elsewhere', () => {
    const beside = [
      '表01[戊] = 90元 − 表01[丁]',
      '表01[戊] = 表01[丁] + 10元',
      '表01[丁] = 40元',
      '?表01[丙] ≥ 0元',
      ...EACH.slice(5),
    ];
    const short = T01('10.00', '20.00', '40.00', '50.00', '', '60.00', '70.00');
    const asked = { formulas: beside, spec: short, blanks: { 戊: '40.00' } };
    expect(told(asked)).toEqual(['slipped-rows up 2 丙…戊 丁 40.00 戊 50.00: 1']);
    const wrong = T01('10.00', '20.00', '40.00', '50.00', '', '60.00', '71.00');
    expect(told({ ...asked, spec: wrong })).toEqual([
      'slipped-rows up 2 丙…戊 丁 40.00 戊 50.00: 1',
      'cell 庚 70.00: 1',
    ]);
  });

  it('is not looked for where figures are only copied from one place to another', () => {
    const copied = formulas.map((formula, place) =>
      place === 2 || place === 3 ? formula.replace('=', '≡') : formula,
    );
    expect(told({ formulas: copied, spec, blanks: { 戊: '39.00' } })).toEqual([]);
  });

  it('is not looked for where only what usually holds would not', () => {
    const soft = formulas.map((formula, place) => (place === 2 || place === 3 ? `?${formula}` : formula));
    expect(told({ formulas: soft, spec, blanks: { 戊: '39.00' } })).toEqual([]);
  });

  it('stands before single cells elsewhere', () => {
    const asked = {
      formulas: [...formulas, '表03[201] = 6元'],
      spec: { ...spec, T03: { '201': '5.00' } },
      blanks: { 戊: '39.00' },
    };
    expect(told(asked)).toEqual([BLOCK, 'cell 201 6.00: 1']);
  });

  it('explains also what was broken beside the blank', () => {
    const asked = { formulas: [...formulas, '表01[丁] = 40元'], spec, blanks: { 戊: '39.00' } };
    expect(told(asked)).toEqual([BLOCK.replace(': 0', ': 1')]);
  });
});

describe('blanks and slips of the hand', () => {
  it('a blank to be filled alone is no error', () => {
    const formulas = ['表01[甲] = 表01[乙] + 表01[丙]'];
    expect(told({ formulas, spec: T01('', '1.00', '2.00'), blanks: { 甲: '3.00' } })).toEqual([]);
  });

  it('two cells that one slip each explains are told one by one', () => {
    const spec = T01('10.00', '20.00', '80.00', '40.00', '05.00', '60.00', '70.00');
    expect(told({ formulas: EACH, spec })).toEqual(['cell 丙 30.00: 1', 'cell 戊 50.00: 1']);
  });

  it('one cell that mends three relations is a slip, whatever it shows', () => {
    const spec = T01('10.00', '20.00', '987.65', '40.00', '50.00', '60.00', '70.00');
    const formulas = [...EACH, '表01[丙] = 表01[丁] − 10元', '表01[丙] = 表01[乙] + 10元'];
    expect(told({ formulas, spec })).toEqual(['cell 丙 30.00: 3']);
  });
});

describe('a block or slips of the hand', () => {
  const soft = NAMES.map((name) => `?表01[${name}] ≥ 0元`);
  const around = [EACH[0]!, EACH[1]!, EACH[5]!, EACH[6]!];
  const up = (last: string): TableSetSpec => T01('10.00', '30.00', '40.00', '50.00', last, '60.00', '70.00');
  const TWO = ['表01[戊] = 50元', '表01[戊] = 表01[己] − 10元'];
  const BLOCK = 'slipped-rows up 3 乙…戊 丁 40.00 丙 30.00 乙 20.00 戊 50.00: 3';

  it('two cells of which one mends little with no likely slip are a block', () =>
    expect(told({ formulas: [...around, ...TWO, ...soft], spec: up('0.00') })).toEqual([BLOCK]));

  it('a likely slip is none', () =>
    expect(told({ formulas: [...around, ...TWO, ...soft], spec: up('5.00') })).toEqual([
      'cell 乙 20.00: 1',
      'cell 戊 50.00: 2',
    ]));

  it('nor is a cell that mends three relations', () =>
    expect(
      told({ formulas: [...around, ...TWO, '表01[戊] = 表01[庚] − 20元', ...soft], spec: up('0.00') }),
    ).toEqual(['cell 乙 20.00: 1', 'cell 戊 50.00: 3']));

  it('three relations that no single cell mends are a block', () => {
    const sums = ['表01[丙] + 表01[乙] = 50元', '表01[丙] + 表01[丁] = 70元', '表01[戊] + 表01[丁] = 90元'];
    expect(told({ formulas: [EACH[0]!, ...sums, ...EACH.slice(5)], spec: up('0.00') })).toEqual([BLOCK]);
  });
});

it('where two cells of one group are wrong both are told', () => {
  const formulas = ['表01[甲] = 10元', '表01[甲] + 表01[乙] = 30元', '表01[乙] = 20元'];
  expect(told({ formulas, spec: T01('11.00', '21.00') })).toEqual(['cells 乙 20.00 甲 10.00: 3']);
});
