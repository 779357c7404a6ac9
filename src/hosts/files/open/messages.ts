/** What users read about a workbook opened from a file. */
import { messagesOf, type Catalogue } from '../../../core/messages';

const PHRASES = {
  changedSince: {
    zh: '“{sheet}”{cell} 现在是“{now}”，已不是“{before}”，没有改动。请重新校验后再试',
    en: '{cell} on “{sheet}” now shows “{now}” instead of “{before}” and was left alone. Check again first',
  },
  sheetGone: {
    zh: '没有名为“{sheet}”的工作表，无法定位。请重新校验',
    en: 'There is no sheet “{sheet}” to go to. Check again',
  },
  typed: { zh: '手改“{sheet}”{cell}', en: 'typing into {cell} on “{sheet}”' },
  typedSeveral: {
    zh: '手改“{sheet}”{cell} 起 {count} 格',
    en: 'changing cells from {cell} on “{sheet}”: {count}',
  },
  noFormulas: {
    zh: '这里不能算公式，{cell} 没有改。请直接填数，或在 Excel 或 WPS 中填公式',
    en: 'Formulas are not computed here; {cell} was left alone. Enter the figure, or the formula in Excel or WPS',
  },
} as const satisfies Catalogue<string>;

export const openMessage = messagesOf(PHRASES);
