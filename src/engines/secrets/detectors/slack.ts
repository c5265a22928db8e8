import { inContext, kindsOf, token } from '../detector.js';
import { bearer } from '../question.js';

const question = bearer('https://slack.com/api/auth.test', {
  method: 'POST',
  dead: [],
  says: { live: /"ok":\s?true/, dead: /"(?:invalid_auth|token_revoked|token_expired|account_inactive)"/ },
});

/** https://docs.slack.dev/authentication/tokens */
export const detectors = kindsOf(
  { name: 'Slack', revoke: 'https://api.slack.com/apps (OAuth, Revoke tokens)' },
  [
    token({
      id: 'slack-bot-token',
      verify: question,
      title: 'bot token',
      keywords: ['xoxb-'],
      pattern: /xoxb-[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{18,34}(?:-[A-Za-z0-9]{4,40})?/,
    }),
    token({
      id: 'slack-user-token',
      verify: question,
      title: 'user token',
      keywords: ['xoxp-', 'xoxe-'],
      pattern: /xox[pe](?:-[0-9]{10,13}){3}-[A-Za-z0-9-]{28,34}/,
    }),
    token({
      id: 'slack-app-token',
      title: 'app-level token',
      keywords: ['xapp-'],
      pattern: /xapp-\d-[A-Z0-9]{5,14}-\d{5,14}-[A-Za-z0-9]{20,70}/i,
    }),
    token({
      id: 'slack-config-token',
      title: 'configuration token',
      keywords: ['xoxe.xoxp-', 'xoxe.xoxb-', 'xoxe-'],
      pattern: /xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{140,180}/i,
    }),
    token({
      id: 'slack-legacy-token',
      title: 'legacy token',
      keywords: ['xoxo-', 'xoxs-', 'xoxr-', 'xoxa-'],
      pattern: /xox[osra]-(?:\d-)?(?:[0-9]{6,14}-){0,3}[A-Za-z0-9]{8,64}/,
    }),
    inContext({
      id: 'slack-webhook',
      title: 'webhook',
      keywords: ['hooks.slack.com/'],
      pattern: /hooks\.slack\.com\/(?<secret>(?:services|workflows|triggers)\/[A-Za-z0-9+/]{40,60})/,
      reach: 100,
      severity: 'medium',
    }),
  ],
);
