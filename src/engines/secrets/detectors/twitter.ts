import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'X (Twitter)', revoke: 'https://developer.x.com/en/portal/dashboard' },
  [
    token({
      id: 'twitter-bearer-token',
      title: 'bearer token',
      keywords: ['aaaaaaaaaaaaaaaaaaaaa'],
      // 44 bytes in base64, whose one sign of padding is written in percent signs, then 50 letters and digits.
      pattern: /A{21}(?:[A-Za-z0-9]|%2[BFbf]){20,60}%3[Dd][A-Za-z0-9]{40,60}/,
      minRun: 60,
      allowsRuns: true,
    }),
    named({
      id: 'twitter-api-key',
      isHalf: true,
      title: 'API key',
      words: ['twitter', 'consumer_key', 'consumerkey'],
      value: /[A-Za-z0-9]{25}/,
    }),
    named({
      id: 'twitter-api-secret',
      title: 'API secret',
      words: ['twitter', 'consumer_secret', 'consumersecret'],
      value: /[A-Za-z0-9]{50}/,
    }),
    named({
      id: 'twitter-access-token',
      title: 'access token',
      words: ['twitter', 'access_token', 'accesstoken'],
      value: /[0-9]{15,25}-[A-Za-z0-9]{20,40}/,
    }),
    named({
      id: 'twitter-access-secret',
      title: 'access token secret',
      words: ['twitter', 'access_token_secret', 'accesstokensecret', 'access_secret'],
      value: /[A-Za-z0-9]{45}/,
    }),
  ],
);
