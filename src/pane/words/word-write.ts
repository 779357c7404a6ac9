/** What the view 说明 says in Word. */
import type { Catalogue, WholeId } from '../../core/messages';

export const WRITE_WORDS = {
  parts: { zh: '各节和补充资料', en: 'Sections and supplement' },
  sections: { zh: '各节', en: 'Sections' },
  style: { zh: '格式', en: 'Style' },
  learnedStyle: {
    zh: '格式：{name}，照去年文件自己的写法',
    en: 'Style: {name}, in the words of last year’s document',
  },
  pictures: { zh: '附图表', en: 'With charts' },

  intro: {
    zh: '把光标放在要插入的地方，再点“全部插入”。以后表变了，点“更新”，只换数字，改过的文字不动。',
    en: 'Put the cursor where the text shall stand and insert it. When tables change, update: only figures are replaced; your wording stays.',
  },
  insertAll: { zh: '全部插入（{count} 节）', en: 'Insert all ({count})' },
  insertRest: { zh: '插入其余 {count} 节', en: 'Insert the other {count}' },
  insert: { zh: '插入', en: 'Insert' },
  insertOne: { zh: '插入：{heading}', en: 'Insert: {heading}' },
  update: { zh: '更新', en: 'Update' },
  inserted: { zh: '已插入 {count} 节', en: 'Sections inserted: {count}' },
  insertedFewCharts: {
    zh: '已插入 {count} 节；另有 {left} 幅图缺数或合计不平，没有画',
    en: 'Sections inserted: {count}; charts left out for want of figures or unequal totals: {left}',
  },

  absent: { zh: '未插入', en: 'not inserted' },
  standing: { zh: '已插入', en: 'inserted' },
  changed: { zh: '有变化', en: 'differs' },
  missing: { zh: '待补充 {count}', en: 'missing {count}' },
  missingTotal: { zh: '文中有 {count} 处待补充', en: 'Places still to be supplied: {count}' },
  titleSection: { zh: '标题', en: 'Title' },

  report: { zh: '更新结果', en: 'What was updated' },
  closeReport: { zh: '收起更新结果', en: 'Put the result away' },
  nothingChanged: { zh: '{kept} 个数都没有变，不用更新', en: 'No figure changed; kept: {kept}' },
  changedCount: {
    zh: '更新了 {count} 个数，{kept} 个没有变',
    en: 'Figures updated: {count}; unchanged: {kept}',
  },
  moreChanges: { zh: '其余 {count} 个', en: '{count} more' },
  stale: { zh: '有 {count} 句不合现在的表', en: 'Sentences that no longer fit: {count}' },
  staleHint: { zh: '没有动它们。看一看，再换', en: 'They were left as they are. Look, then replace' },
  sign: { zh: '增减方向变了', en: 'Up became down, or down up' },
  gone: { zh: '现在没有这一句', en: 'It would not be written now' },
  new: { zh: '现在多出这一句', en: 'It would be written now' },
  reworded: { zh: '现在是另一种说法', en: 'It would be put differently' },
  now: { zh: '现在', en: 'Now' },
  was: { zh: '文中', en: 'In the text' },
  remove: { zh: '（这一句不要了）', en: '(left out)' },
  replace: { zh: '换成新句', en: 'Replace' },
  replaceGone: { zh: '删去这句', en: 'Take it out' },
  replaceNew: { zh: '加上这句', en: 'Add it' },
  goThere: { zh: '定位', en: 'Go there' },
  replaced: { zh: '已换', en: 'done' },
  absentSections: { zh: '文中没有这些节：{names}', en: 'Not in the document: {names}' },

  notFound: {
    zh: '文中没有找到，可能已经改写或删去',
    en: 'It was not found in the document; it may have been changed or taken out',
  },
  noTables: { zh: '还没有工作簿，先选一个', en: 'Choose a workbook first' },
} as const satisfies Catalogue<string>;

export type WriteWord = WholeId<typeof WRITE_WORDS>;
