/** The findings of a workbook with the table each is about, as people call it. */
import type { TableId } from '../../../core/tables';
import type { FindingJson } from '../../json/check-json';
import type { Entry } from '../entry';

export interface TableFinding {
  readonly finding: FindingJson;
  /** Absent where it is about the whole workbook. */
  readonly table?: TableId;
  /** `表03`; empty without a table. */
  readonly name: string;
}

export const tableFindingsOf = ({ workbook, tables, names }: Entry): TableFinding[] =>
  workbook.findings.map((finding, place) => {
    const table = tables[place] ?? undefined;
    return table === undefined ? { finding, name: '' } : { finding, table, name: names[table] ?? table };
  });
