/** SET-2: a set lacks no table that its form prints; one without figures is published empty, with a note. */
import { message, type Catalogue } from '../messages';
import type { Grid } from '../grid';
import { specOf, type TableSet } from '../tables';
import { isMostOfSet, missingTables } from '../tables/publications';
import { NOT_APPLICABLE, PASS, failed, type Rule } from './rule';

const MESSAGES = {
  missing: {
    zh: '全套公开表里没有“{title}”',
    en: 'The set lacks “{title}”',
  },
  advice: {
    zh: '请补上这张表；没有数据的，也要列出空表，并在表下注明“本表无数据”',
    en: 'Add the table; without data it is published empty, with a note below that says so',
  },
} as const satisfies Catalogue<string>;

export const setLacksTable: Rule = {
  id: 'SET-2',
  severity: 'warning',
  kind: { zh: '全套缺表', en: 'A table of the set is missing' },
  basis: '公开要求：各表齐全，没有数据的表列出空表并说明',
  check({ set, grids, hasUnread }) {
    if (!isMostOfSet(set)) return [NOT_APPLICABLE];
    if (hasUnread === true || mayBeUnread(set, grids)) return [{ outcome: 'unreadable', findings: [] }];
    const [first] = set.tables;
    const cells = first
      ? [{ sheet: first.sheet, at: { row: first.area.top, column: first.area.left }, text: first.title }]
      : [];
    const missing = missingTables(set);
    if (missing.length === 0) return [PASS];
    return missing.map((id) =>
      failed({
        rule: setLacksTable.id,
        severity: setLacksTable.severity,
        lines: [message(MESSAGES, 'missing', { title: specOf(id).title.zh }), message(MESSAGES, 'advice')],
        cells,
        suspects: [],
      }),
    );
  },
};

/** A table that is there and not known, since a page does not show its title or heads surely, is not missing. */
function mayBeUnread({ tables }: TableSet, grids: readonly Grid[]): boolean {
  const known = new Set(tables.map(({ sheet }) => sheet));
  return grids.some(
    ({ name, cells }) =>
      !known.has(name) && cells.some((row) => row?.some((cell) => cell?.doubt !== undefined)),
  );
}
