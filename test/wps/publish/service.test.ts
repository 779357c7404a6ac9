/** What is said to the service of WPS, and what its answers are taken for. */
import { orderText, tellForAll, tellService, type ServiceAnswer } from '../../../src/wps/publish/service';

const ADDON = { name: 'juesuan', url: 'http://oa.lan/决算/juesuan_1/', version: '1.0.0' };

it('an order is base64 of UTF-8 of JSON, as WPS’s own page writes it', () => {
  expect(read(orderText('enable', 'et', ADDON))).toEqual({
    cmd: 'enable',
    ...ADDON,
    addonType: 'et',
    online: 'true',
    customDomain: '',
  });
});

describe('both programs', () => {
  /** What each program's service answers, in turn. */
  const told = async (...answers: ServiceAnswer[]) => {
    const texts: string[] = [];
    const answer = await tellForAll('disable', ADDON, async (text) => answers[texts.push(text) - 1]);
    return { answer, orders: texts.map((text) => [read(text)['cmd'], read(text)['addonType']]) };
  };
  const ET = ['disable', 'et'];
  const BOTH = [ET, ['disable', 'wps']];

  it.each([
    [['done', 'done'], 'done', BOTH],
    [['done', 'refused'], 'partly', BOTH],
    [['refused', 'done'], 'partly', BOTH],
    [['refused', 'refused'], 'refused', BOTH],
    [['done', undefined], 'partly', BOTH],
    [[undefined], undefined, [ET]],
  ] as const)('%j: %s', async (answers, answer, orders) => {
    expect(await told(...answers)).toEqual({ answer, orders });
  });
});

const read = (text: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as Record<string, unknown>;

/** A request that is answered so. */
const answered = (status: number | 'error' | 'timeout', responseText = ''): (() => XMLHttpRequest) => {
  const request = {
    status,
    responseText,
    open: jest.fn(),
    send(this: XMLHttpRequest) {
      if (status === 'error') this.onerror?.({} as ProgressEvent);
      else if (status === 'timeout') this.ontimeout?.({} as ProgressEvent);
      else this.onload?.({} as ProgressEvent);
    },
  };
  return () => request as unknown as XMLHttpRequest;
};

it.each([
  [200, 'OK', 'done'],
  [200, '', 'done'],
  [200, 'Subserver not available.', 'refused'],
  [500, '', 'refused'],
  ['error', '', undefined],
  ['timeout', '', undefined],
] as const)('%s %s: %s', async (status, text, answer) => {
  expect(await tellService('x', answered(status, text))).toBe(answer);
});
