/** The few words of our own that get into the document. */
import type { Catalogue } from '../../../../core/messages';

export const WORDS = {
  computed: { zh: '计算：{formula}', en: 'Computed: {formula}' },
  supplied: { zh: '补充资料：{keys}', en: 'Supplied: {keys}' },
  department: { zh: '部门：{name}', en: 'Department: {name}' },
  unit: { zh: '单位：{name}', en: 'Unit: {name}' },
  further: { zh: '{title}（续）', en: '{title} (continued)' },
} as const satisfies Catalogue<string>;
