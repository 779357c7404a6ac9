/** Which year a table is of, and which tables are last year's. */
import { byYear, chained, withYears } from '../../../src/core/recognise/years';
import type { Table, TableId } from '../../../src/core/tables';
import { tableSet } from '../../support/table-set';

const table = (id: TableId, year?: number, sheet = '甲'): Table => ({
  ...tableSet({ [id]: { 甲: '1.00' } }, { tables: { [id]: { sheet } } }).tables[0]!,
  ...(year === undefined ? {} : { year }),
});

const told = ({ id, year }: Table): string => `${id} ${year ?? '-'}`;

describe('the year of a table that prints none', () => {
  it.each<[string, readonly Table[], readonly string[]]>([
    ['is that of its sheet', [table('T01', 2023), table('T02')], ['T01 2023', 'T02 2023']],
    [
      'is that of its sheet, though several tables say so',
      [table('T01', 2023), table('T03', 2023), table('T02')],
      ['T01 2023', 'T03 2023', 'T02 2023'],
    ],
    ['is not that of another sheet', [table('T01', 2023, '乙'), table('T02')], ['T01 2023', 'T02 -']],
    [
      'is open where its sheet has two',
      [table('T01', 2023), table('T03', 2022), table('T02')],
      ['T01 2023', 'T03 2022', 'T02 -'],
    ],
    ['is the one at the end of the name of its sheet', [table('T02', undefined, '收入2021')], ['T02 2021']],
    ['is the one in the name of its sheet', [table('T02', undefined, '2021年收入')], ['T02 2021']],
    ['is not a longer number in the name of its sheet', [table('T02', undefined, '120213')], ['T02 -']],
    [
      'is what tables say before what the sheet is called',
      [table('T01', 2023, '2021'), table('T02', undefined, '2021')],
      ['T01 2023', 'T02 2023'],
    ],
    [
      'is open where the tables of its sheet differ, whatever the sheet is called',
      [table('T01', 2023, '2021'), table('T03', 2022, '2021'), table('T02', undefined, '2021')],
      ['T01 2023', 'T03 2022', 'T02 -'],
    ],
  ])('%s', (_, tables, expected) => expect(withYears(tables).map(told)).toEqual(expected));
});

it('a table of no year has none', () => expect(withYears([table('T02')])[0]).not.toHaveProperty('year'));

describe('tables by year', () => {
  it.each<[string, readonly Table[], readonly (readonly string[])[]]>([
    ['one year', [table('T01', 2023), table('T02', 2023)], [['T01 2023', 'T02 2023']]],
    [
      'three, the latest first',
      [table('T01', 2021), table('T01', 2023), table('T01', 2022)],
      [['T01 2023'], ['T01 2022'], ['T01 2021']],
    ],
    [
      'a table without a year is of the latest',
      [table('T01', 2022), table('T01', 2023), table('T02')],
      [['T01 2023', 'T02 -'], ['T01 2022']],
    ],
    [
      'a single other year is a slip of the pen',
      [table('T01', 2023), table('T02', 2022)],
      [['T01 2023', 'T02 2022']],
    ],
    [
      'several project forms are of several projects',
      [table('P02', 2022), table('P02', 2023)],
      [['P02 2022', 'P02 2023']],
    ],
  ])('%s', (_, tables, expected) => expect(byYear(tables).map((year) => year.map(told))).toEqual(expected));
});

it('the years stand one behind the other', () => {
  const [first, second, third] = ['甲', '乙', '丙'].map((department) => tableSet({}, { department }));
  const chain = chained([first!, second!, third!]);
  expect([chain, chain?.earlier, chain?.earlier?.earlier].map((set) => set?.department)).toEqual([
    '甲',
    '乙',
    '丙',
  ]);
  expect(chain?.earlier?.earlier).not.toHaveProperty('earlier');
  expect(chained([])).toBeUndefined();
});
