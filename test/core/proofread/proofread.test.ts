import { FORMS } from '../../../src/core/narrative';
import { proofread } from '../../../src/core/proofread';
import { book, documentOf, HEADS, read, told, verdicts } from './support';

const TOTAL = `${HEADS[1]}2020年度收、支总计1268.40万元。`;

describe('proofread', () => {
  it('reads nothing into an empty text', () => {
    expect(read('')).toMatchObject({ numbers: { verified: 0, contradicted: 0, unchecked: 0 }, findings: [] });
    expect(proofread({ paragraphs: [] }, book())).toMatchObject({ ledger: [], findings: [] });
  });

  it('reads by the form it is told', () => {
    for (const form of FORMS) expect(read('', { form }).form).toBe(form.id);
  });

  it('finds the same by every form that has the sentence', () => {
    const ids = ['hunan-2020', 'hunan-2022', 'shanghai-2024', 'sichuan-2022', 'national'];
    for (const form of FORMS.filter(({ id }) => ids.includes(id)))
      expect(told(read(TOTAL, { form }))).toEqual(['N-1 error 1268.40万元 → 1286.40万元 ✎']);
  });

  it('counts every number once', () => {
    const { numbers, ledger } = read(TOTAL);
    expect(numbers).toEqual({ verified: 1, contradicted: 1, unchecked: 0 });
    expect(ledger.map(({ text, section }) => [text, section])).toEqual([
      ['2020年', '1'],
      ['1268.40万元', '1'],
    ]);
  });

  it('gives no source where it gives no verdict, but the reason', () => {
    const result = read(`${HEADS[1]}职工食堂收入3.00万元。`);
    expect(verdicts(result)).toEqual(['3.00万元 unchecked why-not-in-tables']);
    expect(result.ledger[0]?.source).toMatchObject({ kind: 'none', cells: [], supplement: [] });
  });

  it('leaves tables and contents within the text alone', () => {
    const paragraphs = [
      { text: '一、收入支出决算总体情况说明' },
      { text: '收、支总计 1268.40万元', style: 'table' as const },
      { text: '一、收入支出决算总体情况说明 3', style: 'contents' as const },
    ];
    expect(proofread({ paragraphs }, book())).toMatchObject({ ledger: [], findings: [] });
  });

  it('takes last year from last year’s tables', () => {
    const previous = book({ T01: { 收入总计: '1,200.00', 支出总计: '1,200.00' } }, 2019);
    const text = `${HEADS[1]}2020年度收、支总计1286.40万元。与2019年相比，增加68.40万元，增长7.2%。`;
    expect(told(proofread(documentOf(text), book(), { previous }))).toEqual([
      'N-1 error 68.40万元 → 86.40万元 ✎',
    ]);
  });

  it('reads only the explanation of a whole publication', () => {
    const text = `第一部分 单位概况\n职工86人，经费1,300.00万元。\n第三部分 2020年度部门决算情况说明\n${TOTAL}\n第四部分 名词解释\n三公经费指3类经费。`;
    expect(verdicts(read(text))).toEqual(['1268.40万元 contradicted']);
  });
});
