import { expect, it } from 'vitest';
import { isPlaceholder } from './placeholders.js';

it.each([
  ['your-super-secret-tide-key-change-this-in-production', true],
  ['change_me_please', true],
  ['replace this 32 characters key', true],
  ['insecure-key-for-tides', true],
  ['harbour-lantern-quay', false],
  ['your-4f9a2c7be1d05f6388aa', false],
  ['changeme', false],
  ['wJ2tideL9quayM4ferryK7lanternP3', false],
])('%s: %s', (value, is) => {
  expect(isPlaceholder(value)).toBe(is);
});
