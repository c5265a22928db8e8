import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { displayed, hiddenNote } from './display.js';
import { readSettings } from './settings.js';

const finding = (more: Partial<Finding>): Finding => ({
  kind: 'finding',
  rule: 'sql-injection',
  aliases: ['CWE-89'],
  engine: 'sast',
  title: 'SQL',
  severity: 'high',
  risk: 70,
  fingerprint: 'f',
  confidence: 'high',
  locations: [{ at: 'file', path: 'a.py', line: 1 }],
  evidence: { kind: 'instruction', text: '' },
  references: [],
  ...more,
});

const remote = finding({ trust: 'remote' });
const environment = finding({ trust: 'environment' });
const doubtful = finding({ confidence: 'low', rule: 'weak-hash', aliases: ['CWE-328'] });

test('by default remote input of at least medium confidence is shown', () => {
  expect(displayed([remote, environment, doubtful], readSettings({})).shown).toEqual([remote]);
});

test('what is hidden is counted by its reason', () => {
  const [note] = hiddenNote(displayed([environment, doubtful, doubtful], readSettings({})));
  expect(note?.reason).toBe(
    '3 code findings are not shown: 2 of low confidence, 1 from environment variables.',
  );
  expect(note?.weight).toBe('note');
  expect(note?.whatToDo).toBe('seaworthy code --confidence low --trust all --all');
});

test('nothing hidden, no line', () => {
  expect(hiddenNote(displayed([remote], readSettings({})))).toEqual([]);
});

test.each([
  ['--trust all', { trust: 'all' }, environment],
  ['--trust environment', { trust: 'remote,environment' }, environment],
  ['--confidence low', { confidence: 'low' }, doubtful],
  ['a rule that is named', { rules: ['weak-hash'] }, doubtful],
  ['a weakness that is named', { rules: ['CWE-328'] }, doubtful],
])('%s shows it', (_, settings, one) => {
  expect(displayed([one], readSettings(settings)).shown).toEqual([one]);
});

test.each([
  ['trust', 'everyone'],
  ['confidence', 'certain'],
])('an unknown %s is an error', (key, value) => {
  expect(() => readSettings({ [key]: value })).toThrow(/code engine/);
});
