/** What 全部改正 says. */
import type { Catalogue } from '../../core/messages';

export const MEND_WORDS = {
  all: { zh: '全部改正（{count} 处只有一种改法）', en: 'Correct all (only one way: {count})' },
  heading: { zh: '全部改正：先看一眼', en: 'Correct all: look it over first' },
  tried: {
    zh: '下面 {count} 处各只有一种改法，已试算过：不会带来新的不符。改后可以一次撤销。',
    en: 'Each of these {count} has only one way to be corrected; tried on a copy, nothing new differs. One undo takes all back.',
  },
  leftOut: {
    zh: '试算后不宜一起改的 {count} 处，请逐条核对',
    en: 'Left out after the trial, to be looked at one by one: {count}',
  },
  apply: { zh: '改正 {count} 格', en: 'Correct {count} cells' },
  cancel: { zh: '先不改', en: 'Not now' },
  solves: { zh: '解决 {count} 条问题', en: 'solves findings: {count}' },
  noneGood: {
    zh: '试算后没有可以一起改的：改了会带来新的不符',
    en: 'Nothing can be corrected at once: something new would differ',
  },
  oneByOne: { zh: '请逐条核对后再改', en: 'Look at them one by one' },
} as const satisfies Catalogue<string>;
