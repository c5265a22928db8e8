import { expect, it } from 'vitest';
import { acceptDetector, allDetectors } from '../../testing/accept-detector.js';
import { cases } from './fixtures/cases.js';

for (const detector of allDetectors.filter(({ find }) => find.by !== 'file'))
  acceptDetector(detector, cases[detector.id]);

it('knows at least 400 kinds, each by its own name', () => {
  const ids = allDetectors.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(400);
});

it('has examples of kinds that there are', () => {
  const ids = allDetectors.map(({ id }) => id);
  expect(Object.keys(cases).filter((id) => !ids.includes(id))).toEqual([]);
});
