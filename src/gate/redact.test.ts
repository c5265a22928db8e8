import { expect, it } from 'vitest';
import { imageForReport } from './redact.js';

const image = (config: Record<string, unknown>) => ({
  repoTags: [],
  repoDigests: [],
  os: 'linux',
  architecture: 'amd64',
  labels: {},
  config,
});

it('keeps names of variables and drops what they hold', () => {
  const { config } = imageForReport(
    image({
      os: 'linux',
      config: { Env: ['PATH=/bin', 'NODE_VERSION=20', 'DB_PASSWORD=t1deT4ble', 'EMPTY'], User: 'app' },
    }),
  );
  expect(config).toEqual({
    os: 'linux',
    config: { Env: ['PATH=/bin', 'NODE_VERSION=20', 'DB_PASSWORD=(not shown)', 'EMPTY'], User: 'app' },
  });
});

it.each([{}, { config: null }, { config: { Env: 'x' } }, { config: { Env: [1] } }])(
  'takes %j as it comes',
  (config) => {
    expect(imageForReport(image(config)).config).toEqual(config);
  },
);
