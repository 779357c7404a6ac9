/** What users read when WPS 文字 does not do what was asked, and the few words of ours in the document. */
import { messagesOf, type Catalogue } from '../../../core/messages';

export const WRITER_PHRASES = {
  noDocument: {
    zh: 'WPS 文字里没有打开的文档。请先打开说明，再点一次',
    en: 'No document is open in WPS Writer. Open the explanation first and try again',
  },
  refusedByWriter: {
    zh: 'WPS 文字没有接受这次操作（{code}）。文档受保护或只能查看的，请先在“审阅”中解除；开着对话框的，请先关掉。然后再点一次',
    en: 'WPS Writer did not accept this ({code}). Stop protection under Review if the document is protected or read-only, close any open dialog, then try again',
  },
  placeChanged: {
    zh: '这里的文字已经改过，没有动它。请重新核对',
    en: 'The text here has changed since, so it was left alone. Run the check again',
  },
  halfCorrected: {
    zh: '改到一半中断了，请检查这一句：{sentence}。可按“撤销”（Ctrl+Z）恢复',
    en: 'Correcting was interrupted. Check this sentence: {sentence}. Undo (Ctrl+Z) puts it back',
  },
  commentHead: { zh: '【决算公开助手】', en: '[Public Accounts] ' },
  undoName: { zh: '决算公开助手：改正', en: 'Public Accounts: correction' },
} as const satisfies Catalogue<string>;

export const writerMessage = messagesOf(WRITER_PHRASES);
