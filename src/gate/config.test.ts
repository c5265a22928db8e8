import { expect, it } from 'vitest';
import { parseConfig, waiversOf } from './config.js';

it('reads a whole file', () => {
  const config = parseConfig(
    'policy:\n  fail-on: [kev, critical]\n  strict: true\nwaivers:\n  - rule: CVE-2026-1\n    until: 2026-12-31\n    because: no path to it\n',
    'seaworthy.yaml',
  );
  expect(config.policy).toEqual({ 'fail-on': ['kev', 'critical'], strict: true });
  expect(waiversOf(config, 'seaworthy.yaml')).toEqual([
    {
      rule: 'CVE-2026-1',
      until: '2026-12-31',
      because: 'no path to it',
      from: { at: 'file', path: 'seaworthy.yaml' },
    },
  ]);
});

it('takes an empty file', () => expect(parseConfig('# nothing yet\n', 'x')).toEqual({}));

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['a misspelt key', 'polices: {}', /polices/],
  ['a waiver without a reason', 'waivers: [{rule: CVE-1}]', /because/],
  ['a list for a flag', 'policy: {strict: [1]}', /policy\.strict/],
  ['broken YAML', 'a: [', /YAML/],
];
it.each(refused)('refuses %s', (_, text, message) =>
  expect(() => parseConfig(text, 'seaworthy.yaml')).toThrow(message),
);

it('refuses a waiver for everything, and a day that is none', () => {
  expect(() => waiversOf({ waivers: [{ rule: '*', because: 'x' }] }, 'x')).toThrow(/everything/);
  expect(() => waiversOf({ waivers: [{ rule: 'a', until: 'soon', because: 'x' }] }, 'x')).toThrow(
    /not a day/,
  );
});
