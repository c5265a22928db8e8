import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const stack = (source: string) =>
  `services:\n  tide:\n    image: acme/tide\n    restart: always\n    volumes: ["${source}:/data"]\n`;
const shown = (source: string) => `it mounts ${source}, which is on the machine of a person`;

describe('personal-folders', () => {
  it.each([
    [shown('/home/ann/Documents/tide'), '/home/ann/Documents/tide'],
    [shown('/Users/ann/tide'), '/Users/ann/tide'],
    ['none', '/home/ann/tide'],
    ['none', '/home/deploy/projects-data'],
    ['none', '/Users/Shared/tide'],
    ['none', './Documents/tide'],
  ])('%s', (because, source) =>
    expect(doubtIn('compose.yaml', { 'compose.yaml': stack(source) })).toBe(because),
  );
});
