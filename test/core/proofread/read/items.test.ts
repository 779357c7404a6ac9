import { compileForm, HUNAN_2020, NO_SUPPLEMENT } from '../../../../src/core/narrative';
import { contextOf } from '../../../../src/core/narrative/reading';
import { itemTexts } from '../../../../src/core/proofread/read/items';
import { streamOf } from '../../../../src/core/proofread/text/stream';
import type { Change } from '../../../support/changed-tables';
import { book } from '../support';

const paragraph = compileForm(HUNAN_2020)
  .sections.find(({ id }) => id === '5.3')!
  .paragraphs.find(({ each }) => each !== undefined)!;
const told = (lines: readonly string[], change?: Change) =>
  itemTexts(
    contextOf(HUNAN_2020, book(change), NO_SUPPLEMENT, {}),
    streamOf(lines.map((text) => ({ text }))),
    [paragraph],
  );
const rows = (lines: readonly string[]) => told(lines)?.texts.map(({ item }) => item?.row);

describe('itemTexts', () => {
  it('matches items by their names, in any order', () => {
    expect(
      rows([
        '1、住房保障支出（类）住房改革支出（款）住房公积金（项）。支出决算为100.00万元。',
        '2、农林水支出(类)水利(款)行政运行(项)。支出决算为600.00万元。',
      ]),
    ).toEqual(['2210201', '2130301']);
  });

  it('matches an item of another name by its amount', () => {
    expect(rows(['1、农林水支出（类）水务（款）水工程建设（项）。支出决算为200.00万元。'])).toEqual([
      '2130305',
    ]);
  });

  it('matches nothing that is neither by name nor amount an item', () => {
    expect(rows(['1、外交支出（类）驻外机构（款）驻外使领馆（项）。支出决算为7.00万元。'])).toEqual([
      undefined,
    ]);
  });

  it('tells which items are lacking', () => {
    const result = told(['1、住房保障支出（类）住房改革支出（款）住房公积金（项）。支出决算为100.00万元。']);
    expect(result?.lacking.map(({ row }) => row)).toEqual(['2080505', '2130301', '2130305', '2130306']);
  });

  it('has nothing to say without items or without the table', () => {
    expect(told(['支出1,100.00万元。'])).toBeUndefined();
    expect(told(['1、水利（款）行政运行（项）。'], { T05: undefined })).toBeUndefined();
  });
});
