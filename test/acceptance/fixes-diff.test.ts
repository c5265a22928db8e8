import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixConfig } from '../../src/engines/config/fix.js';
import { fixDockerfile } from '../../src/engines/lint/fix.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';
import { unifiedDiff } from '../../src/fix/diff.js';
import { readmeExamples, withBase } from '../../src/testing/accept-rule.js';
import { layouts } from './fixes-layouts.js';
import { manifests } from './fixes-manifests.js';

const folder = mkdtempSync(join(tmpdir(), 'fixes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasGit = (() => {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

interface Pair {
  readonly before: string;
  readonly after: string;
}

const kept = ['Windows line ends', 'no line end at the end', 'long and wide', 'comments in continuations'];

const dockerfiles: readonly Pair[] = rules
  .flatMap(({ id }) => readmeExamples(id).bad.slice(0, 1).map(withBase))
  .flatMap((text) => [text, ...kept.flatMap((name) => layouts[name]?.(text) ?? [])])
  .map((before) => ({
    before,
    after: fixDockerfile({ path: 'Dockerfile', text: before, today: '2026-01-01', rules }, () => true).text,
  }));

const others: readonly Pair[] = Object.values(manifests).flatMap((files) => {
  const { texts } = fixConfig({ files }, () => true);
  return [...files].map(([path, before]) => ({ before, after: texts.get(path) ?? before }));
});

it.runIf(hasGit)('git applies what --diff shows, byte for byte', () => {
  const pairs = [...dockerfiles, ...others].filter(({ before, after }) => before !== after);
  const patch = pairs.map(({ before, after }, index) => {
    writeFileSync(join(folder, `f${index}`), before);
    return unifiedDiff(before, after, `f${index}`);
  });
  writeFileSync(join(folder, 'all.patch'), patch.join(''));
  const env = {
    ...process.env,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CEILING_DIRECTORIES: tmpdir(),
  };
  execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', 'all.patch'], {
    cwd: folder,
    env,
  });
  expect(pairs.length).toBeGreaterThan(200);
  for (const [index, { after }] of pairs.entries()) {
    expect(readFileSync(join(folder, `f${index}`), 'utf8')).toBe(after);
  }
});
