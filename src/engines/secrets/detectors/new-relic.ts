import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'New Relic', revoke: 'https://one.newrelic.com/api-keys' }, [
  token({
    id: 'new-relic-user-api-key',
    title: 'user API key',
    keywords: ['nrak-'],
    pattern: /NRAK-[A-Z0-9]{27}/i,
  }),
  token({
    id: 'new-relic-insert-key',
    title: 'insert key',
    keywords: ['nrii-'],
    pattern: /NRII-[A-Za-z0-9_-]{32}/,
  }),
  token({
    id: 'new-relic-query-key',
    title: 'query key',
    keywords: ['nriq-'],
    pattern: /NRIQ-[A-Za-z0-9_-]{32}/,
    severity: 'medium',
  }),
  token({
    id: 'new-relic-rest-api-key',
    title: 'REST API key',
    keywords: ['nrra-'],
    pattern: /NRRA-[a-f0-9]{42}/,
  }),
  token({
    id: 'new-relic-admin-key',
    title: 'admin API key',
    keywords: ['nraa-'],
    pattern: /NRAA-[a-f0-9]{27}/,
    severity: 'critical',
  }),
  token({
    id: 'new-relic-browser-key',
    title: 'browser key',
    keywords: ['nrjs-'],
    pattern: /NRJS-[a-f0-9]{19}/,
    severity: 'low',
  }),
  token({
    id: 'new-relic-license-key',
    title: 'license key',
    keywords: ['ffffnral', 'nral'],
    pattern: /[a-f0-9]{36}(?:FFFF)?NRAL/i,
    before: 40,
    minRun: 4,
  }),
  named({
    id: 'new-relic-user-api-id',
    title: 'user API id',
    words: ['new-relic', 'newrelic', 'new_relic'],
    value: /[A-Za-z0-9]{64}/,
    severity: 'medium',
  }),
]);
