import { expect, it } from 'vitest';
import { engineEntries } from '../engines.generated.js';
import { parseConfig, waiversOf } from './config.js';
import { engineKeys } from './engine-keys.js';

const now = new Date('2026-11-25T12:00:00Z');

it('reads a whole file', () => {
  const config = parseConfig(
    'policy:\n  fail-on: [kev, critical]\n  strict: true\nwaivers:\n  - rule: CVE-2026-1\n    until: 2026-12-31\n    owner: team-a\n    because: no path to it\n',
    'seaworthy.yaml',
  );
  expect(config.policy).toEqual({ 'fail-on': ['kev', 'critical'], strict: true });
  expect(waiversOf(config, 'seaworthy.yaml', now)).toEqual([
    {
      rule: 'CVE-2026-1',
      until: '2026-12-31',
      owner: 'team-a',
      because: 'no path to it',
      from: { at: 'file', path: 'seaworthy.yaml' },
    },
  ]);
});

it('takes an empty file', () => expect(parseConfig('# nothing yet\n', 'x')).toEqual({}));

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['a misspelt key', 'polices: {}', /polices/],
  ['a waiver without a reason', 'waivers: [{rule: a, owner: b, until: 2026-12-01}]', /because/],
  ['a waiver without an owner', 'waivers: [{rule: a, because: b, until: 2026-12-01}]', /owner/],
  ['a waiver without an end', 'waivers: [{rule: a, because: b, owner: c}]', /until/],
  ['a misspelt engine', 'engines: {licenses: {}}', /licenses/],
  ['a misspelt key of an engine', 'engines: {licences: {onyl: [MIT]}}', /engines\.licences\.onyl/],
  ['a list for a flag', 'policy: {strict: [1]}', /policy\.strict/],
  ['broken YAML', 'a: [', /YAML/],
];
it.each(refused)('refuses %s', (_, text, message) =>
  expect(() => parseConfig(text, 'seaworthy.yaml')).toThrow(message),
);

const waiver = (change: object) => ({ rule: 'a', owner: 'b', until: '2026-12-01', because: 'c', ...change });

it('names the line, and what may have been meant', () => {
  const text = '# one\npolicy:\n  strict: true\n  fail_on: [kev]\n';
  expect(() => parseConfig(text, 'seaworthy.yaml')).toThrow(
    expect.objectContaining({ where: 'seaworthy.yaml:4', whatToDo: 'Did you mean "fail-on"?' }),
  );
});

it.each([
  [
    'what is missing',
    'waivers:\n  - { rule: a, until: 2026-12-01, because: c }\n',
    'waivers.0.owner is missing.',
  ],
  [
    'another kind of value',
    'policy: critical\n',
    'policy has to be a mapping of keys to values, not "critical".',
  ],
  ['text alone', 'x\n', 'the file has to be a mapping of keys to values, not "x".'],
  ['what is not closed', 'policy: [critical\n', / must .{0,60} end with a \]$/],
])('says plainly %s', (_, text, message) =>
  expect(() => parseConfig(text, 'seaworthy.yaml')).toThrow(message),
);

it('knows the settings of every engine', () => {
  for (const { name } of engineEntries) expect(Object.keys(engineKeys)).toContain(name);
});

it('refuses a waiver for longer than a year', () => {
  expect(() => waiversOf({ waivers: [waiver({ until: '2027-12-31' })] }, 'x', now)).toThrow(/a year/);
});

it('refuses a waiver for everything, and a day that is none', () => {
  expect(() => waiversOf({ waivers: [waiver({ rule: '*' })] }, 'x', now)).toThrow(/everything/);
  expect(() => waiversOf({ waivers: [waiver({ until: 'soon' })] }, 'x', now)).toThrow(/not a day/);
});
