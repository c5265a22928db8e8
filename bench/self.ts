import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * `seaworthy check . --strict` on ourselves under our own policy, with a database of a folder of feeds instead of the publishers' (CI has
 * "db update"). Feeds of a folder may be old, so their age alone is no gap here. Nothing is written into the tree. Needs "npm run build".
 *
 *     npx tsx bench/self.ts FEEDS
 *
 * Prints the report and ends with the exit code of the check: 0 where the policy holds and nothing was left unanalysed.
 */
const [feeds = ''] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'seaworthy-self-'));
const at = (name: string) => join(folder, name);
const seaworthy = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/seaworthy.js'), ...words], { cwd: root, stdio: 'inherit' })
    .status ?? 1;

try {
  if (feeds === '') throw new Error('Name a folder of feeds: npx tsx bench/self.ts FEEDS');
  writeFileSync(
    at('seaworthy.yaml'),
    `${readFileSync(join(root, 'seaworthy.yaml'), 'utf8')}advisories: {max-age-days: 36500}\n`,
  );
  const built = seaworthy('db', 'build', resolve(feeds), '--db', at('db'), '--quiet');
  const options = ['--config', at('seaworthy.yaml'), '--strict', '--db', at('db'), '--cache', at('cache')];
  process.exitCode = built === 0 ? seaworthy('check', '.', ...options) : built;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
