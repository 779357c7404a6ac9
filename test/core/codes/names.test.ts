/** Names beside codes: what is the same name written differently, and what is a slip of one character. */
import { comparableName, isMistyped } from '../../../src/core/codes';

it.each([
  ['因公出国（境）费用', '因公出国(境) 费用'],
  ['维修（护）费', '维修(护)费'],
  ['其它交通费用', '其他交通费用'],
  ['行政运行(项)', '行政运行'],
  ['一般公共服务支出（类）', '一般公共服务'],
  ['其他党委办公厅（室）及相关机构 事务支出', '其他党委办公厅（室）及相关机构事务支出'],
  ['环境保护法规、规划及标准', '环境保护法规,规划及标准'],
])('%s is %s', (a, b) => expect(comparableName(a)).toBe(comparableName(b)));

it('keeps a name that is nothing but its suffix', () => expect(comparableName('支出')).toBe('支出'));

it.each([
  ['公务接侍费', '公务接待费', true],
  ['公务待接费', '公务接待费', true],
  ['公务接待费', '公务接待费', false],
  ['公务侍接费', '公务接待费', false],
  ['公务接待', '公务接待费', false],
  ['公接务待费', '公务接待费', true],
  ['务公待接费', '公务接待费', false],
  ['水费', '电费', false],
])('%s mistyped for %s: %s', (printed, right, mistyped) => expect(isMistyped(printed, right)).toBe(mistyped));
