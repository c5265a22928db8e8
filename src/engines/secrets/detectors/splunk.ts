import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Splunk', revoke: 'https://splunk.com (Settings, Data inputs, HTTP event collector)' },
  [
    named({
      id: 'splunk-hec-token',
      title: 'HTTP event collector token',
      words: ['splunk'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    }),
  ],
);
