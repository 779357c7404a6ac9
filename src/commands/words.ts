/** What the ribbon's buttons say: on a sheet of ours, since they have no window to speak in. */
import { messagesOf, type Catalogue } from '../core/messages';

const PHRASES = {
  sheet: { zh: '决算公开助手提示', en: 'Public Accounts notes' },
  unexpected: {
    zh: '没有做成。请再点一次；仍不行，请保存后重新打开工作簿',
    en: 'It could not be done. Try again; if it fails, save and reopen the workbook',
  },
} as const satisfies Catalogue<string>;

export const commandMessage = messagesOf(PHRASES);
