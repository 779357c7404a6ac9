/** What is said of the packet that goes from Excel to Word through the clipboard. */
import type { Catalogue } from '../../core/messages';

export const PACKET_WORDS = {
  copyForWord: { zh: '复制给 Word', en: 'Copy for Word' },
  copyForWordHint: {
    zh: '把各表和补充资料复制给 Word 里的窗格，由它插入和更新说明、核对文字',
    en: 'Copies tables and supplement for the pane in Word, which writes and proofreads the text there',
  },
  head: {
    zh: '【决算公开助手：请整段粘贴到 Word 窗格的方框里。“{name}”，工作表 {sheets} 张】',
    en: '[Public Accounts: paste all of this into the box of the pane in Word. “{name}”, sheets: {sheets}]',
  },
  copied: {
    zh: '已复制 {sheets} 张工作表（约 {size} KB）。到 Word 里打开窗格，粘贴到方框',
    en: 'Sheets copied: {sheets} (about {size} KB). Open the pane in Word and paste into its box',
  },
  noPacket: {
    zh: '这里没有表格数据。请在 Excel 或 WPS 的窗格里点“复制给 Word”，再粘贴到这里',
    en: 'There are no tables in this. Press “Copy for Word” in the pane of Excel or WPS, then paste here',
  },
  newer: {
    zh: '这是新版本复制的数据，这里读不了。请把 Word 和 Excel（或 WPS）的窗格都关闭后重新打开',
    en: 'This was copied by a newer version. Close the panes in Word and Excel and open them again',
  },
  cut: {
    zh: '数据不完整，没有粘贴到末尾。请在 Excel 或 WPS 里重新点“复制给 Word”，整段粘贴',
    en: 'The end is missing. Press “Copy for Word” again in Excel or WPS and paste all of it',
  },
  spoilt: {
    zh: '数据在途中被改动，不能用。请在 Excel 或 WPS 里重新点“复制给 Word”，不要经过聊天软件转发',
    en: 'It was changed on its way and can’t be used. Press “Copy for Word” again and paste it directly',
  },
} as const satisfies Catalogue<string>;
