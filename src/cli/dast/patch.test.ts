import { expect, test } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import { fakeWorld } from '../../testing/fake-world.js';
import type { ParsedOptions, Shell } from '../command.js';
import { patch } from './patch.js';

test('a title that holds a name of the application cannot steer the terminal', async () => {
  const finding = {
    rule: 'sql-injection-error',
    title: 'SQL injection (query \u001b]0;owned\u0007)',
    fingerprint: 'dast|1',
    evidence: { kind: 'exchange', request: '', response: '', payload: "'" },
  };
  const report = JSON.stringify({ target: { kind: 'endpoint' }, findings: [finding] });
  const world = fakeWorld({ files: { 'report.json': report } });
  const printed: string[] = [];
  const shell = {
    world,
    version: '0',
    progress: silentProgress,
    print: async (text: string) => void printed.push(text),
    tell: () => undefined,
  } as unknown as Shell;
  const options = {
    text: () => undefined,
    texts: () => [],
    flag: (name: string) => name === 'noProof',
  } as unknown as ParsedOptions;
  await patch({ arguments: ['report.json'], options, shell });
  expect(printed[0]).toContain('SQL injection (query \\x1b]0;owned\\x07)');
});
