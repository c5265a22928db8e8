import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CheckGroup } from '../engines/runtime/check.js';
import { remedyText } from '../engines/runtime/finding.js';
import type { Pair } from './runtime-pairs.js';

/** Checks that a person decides, or that only a running engine can show (`test/integration/audit.test.ts`). */
const withoutPair = new Set([
  'unneeded-packages',
  'image-signature-unchecked',
  'setuid-program',
  'ssh-server-running',
  'unknown-runtime',
  'selinux-relaxed',
  'swarm-on-all-interfaces',
  'swarm-unlock-key-age',
  'swarm-planes-together',
]);

/** What every topic owes: a readme, checks that say what to do, and for each of them a flaw with its clean twin. */
export function acceptRuntimeGroup(group: CheckGroup, testFile: string, pairs: readonly Pair[]): void {
  const folder = new URL('.', testFile);
  const covered = new Set(pairs.map(({ rule }) => rule));

  describe(group.id, () => {
    it('has the id of its folder and a readme', () => {
      expect(folder.pathname.split('/').at(-2)).toBe(group.id);
      expect(readFileSync(fileURLToPath(new URL('readme.md', folder)), 'utf8')).toContain(`# ${group.id}`);
    });

    it.each(group.checks.map((check) => [check.id, check] as const))('%s says what to do', (_, check) => {
      expect(check.title).not.toMatch(/\.$/);
      expect(check.expected.trim()).not.toBe('');
      expect(check.fix).toMatch(/\.$/);
      expect(remedyText(check.remedy)).not.toBe('');
    });

    it.each(group.checks.map(({ id }) => id))('%s has a flaw and a twin', (id) => {
      expect(covered.has(id) || withoutPair.has(id)).toBe(true);
    });
  });
}
