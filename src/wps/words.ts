/** What users read on the pages of the add-in for WPS, around the pane. */
import { messagesOf, type Catalogue } from '../core/messages';

const WPS_PAGE_PHRASES = {
  product: { zh: '决算公开助手', en: 'Public Accounts' },
  experimental: { zh: '实验性，未经真机验证', en: 'Experimental, never run in a real WPS' },
  hide: { zh: '收起', en: 'Hide' },
  hideHint: {
    zh: '收起窗格。窗格开着时功能区可能点不动，收起后就好',
    en: 'Hides the pane. While it is open the ribbon may take no clicks',
  },
  notHidden: {
    zh: '没有收起来。请点窗格右上角的关闭按钮',
    en: 'It could not be hidden. Press the close button at the top right of the pane',
  },
  selfTest: { zh: '自检', en: 'Self-test' },
  selfTestHint: {
    zh: '试一遍用到的每项功能，看这个版本的 WPS 支持不支持',
    en: 'Tries each function that is used, to see what this version of WPS can do',
  },
  backToPane: { zh: '返回窗格', en: 'Back to the pane' },
  notInWps: {
    zh: '这是 WPS 加载项的页面，请在 WPS 表格或 WPS 文字的“决算公开”选项卡里打开。不装加载项也能用：在浏览器里打开 juesuan.html，功能相同',
    en: 'This page belongs to an add-in for WPS: open it from the tab 决算公开 in WPS Spreadsheets or WPS Writer. Without the add-in, juesuan.html does the same in a browser',
  },
  failed: {
    zh: '没有做成。请关闭窗格后重新打开；还是这样的，点“自检”，把报告发给管理员；也可以改用网页版 juesuan.html',
    en: 'It could not be done. Close the pane and open it again; if that does not help, run the self-test and send its report to your administrator, or use juesuan.html',
  },
  failedInText: {
    zh: '没有做成。请关闭窗格后重新打开；还是这样的，请用网页版 juesuan.html 打开这份文稿核对',
    en: 'It could not be done. Close the pane and open it again; if that does not help, open the document in juesuan.html and proofread it there',
  },
  saved: { zh: '已存为 {path}', en: 'Saved as {path}' },
  notSaved: {
    zh: '“{name}”没有存成：桌面和下载文件夹都写不了。可以改用“复制”，到 Word 或 WPS 文字里粘贴',
    en: '“{name}” was not saved: neither the desktop nor the downloads can be written. Copy it instead and paste it',
  },
  settingsAt: { zh: '窗格的设置存在 {path}', en: 'Settings of the pane are kept in {path}' },
} as const satisfies Catalogue<string>;

export const wpsPageMessage = messagesOf(WPS_PAGE_PHRASES);
