/** Quotation marks within quotation marks: one kind outside, the other inside. */
import { message, inQuotes, render, type Catalogue } from '../../../src/core/messages';

it.each([
  ['支出决算表', '“支出决算表”'],
  ['“三公”经费', '“‘三公’经费”'],
  ['“甲”、“乙”', '“‘甲’、‘乙’”'],
  ['写的是“‘三公’经费”', '“写的是‘“三公”经费’”'],
  // A mark without its partner is what stands there.
  ['三公”经费', '“三公”经费”'],
  ['“三公', '““三公”'],
])('%s is quoted %s', (text, expected) => expect(inQuotes(text)).toBe(expected));

const PHRASES = {
  outside: { zh: '{what}没有了', en: '{what} is gone' },
  inside: { zh: '“{what}”没有了', en: '“{what}” is gone' },
  deep: { zh: '没有“{before}到{what}”', en: 'no “{before} to {what}”' },
  behind: { zh: '“甲”没有{what}', en: '“甲” has no {what}' },
} as const satisfies Catalogue<string>;

const ROW = '“三公”经费';

it.each([
  [message(PHRASES, 'outside', { what: ROW }), '“三公”经费没有了', '“三公”经费 is gone'],
  [message(PHRASES, 'inside', { what: ROW }), '“‘三公’经费”没有了', '“‘三公’经费” is gone'],
  [
    message(PHRASES, 'deep', { before: ROW, what: ROW }),
    '没有“‘三公’经费到‘三公’经费”',
    'no “‘三公’经费 to ‘三公’经费”',
  ],
  [message(PHRASES, 'behind', { what: ROW }), '“甲”没有“三公”经费', '“甲” has no “三公”经费'],
  [
    message(PHRASES, 'inside', { what: message(PHRASES, 'inside', { what: ROW }) }),
    '“‘“三公”经费’没有了”没有了',
    '“‘“三公”经费’ is gone” is gone',
  ],
])('a filling within quotation marks: %#', (said, zh, en) => {
  expect(render(said)).toBe(zh);
  expect(render(said, 'en-US')).toBe(en);
});
