/** Which rows of a table are below which, and which are sets; the same of columns where they are codes. */
import type { Table, TableRow } from '../tables';

export const CODE = /^\d{3,7}$/;

interface Family {
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly roots: readonly string[];
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** Children, roots and row sets of each table, worked out once; of its columns too, where they are codes. */
export class Families {
  private readonly known = new Map<Table, Family>();
  private readonly knownColumns = new Map<Table, Family>();

  of(table: Table): Family {
    const known = this.known.get(table);
    if (known) return known;
    const family = familyOf(table.rows);
    this.known.set(table, family);
    return family;
  }

  ofColumns(table: Table): Family {
    const known = this.knownColumns.get(table);
    if (known) return known;
    const family = familyOf(codedColumns(table));
    this.knownColumns.set(table, family);
    return family;
  }
}

type Member = Pick<TableRow, 'key' | 'code' | 'parent' | 'groups'>;

function codedColumns(table: Table): Member[] {
  const codes = table.columns.map(({ key }) => key).filter((key) => CODE.test(key));
  return codes.map((key) => {
    const [parent] = codes
      .filter((code) => code.length < key.length && key.startsWith(code))
      .sort((a, b) => b.length - a.length);
    return { key, code: key, groups: [], ...(parent === undefined ? {} : { parent }) };
  });
}

function familyOf(rows: readonly Member[]): Family {
  const children = new Map<string, string[]>();
  const groups = new Map<string, string[]>();
  const roots: string[] = [];
  const push = (map: Map<string, string[]>, key: string, value: string): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const row of rows) {
    if (row.parent !== undefined) push(children, row.parent, row.key);
    else if (row.code !== undefined) roots.push(row.key);
    for (const group of row.groups) push(groups, group, row.key);
  }
  return { children, roots, groups };
}
