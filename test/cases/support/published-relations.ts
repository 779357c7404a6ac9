/** Rows of the published cases' expected.tsv: relations somebody else worked out by hand, with both sides and a verdict. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseName } from '../../support/case-workbook';

export interface PublishedRelation {
  readonly id: string;
  readonly section: string;
  /** `hard` or `soft`. */
  readonly kind: string;
  readonly relation: string;
  /** As the worker wrote them: amounts mostly, words where the relation is about words. */
  readonly left: string;
  readonly right: string;
  readonly verdict: string;
  readonly note: string;
}

const CASES = join(__dirname, '..', '..', '..', '..', 'shared', 'cases');
const IS_ON_TABLES = /^表(?!↔)/;

/** Lines of a TSV below its head, as records by the head's names. */
export function tsvOf(name: CaseName, file: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(join(CASES, name, file), 'utf8')
    .split(/\r?\n/)
    .filter(Boolean);
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((column, place) => [column, cells[place] ?? '']));
  });
}

/** The relations that speak of tables alone; those of the explanation and the report are not for checking tables. */
export const relationsOnTables = (name: CaseName): readonly PublishedRelation[] =>
  tsvOf(name, 'expected.tsv')
    .map((row) => ({
      id: row.id ?? '',
      section: row.section ?? '',
      kind: row.kind ?? '',
      relation: row.relation ?? '',
      left: row.computed_or_left ?? '',
      right: row.stated_or_right ?? '',
      verdict: row.verdict ?? '',
      note: row.note ?? '',
    }))
    .filter(({ section }) => IS_ON_TABLES.test(section));
