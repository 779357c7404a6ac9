/** What users read on the page that installs from a server. */
import { messagesOf, type Catalogue } from '../../core/messages';

const PUBLISH_PHRASES = {
  title: {
    zh: '安装决算公开助手（WPS 表格、WPS 文字）',
    en: 'Public Accounts for WPS Spreadsheets and Writer',
  },
  lead: {
    zh: '先打开 WPS 表格，再按“安装”。装好后把 WPS 全部关掉，再打开 WPS 表格，问“是否信任”时点“允许”，然后再关掉、打开一次，功能区里就有“决算公开”。WPS 文字单独问，也这样做一次。',
    en: 'Open WPS Spreadsheets, then press Install. Close WPS, open it, allow the add-in, close and open it once more. WPS Writer asks for itself: do the same there.',
  },
  address: { zh: '加载项的地址：{url}', en: 'Address of the add-in: {url}' },
  install: { zh: '安装', en: 'Install' },
  uninstall: { zh: '卸载', en: 'Uninstall' },
  start: { zh: '启动 WPS 的服务', en: 'Start the service of WPS' },
  asking: { zh: '正在告诉 WPS…', en: 'Telling WPS…' },
  installed: {
    zh: '已告诉 WPS 安装。请按上面说的重新打开 WPS',
    en: 'WPS was told to install it. Open WPS anew as said above',
  },
  uninstalled: { zh: '已告诉 WPS 卸载。重新打开 WPS 后生效', en: 'WPS was told to remove it; open WPS anew' },
  partlyInstalled: {
    zh: 'WPS 表格、WPS 文字里只有一个装上了。请再按一次“安装”；还不行的，请更新 WPS，或者用安装包里的 install.cmd（Windows）、install.sh（统信、麒麟）安装',
    en: 'Only one of Spreadsheets and Writer took it. Press Install again; if that does not help, update WPS, or install by install.cmd or install.sh of the package',
  },
  partlyUninstalled: {
    zh: 'WPS 表格、WPS 文字里只有一个卸下了。请再按一次“卸载”；还不行的，请更新 WPS 后再试',
    en: 'Only one of Spreadsheets and Writer let go of it. Press Uninstall again; if that does not help, update WPS and try again',
  },
  refused: {
    zh: 'WPS 没有接受。请更新 WPS 后再试，或者用安装包里的 install.cmd（Windows）、install.sh（统信、麒麟）安装',
    en: 'WPS refused. Update WPS and try again, or install by install.cmd or install.sh of the package',
  },
  silent: {
    zh: '没有找到 WPS 的服务。请按“启动 WPS 的服务”，浏览器问的时候点“允许”，几秒钟后再按“安装”；还不行的，多半是浏览器不许网页访问本机，请用安装包里的 install.cmd 或 install.sh',
    en: 'The service of WPS was not found. Start it by the button, allow it, and try again in some seconds; a browser may forbid pages to reach this computer: then use install.cmd or install.sh of the package',
  },
  onDisk: {
    zh: '这个页面要放在单位的网页服务器上打开（地址以 http 开头）。本机安装请用 install.cmd 或 install.sh',
    en: 'This page has to be opened from a web server (its address begins with http). To install from the disk use install.cmd or install.sh',
  },
} as const satisfies Catalogue<string>;

export const publishMessage = messagesOf(PUBLISH_PHRASES);
