import { expect } from 'vitest';
import { acceptZapWriter } from '../../../testing/accept-zap-writer.js';
import { writer } from './index.js';

acceptZapWriter(writer, (output) =>
  expect(JSON.parse(output).site[0].alerts[0].instances[0]).toMatchObject({
    param: 'berth',
    attack: "'",
    method: 'GET',
  }),
);
