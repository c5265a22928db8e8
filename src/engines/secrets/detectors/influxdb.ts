import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'InfluxDB', revoke: 'the server that issued it (Load data, API tokens)' },
  [named({ id: 'influxdb-token', title: 'API token', words: ['influx'], value: /[A-Za-z0-9_-]{86}==/ })],
);
