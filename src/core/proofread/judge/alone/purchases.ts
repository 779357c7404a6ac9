/** What has to be published of purchases: what small and medium firms were given, and its share. */
import { messagesOf, type Message } from '../../../messages';
import type { Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import { ALONE_MESSAGES } from './messages';
import { groundOf } from './ground';

const say = messagesOf(ALONE_MESSAGES);

const SPENT = '[1-9][\\d,]*(?:\\.\\d+)?|0\\.0*[1-9]\\d*';
/** Told in detail: the total, and goods, works and services. */
const TOTAL = new RegExp(
  `政府采购(?:支出)?(?:总额|总金额|金额|总计)[^。；，\\d\\n]{0,16}(?:${SPENT})(?:万元|元)`,
);
const KINDS = [/货物/, /工程/, /服务/];
const FIRMS = /中小|小微|小型|微型/;
/** 授予中小企业合同金额0万元 has no share. */
const CONTRACTS = new RegExp(
  `授予中小企业合同金额(?:共计|合计|为)*(?:${SPENT})(?:万元|元)(?![^\\n]{0,60}占)`,
);

/** `stream`: a whole explanation. */
export function judgePurchases(stream: Stream): TextNote[] {
  const { text } = stream;
  const total = TOTAL.exec(text);
  if (!total || KINDS.some((kind) => !kind.test(text))) return [];
  const note = (told: Message, start: number, end: number): TextNote => ({
    rule: 'N-35',
    severity: 'hint',
    message: told,
    evidence: [groundOf('budget-law')],
    stream,
    section: undefined,
    start,
    end,
  });
  if (!FIRMS.test(text)) return [note(say('lacks-small-firms'), total.index, total.index + total[0].length)];
  const contracts = CONTRACTS.exec(text);
  if (!contracts) return [];
  return [note(say('lacks-share'), contracts.index, contracts.index + contracts[0].length)];
}
