import { expect, it } from 'vitest';
import { acceptDetector, allDetectors } from '../testing/accept-detector.js';

for (const detector of allDetectors) acceptDetector(detector);

it('knows at least 230 kinds, each by its own name', () => {
  const ids = allDetectors.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(230);
});
