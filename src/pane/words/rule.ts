/** What a finding says of its rule; and the finding as text. */
import { SEVERITY_MEANING_WORDS } from '../../core/check/severity-words';
import type { Catalogue } from '../../core/messages';

export const RULE_WORDS = {
  rule: { zh: '规则 {rule}', en: 'Rule {rule}' },
  ...SEVERITY_MEANING_WORDS,
  groundIs: { zh: '依据：{basis}', en: 'Ground: {basis}' },
  seeRule: { zh: '看规则说明', en: 'See the rule' },
  lessOfRule: { zh: '收起规则说明', en: 'Hide the rule' },
  checks: { zh: '查什么', en: 'What it checks' },
  basis: { zh: '依据', en: 'Ground' },
  exceptions: { zh: '什么时候不适用', en: 'When it does not apply' },
  mending: { zh: '怎么改', en: 'How to mend it' },
  copy: { zh: '复制这一条', en: 'Copy this finding' },
  copied: { zh: '已复制这一条', en: 'Copied' },
  place: { zh: '位置：{places}', en: 'Cells: {places}' },
  moreCells: { zh: '等 {count} 格', en: '{count} cells in all' },
  proposal: { zh: '建议：{place} {before} 改为 {after}', en: 'Proposal: {place} {before} to {after}' },
  back: { zh: '回到刚才的格', en: 'Back to where I was' },
  backTo: { zh: '回到刚才的格：{place}', en: 'Back to {place}' },
} as const satisfies Catalogue<string>;
