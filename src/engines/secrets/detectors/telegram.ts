import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Telegram', revoke: '@BotFather (/revoke)' }, [
  token({
    id: 'telegram-bot-token',
    verify: {
      method: 'GET',
      url: 'https://api.telegram.org/bot{secret}/getMe',
      headers: {},
      live: [200],
      dead: [401],
    },
    title: 'bot token',
    keywords: [':aa'],
    pattern: /[0-9]{5,16}:AA[A-Za-z0-9_-]{33}/,
    before: 16,
    minRun: 34,
    notBefore: 'A-Za-z0-9_-',
  }),
  token({
    id: 'telegram-bot-token-in-address',
    title: 'bot token',
    keywords: ['telegram.org/bot'],
    pattern: /telegram\.org\/bot(?<secret>[0-9]{5,16}:AA[A-Za-z0-9_-]{33})/,
    minRun: 34,
    notBefore: 'A-Za-z0-9_-',
  }),
  named({
    id: 'telegram-bot-token-nearby',
    title: 'bot token',
    words: ['telegr', 'bot_token', 'bottoken'],
    value: /A[A-Za-z0-9_-]{34}/,
  }),
]);
