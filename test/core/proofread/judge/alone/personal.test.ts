import { masked, personalIn, withoutPersonal } from '../../../../../src/core/proofread/personal';
import { HEADS, messagesOf, read, rule } from '../../support';

const said = (sentence: string): string => `${HEADS[1]}2020年度收入支出总计1286.40万元。${sentence}`;

/** Made up: the check digits are right, and nobody's. */
const IDENTITY = '11010519491231002X';
const CARD = '6222021234567890128';

rule('N-36: personal numbers', {
  clean: [
    ['a telephone of the office', said('电话0731-88880000、021-52564588，邮编410000。')],
    ['a service number', said('举报电话12345、400-810-8888。')],
    ['an identity number with a wrong check digit', said('编号110105194912310021。')],
    ['a number of 18 digits that is no date', said('项目编码310107210000123456。')],
    ['a card number that fails its check', said('编号6222021234567890127。')],
    ['a long number that passes by chance', said('项目编码4111111111111111。')],
    ['an amount of 11 digits', said('土地出让收入13800138000元。')],
    ['a share with many digits', said('系数0.13800138000。')],
    ['a credit code', said('统一社会信用代码11310107002456789X。')],
  ],
  broken: [
    ['a mobile number', said('联系人手机13800138000。'), ['N-36 warning 13800138000']],
    ['in groups', said('联系人手机138 0013 8000。'), ['N-36 warning 138 0013 8000']],
    ['in full width', said('联系人手机１３８００１３８０００。'), ['N-36 warning １３８００１３８０００']],
    ['an identity number', said(`身份证号${IDENTITY}。`), [`N-36 warning ${IDENTITY}`]],
    ['a bank card', said(`卡号${CARD}。`), [`N-36 warning ${CARD}`]],
    ['another bank’s card, named', said('开户银行卡号4111111111111111。'), ['N-36 warning 4111111111111111']],
  ],
  refuses: [],
});

it('messages hold no number whole', () => {
  const lines = messagesOf(read(said(`手机13800138000，身份证${IDENTITY}，卡号${CARD}。`)));
  expect(lines).toHaveLength(3);
  for (const number of ['13800138000', IDENTITY, CARD]) expect(lines.join('')).not.toContain(number);
  expect(lines[0]).toContain('138****8000');
});

it('keeps the ends of a number and its length', () => {
  expect(masked('138 0013 8000')).toBe('138 **** 8000');
  expect(withoutPersonal('手机13800138000、13900139000。')).toBe('手机138****8000、139****9000。');
  expect(withoutPersonal('电话0731-88880000')).toBe('电话0731-88880000');
});

it('reads a number once, in the order of the text', () => {
  expect(personalIn(`${CARD}、13800138000、${IDENTITY}`).map(({ name }) => name)).toEqual([
    'bank',
    'mobile',
    'identity',
  ]);
});
