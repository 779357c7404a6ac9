/** What users read when Word does not do what was asked, and the few words of ours in the document. */
import { messagesOf, type Catalogue } from '../../core/messages';

export const WORD_PHRASES = {
  denied: {
    zh: 'Word 不允许这样做：文档可能受保护、被锁定或只能查看。请先在“审阅”中停止保护，再点一次',
    en: 'Word does not allow this: the document may be protected, locked or read-only. Stop protection under Review and try again',
  },
  busy: {
    zh: 'Word 正忙，这次没有做成。请等几秒，再点一次',
    en: 'Word is busy and nothing was done. Wait a few seconds and try again',
  },
  tooLarge: {
    zh: '内容太多，Word 一次传不下。请把文档分开，或者减少一次插入的内容，再点一次',
    en: 'There is too much for Word to hand over at once. Split the document or insert less at a time and try again',
  },
  gone: {
    zh: '要找的文字已经不在了。请重新核对',
    en: 'The text is no longer there. Run the check again',
  },
  notAccepted: {
    zh: 'Word 没有接受这次操作（代码 {code}）。请重新核对后再试',
    en: 'Word did not accept this (code {code}). Run the check again and retry',
  },
  dialogOpen: {
    zh: 'Word 里还开着一个对话框。请先关掉它，再点一次',
    en: 'A dialog is open in Word. Close it and try again',
  },
  sessionEnded: {
    zh: '与 Word 的连接断开了。请刷新页面或重新打开文档，再点一次',
    en: 'The connection to Word has ended. Reload the page or reopen the document and try again',
  },
  tooOld: {
    zh: '这个版本的 Word 太旧，没有这项功能。请使用 Office 2021 或更新的版本，或者改用网页版工作台',
    en: 'This version of Word is too old for it. Use Office 2021 or later, or the workbench in a browser',
  },
  unknown: {
    zh: 'Word 没有做成，原因不明（代码 {code}）。请再点一次；仍不行，请保存后重新打开文档',
    en: 'Word could not do it for an unknown reason (code {code}). Try again; if it fails, save and reopen the document',
  },
  changed: {
    zh: '这里的文字已经改过，没有动它。请重新核对',
    en: 'The text here has changed since, so it was left alone. Run the check again',
  },
  insertInterrupted: {
    zh: '插入到一半中断了，也没能全部撤回。请按“撤销”（Ctrl+Z）恢复，再点一次',
    en: 'Inserting was interrupted and could not be taken back in full. Undo (Ctrl+Z) and try again',
  },
  updateInterrupted: {
    zh: '更新到一半中断了：{done} 处数字已更新，还有 {left} 处没有。请再点一次“更新”',
    en: 'Updating was interrupted: {done} figures were updated, {left} were not. Update again',
  },
  replaceInterrupted: {
    zh: '换句子时中断了，新旧两句可能都在。请按“撤销”（Ctrl+Z）恢复，再点一次',
    en: 'Replacing the sentence was interrupted; both may stand there. Undo (Ctrl+Z) and try again',
  },
  correctInterrupted: {
    zh: '改到一半中断了，请检查这一句：{sentence}',
    en: 'Correcting was interrupted. Check this sentence: {sentence}',
  },
  marksLeft: {
    zh: '中断了，还留着一些标记。请再点一次“清除标记”',
    en: 'This was interrupted and some marks are left. Clear the marks once more',
  },
  commentsLeft: {
    zh: '批注只加了一部分，也没能撤回。请在“审阅”中删去，再点一次',
    en: 'Only some comments were added and could not be taken back. Delete them under Review and try again',
  },
  learnedElsewhere: {
    zh: '文中的数是做底稿时连到表上的，这里没有那份底稿的写法，没有更新。请打开同一单位同一年的表（在 Word 里做的底稿，还要在做它的电脑上）再更新；也可以用“文表核对”改',
    en: 'The figures were linked when the draft was made, and its form is not here: nothing was updated. Open the workbook of the same department and year (a draft made in Word: on the computer that made it) and update again, or correct them under Proofread',
  },
  tablePlace: {
    zh: '有格子在 Word 里找不到能准确写的位置，没有填，请手工改这张表',
    en: 'Word has no sure place for one of its cells; it was not filled. Change it by hand',
  },
  tableRows: {
    zh: '要加或去的行与合并的格子连在一起，没有填，请手工改这张表，或者用工作台的“去年说明改今年”填好再打开',
    en: 'Rows that come or go hang together with merged cells; it was not filled. Change it by hand, or fill it in the workbench',
  },
  tableLook: {
    zh: '要去的行里有图片、控件、底色或几种字体，去了不能原样放回，没有填，请手工改这张表',
    en: 'A row that goes holds pictures, controls, shading or letters of several looks and could not be put back; it was not filled. Change it by hand',
  },
  tableOther: {
    zh: 'Word 里这张表和刚才读到的不一样，没有填，请再点一次',
    en: 'In Word this table is not what was read just now; it was not filled. Try again',
  },
  tableRefused: {
    zh: 'Word 没有让改这张表（{why}），已改的都撤回了，请手工改这张表',
    en: 'Word did not let this table be changed ({why}); all of it was taken back. Change it by hand',
  },
  tableInterrupted: {
    zh: '填表时中断了，没能全部撤回。请按“撤销”（Ctrl+Z）恢复，再点一次',
    en: 'Filling a table was interrupted and could not be taken back in full. Undo (Ctrl+Z) and try again',
  },
  markTitle: { zh: '核对标记', en: 'Proofreading mark' },
} as const satisfies Catalogue<string>;

export const wordMessage = messagesOf(WORD_PHRASES);
