import { kindsOf, named, token } from '../detector.js';
import { bearer } from '../question.js';

export const detectors = kindsOf(
  { name: 'Heroku', revoke: 'https://dashboard.heroku.com/account (API key, Regenerate)' },
  [
    token({
      id: 'heroku-platform-token',
      verify: bearer('https://api.heroku.com/account', {
        headers: { accept: 'application/vnd.heroku+json; version=3' },
      }),
      title: 'platform API key',
      keywords: ['hrku-aa'],
      pattern: /HRKU-AA[A-Za-z0-9_-]{58}/,
      severity: 'critical',
    }),
    named({
      id: 'heroku-api-key',
      title: 'API key',
      words: ['heroku'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      severity: 'critical',
    }),
  ],
);
