/** Clauses of a learned form: each way to say what moved, once, however often the document says it. */
import type { Clause } from '../narrative';
import { casesOf, type Movement } from './movements';

export class Clauses {
  readonly all: Clause[] = [];
  private readonly byCases = new Map<string, string>();

  /** Its name. */
  moved(phrase: Movement): string {
    return this.named('增减', ['本期', '基数', '原因'], casesOf(phrase));
  }

  /** A rate with the words before it, where there is something to compare with. */
  rated(lead: string): string {
    return this.named(
      '比例',
      ['部分', '全部'],
      [{ when: '全部 = 0', text: '' }, { text: `${lead}{占比 部分 / 全部}` }],
    );
  }

  /** A count, of which there is none where nothing was spent. */
  counted(): string {
    return this.named(
      '计数',
      ['花费', '数'],
      [
        { when: '花费 = 0', text: '{数量 花费}' },
        { text: '{数量 数}', unknown: true },
      ],
    );
  }

  listed(cases: Clause['cases']): string {
    return this.named('分项', [], cases);
  }

  private named(head: string, takes: Clause['takes'], cases: Clause['cases']): string {
    const key = JSON.stringify([takes, cases]);
    const known = this.byCases.get(key);
    if (known !== undefined) return known;
    const name = `${head}${this.all.length + 1}`;
    this.byCases.set(key, name);
    this.all.push({ name, takes, cases });
    return name;
  }
}
