/** Of which year a text says its figures are: 2023年度支出合计820.30万元，其中基本支出640.00万元 gives two figures of 2023. */
import { normalText } from '../text/normal';
import type { Mark } from '../text/marks';

/** The year that a mark's own clause names, or the clause it is a part of. Marks that none is named of are not in it. */
export type SaidYears = ReadonlyMap<Mark, Mark>;

/** 与2023年度相比, 比2023年增加: what it is compared with. */
const COMPARED = /[与同和跟比较](?:上年|去年)?（?$/;
/** 2023年末, 2023年结转, 2023年12月: where this year begins, or a date. */
const ANOTHER_THING = /^度?(?:[初末底\d]|[^，。；]{0,8}结[转余])/;
/** What may stand before a year that its clause is about, and that the clauses behind it stay with. */
const HEAD = /^(?:其中|而|但)?(?:(?:本|我)?(?:部门|单位|局|委|院|中心|机关|校|处|站|所|办|厅|部)?)$/;
const THIS_YEAR = /本年|当年|今年/;
const SENTENCE_END = /[。\n](?!其中)/;
const CLAUSE_END = /[，；：、]/;

const isOwn = (text: string, { before, end }: Mark): boolean =>
  !COMPARED.test(before) && !ANOTHER_THING.test(text.slice(end, end + 12));

const isHead = ({ before }: Mark, department: string): boolean => before === department || HEAD.test(before);

/** Marks in the order of the text. A year elsewhere than at a clause's head (用于2019年的工程) is said of its own clause only. */
export function saidYears(text: string, marks: readonly Mark[], department = ''): SaidYears {
  const own = normalText(department);
  const said = new Map<Mark, Mark>();
  let clause: Mark | undefined;
  let sentence: Mark | undefined;
  let at = 0;
  for (const mark of marks) {
    const between = text.slice(at, mark.start);
    at = mark.end;
    if (SENTENCE_END.test(between) || THIS_YEAR.test(between)) clause = sentence = undefined;
    if (CLAUSE_END.test(between)) clause = undefined;
    if (mark.kind === 'year') {
      if (!isOwn(text, mark)) continue;
      clause = mark;
      if (isHead(mark, own)) sentence = mark;
      continue;
    }
    const year = clause ?? sentence;
    if (year) said.set(mark, year);
  }
  return said;
}

/** Whether a mark is said of a year that is not the document's. */
export function isOfOtherYear(year: number | undefined, years: SaidYears, mark: Mark): boolean {
  const said = years.get(mark)?.value;
  return year !== undefined && said !== undefined && !said.eq(year);
}
