import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withRoles } from './index.js';

function severityOf(name: string, code: string): string | undefined {
  const finding: Finding = {
    kind: 'finding',
    rule: 'secret-keepass-database',
    aliases: [],
    engine: 'secrets',
    title: 'KeePass database',
    severity: 'high',
    risk: 80,
    fingerprint: 'x',
    locations: [{ at: 'file', path: `hold/${name}` }],
    references: [],
    evidence: {
      ...{ kind: 'secret', redacted: 'a file', verified: 'unchecked', recognisedBy: 'form' },
      underPassphrase: true,
    },
  };
  const files = { [`/srv/app/hold/${name}`]: '', '/srv/app/hold/chest.py': code };
  return withRoles(
    { findings: [finding], gaps: [] },
    { root: '/srv/app', disk: fakeWorld({ files }).disk, facts: [], overrides: [], more: [] },
  ).findings[0]?.severity;
}

const opens = (name: string) => `SOURCE = join(here, "${name}")\nSOURCE_PASSWORD = "start"\n`;
const saves = 'chest = Chest(SOURCE, SOURCE_PASSWORD)\nchest.password = given\nchest.save(target)\n';

describe('a database of passwords that code makes others from', () => {
  it.each([
    ['low', 'empty_chest.kdbx', opens('empty_chest.kdbx') + saves],
    ['high', 'crew.kdbx', opens('crew.kdbx') + saves],
    ['high', 'empty_chest.kdbx', `${opens('empty_chest.kdbx')}chest = Chest(SOURCE, SOURCE_PASSWORD)\n`],
    ['high', 'empty_chest.kdbx', `SOURCE = join(here, "empty_chest.kdbx")\n${saves}`],
  ])('%s: %s', (severity, name, code) => expect(severityOf(name, code)).toBe(severity));
});
