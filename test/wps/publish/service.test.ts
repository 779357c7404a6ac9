/** What is said to the service of WPS, and what its answers are taken for. */
import { orderText, tellService } from '../../../src/wps/publish/service';

const ADDON = { name: 'juesuan', url: 'http://oa.lan/决算/juesuan_1/', version: '1.0.0' };

it('an order is base64 of UTF-8 of JSON, as WPS’s own page writes it', () => {
  expect(JSON.parse(Buffer.from(orderText('enable', ADDON), 'base64').toString('utf8'))).toEqual({
    cmd: 'enable',
    ...ADDON,
    addonType: 'et',
    online: 'true',
    customDomain: '',
  });
});

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
