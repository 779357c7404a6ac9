/** What the ribbon's buttons say: on a sheet of ours, since they have no window to speak in. */
import { messagesOf, type Catalogue } from '../core/messages';

const PHRASES = {
  sheet: { zh: '决算公开助手提示', en: 'Public Accounts notes' },
  noTables: {
    zh: '没有认出决算公开表，没有校验。请打开“校验”窗格看原因',
    en: 'No public table was recognised. Open the Check pane to see why',
  },
  nothingToFill: { zh: '没有可以由其他数算出的空格', en: 'No blank follows from other figures' },
  filled: { zh: '填入 {count} 格，清单如下', en: '{count} cells were filled in, as listed' },
  cell: { zh: '“{sheet}”{cell}：{after}', en: '“{sheet}” {cell}: {after}' },
  unexpected: {
    zh: '没有做成。请再点一次；仍不行，请保存后重新打开工作簿',
    en: 'It could not be done. Try again; if it fails, save and reopen the workbook',
  },
} as const satisfies Catalogue<string>;

export const wordOf = messagesOf(PHRASES);
