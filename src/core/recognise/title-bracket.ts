/** What stands in the bracket behind a title: the classification the rows go by, or something else they go by. */
import type { ClassificationName, TableSpec } from '../tables';
import { CLASSIFICATION_WORDS } from '../tables';

export interface Bracketed {
  /** The title without its bracket. */
  readonly title: string;
  /** What it names: 功能分类, 科目, 单位. */
  readonly inside: string;
  /** Whether it is what rows go by: 按功能分类列示, 分单位, 经济科目. */
  readonly isOrder: boolean;
}

const BRACKET = /^(.+)\(([^()]+)\)$/;
const CLASSIFICATIONS = Object.values(CLASSIFICATION_WORDS);
/** 政府预算经济分类 is a list of its own, of which no table is read. */
const OF_GOVERNMENT = /^政府(?:预算)?(?:支出)?经济/;
const OF_DEPARTMENT = /^部门(?:预算)?(?:支出)?(?=经济)/;
const ORDER = /^(?:按|分)(?:支出)?(.+?)(?:列示|分列|划分|列报|分类)?$/;

export function bracketed(text: string): Bracketed | undefined {
  const [, title, inside] = BRACKET.exec(text) ?? [];
  if (title === undefined || inside === undefined) return undefined;
  const ordered = ORDER.exec(inside)?.[1];
  const named = (ordered ?? inside).replace(OF_DEPARTMENT, '');
  const isOrder =
    ordered !== undefined ||
    OF_GOVERNMENT.test(inside) ||
    CLASSIFICATIONS.some((words) => isShortFor(named, words));
  return { title, inside: named, isOrder };
}

/** Whether the table's rows go by what is in the bracket, which may be any short form: 功能科目 of 功能分类科目. */
export const goesBy = (spec: TableSpec, { inside }: Bracketed): boolean =>
  classificationsOf(spec).some((name) => isShortFor(inside, CLASSIFICATION_WORDS[name]));

const classificationsOf = ({ layouts }: TableSpec): readonly ClassificationName[] =>
  layouts.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }): readonly ClassificationName[] => {
      if (rows.kind === 'codes') return rows.classifications;
      return rows.kind === 'labels' && rows.classes === true ? ['functional'] : [];
    }),
  );

/** Some of the letters, in their order. */
function isShortFor(short: string, whole: string): boolean {
  let from = 0;
  for (const letter of short) {
    const at = whole.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
