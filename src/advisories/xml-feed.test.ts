import { expect, it } from 'vitest';
import { elementsNamed, unpackedText } from './xml-feed.js';

it('one broken element costs itself', () => {
  const items = [...elementsNamed('<a><u id="1"/><u>&nope;<v></u><x:u id="3">t</x:u></a>', ['u'])];
  expect(items.map((item) => (typeof item === 'string' ? 'broken' : item.attributes.get('id')))).toEqual([
    '1',
    'broken',
    '3',
  ]);
  expect([...elementsNamed('<u>', ['u'])]).toEqual(['<u> is not closed']);
});

it('text that is not packed stays as it is', () => {
  expect(unpackedText(new TextEncoder().encode('<a/>'), 10, 'x')).toBe('<a/>');
  expect(() => unpackedText(Uint8Array.from([0x1f, 0x8b, 1, 2]), 10, 'x')).toThrow(/unpacked/);
});
