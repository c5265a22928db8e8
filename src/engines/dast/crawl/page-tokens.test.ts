import { expect, test } from 'vitest';
import { bodyText } from '../page/message.js';
import { pageTokens, withTokens } from './page-tokens.js';

const html = `<meta name="seal" content="k3Jd8s0aPq2mZx71"><input type="hidden" name="stamp" value="a81c03f75be2964d">
  <input type="hidden" name="lang" value="en">`;

test.each([
  [
    'a form',
    'application/x-www-form-urlencoded',
    'pier=B&stamp=probe&lang=de',
    'pier=B&stamp=a81c03f75be2964d&lang=de',
  ],
  ['JSON', 'application/json', '{"stamp":"probe","lang":"de"}', '{"stamp":"a81c03f75be2964d","lang":"de"}'],
])(
  'a script sends what the page holds back in %s and in a field; words of people stay',
  (_, type, body, sent) => {
    const headers = [['Content-Type', type] as const, ['X-Seal', 'probe'] as const];
    const request = { method: 'POST', url: 'http://harbour.test/berths', headers, body: Buffer.from(body) };
    const filled = withTokens(request, pageTokens(html));
    expect(bodyText(filled)).toBe(sent);
    expect(filled.headers[1]).toEqual(['X-Seal', 'k3Jd8s0aPq2mZx71']);
  },
);
