import { inContext, kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Discord', revoke: 'https://discord.com/developers/applications' }, [
  inContext({
    id: 'discord-webhook',
    title: 'webhook',
    keywords: ['discord.com/api', 'discordapp.com/api'],
    pattern:
      /https?:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api(?:\/v\d{1,2})?\/webhooks\/\d{17,20}\/(?<secret>[A-Za-z0-9_-]{60,72})/,
    before: 20,
    reach: 160,
    severity: 'medium',
  }),
  named({
    id: 'discord-bot-token',
    title: 'bot token',
    words: [
      'discord',
      'bot_token',
      'bottoken',
      'bot-token',
      'client.login',
      'client.run',
      'bot.login',
      'bot.run',
      'bot.start',
    ],
    value: /[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
  }),
  named({ id: 'discord-api-token', title: 'API token', words: ['discord'], value: /[a-f0-9]{64}/i }),
  named({
    id: 'discord-client-secret',
    title: 'client secret',
    words: ['discord'],
    value: /[A-Za-z0-9=_-]{32}/,
  }),
]);
