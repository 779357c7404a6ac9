/** Items on the tables: all there, empty ones explained, fine enough, and true to each other. */
import type { Finding } from '../../check';
import { saying } from '../../messages';
import { missingTables, uncheckedOf } from '../../overview';
import { firstTold } from '../../proofread/matters';
import { deepestRow, lowestLevel } from '../../rules/code-tables';
import { specOf } from '../../tables';
import { isMostOfSet } from '../../tables/publications';
import { checklistMessage } from './messages';
import {
  checklistPlaces,
  findingsOfRules,
  lacking,
  MET,
  tableName,
  tableOfKind,
  untold,
  type LawTable,
} from './judges';
import type { ChecklistRule, ItemJudged, Publication } from './types';

const MONEY_OF_LAW = {
  zh: '财政部规范部门预决算公开；预算法第十四条',
  en: 'Budget Law art. 14 and the rules on publishing',
} as const;

function complete(publication: Publication): ItemJudged {
  const { check, hasUnread } = publication;
  if (check.set.tables.length === 0) return untold(checklistMessage(hasUnread ? 'unreadTables' : 'noTables'));
  const missing = missingTables(check.set);
  if (missing.length === 0 && isMostOfSet(check.set)) return MET;
  if (hasUnread) return untold(checklistMessage('unreadTables'));
  if (!isMostOfSet(check.set)) return untold(checklistMessage('notWhole'));
  const titles = missing.map((id) => saying(specOf(id).title));
  return lacking(checklistMessage('lacksTables', { tables: titles }));
}

/** 没有政府性基金收支, told in the text instead of below the table. */
function isToldInText({ published }: Publication, { table }: Finding): boolean {
  const words = table === undefined ? [] : (specOf(table).fund?.words ?? []);
  return words.some((word) => {
    const none = new RegExp(`${word}[^。；]{0,40}(?:没有|无)|(?:没有|无|未)[^。；]{0,20}${word}`);
    return firstTold(published.text, none) !== undefined;
  });
}

function emptyExplained(publication: Publication): ItemJudged {
  if (publication.check.set.tables.length === 0) return untold(checklistMessage('noTables'));
  const found = findingsOfRules(publication, 'T08-3').filter(
    (finding) => !isToldInText(publication, finding),
  );
  if (found.length === 0) return MET;
  const why = checklistMessage('findings', { count: String(found.length) });
  const judged = found.every(({ severity }) => severity === 'hint') ? untold(why) : lacking(why);
  return { ...judged, places: checklistPlaces(found) };
}

/** How far a form goes down, by the length of its codes. */
const LEVELS = { 3: 'class', 5: 'section' } as const;

const downTo =
  (which: LawTable) =>
  (publication: Publication): ItemJudged => {
    const id = tableOfKind(publication.check.set, which);
    const table = publication.check.set.table(id);
    if (!table) return untold(checklistMessage('noTable', { table: tableName(table, id) }));
    const found = findingsOfRules(publication, 'CODE-7').filter((finding) => finding.table === id);
    if (found.length > 0)
      return lacking(checklistMessage('findings', { count: String(found.length) }), checklistPlaces(found));
    const deepest = deepestRow(table)?.code.length;
    if (deepest === undefined) return untold(checklistMessage('noCodes', { table: table.name }));
    if (deepest >= lowestLevel(table)) return MET;
    const level = deepest === 3 || deepest === 5 ? checklistMessage(LEVELS[deepest]) : '';
    const why = checklistMessage('coarse', { table: table.name, level });
    return publication.isWhole ? lacking(why) : untold(why);
  };

const VEHICLES = ['公务用车购置费', '公务用车运行费'];

function threeSplit({ check }: Publication): ItemJudged {
  const id = tableOfKind(check.set, 'three');
  const table = check.set.table(id);
  if (!table) return untold(checklistMessage('noTable', { table: tableName(table, id) }));
  const keys = new Set([...table.columns, ...table.rows].map(({ key }) => key));
  return VEHICLES.every((key) => keys.has(key))
    ? MET
    : untold(checklistMessage('noSplit', { table: table.name }));
}

function agree({ check }: Publication): ItemJudged {
  const errors = check.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return lacking(checklistMessage('findings', { count: String(errors.length) }), checklistPlaces(errors));
  if (check.set.tables.length === 0) return untold(checklistMessage('noTables'));
  return uncheckedOf(check).length > 0 ? untold(checklistMessage('openRelations')) : MET;
}

export const TABLE_ITEMS: readonly ChecklistRule[] = [
  {
    id: 'tables-complete',
    group: 'tables',
    what: { zh: '各表齐全', en: 'All tables are there' },
    basis: MONEY_OF_LAW,
    judge: complete,
  },
  {
    id: 'empty-tables',
    group: 'tables',
    what: { zh: '没有数据的表列出空表并说明', en: 'Tables without figures are there, with a note' },
    basis: {
      zh: '公开要求：没有数据的表列出空表并说明',
      en: 'Rules on publishing: empty tables are listed and explained',
    },
    judge: emptyExplained,
  },
  {
    id: 'functional-detail',
    group: 'tables',
    what: { zh: '一般公共预算支出公开到功能分类项级', en: 'Expenditure by function, down to 项' },
    basis: {
      zh: '预算法第十四条及其实施条例',
      en: 'Budget Law art. 14 and its regulations',
    },
    judge: downTo('functional'),
  },
  {
    id: 'economic-detail',
    group: 'tables',
    what: { zh: '基本支出公开到经济分类款级', en: 'Basic expenditure by economic kind, down to 款' },
    basis: {
      zh: '预算法第十四条及其实施条例',
      en: 'Budget Law art. 14 and its regulations',
    },
    judge: downTo('economic'),
  },
  {
    id: 'three-split',
    group: 'tables',
    what: {
      zh: '“三公”经费分项列示，公务用车分购置和运行',
      en: 'The three expenses by item, vehicles as bought and as run',
    },
    basis: MONEY_OF_LAW,
    judge: threeSplit,
  },
  {
    id: 'figures-agree',
    group: 'tables',
    what: { zh: '表内、表间数据一致', en: 'Figures agree within and between the tables' },
    basis: {
      zh: '部门决算管理办法：数额准确、内容完整',
      en: 'Rules on departments’ final accounts: exact and complete',
    },
    judge: agree,
  },
];
