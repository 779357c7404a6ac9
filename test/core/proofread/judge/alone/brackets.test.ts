import { HEADS, rule } from '../../support';

const TOTAL = '2020年度收入支出总计1286.40万元。';
const said = (sentence: string): string => `${HEADS[1]}${TOTAL}${sentence}`;

rule('N-33: brackets and quotation marks', {
  clean: [
    ['brackets of either width', said('主要是人员（含退休)经费(含公用）。')],
    ['brackets within brackets', said('主要是人员（含退休（含离休））经费。')],
    ['what is counted', said('\n1）人员经费。\n2）公用经费。\na) 其他。')],
    ['marks of the same side', said('主要是“三公“经费，”三公”经费。')],
    ['straight marks', said('主要是"三公"经费。')],
    ['inches', said('主要是55"电视机。')],
    ['a quotation over three paragraphs', said('主要是“一是人员。\n二是公用。\n三是项目。”')],
    ['a bracket over a broken line', said('主要是人员（含退休\n人员）经费。')],
    ['a book', said('按照《预算法》。')],
  ],
  broken: [
    ['not closed', said('主要是人员（含退休经费。'), ['N-33 hint （']],
    ['not opened', said('主要是人员含退休）经费。'), ['N-33 hint ）']],
    ['a quotation not closed', said('主要是“三公经费。'), ['N-33 hint “']],
    ['a quotation not opened', said('主要是三公”经费。'), ['N-33 hint ”']],
    ['a book not closed', said('按照《预算法。'), ['N-33 hint 《']],
    ['one of two', said('主要是人员（含退休（含离休）经费。'), ['N-33 hint （']],
  ],
  refuses: [],
});
