import { type ChildProcess, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandWords } from '../command.js';
import { python, startTarget } from './target.js';

/** Every command of the DAST guides, against targets of our own; nothing is asked but 127.0.0.1. */
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'seaworthy-guides-'));
const started: ChildProcess[] = [];
const urls = { harbour: '', seeds: '' };
const hasNginx =
  existsSync('/usr/sbin/nginx') && existsSync('/usr/lib/nginx/modules/ngx_http_modsecurity_module.so');

function blocksOf(guide: string, language: string): readonly string[] {
  const text = readFileSync(join(root, 'docs/guides', guide), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block.trim(),
  );
}

/** What stands in the guide, with the address of the target; the slow checks are left out. */
function run(line: string, url: string): { readonly status: number; readonly output: string } {
  const words = line.replaceAll('http://127.0.0.1:8080', url).split(' ').slice(1);
  const isScan = /^dast (?:full|api|baseline)/.test(words.join(' '));
  const short = isScan ? ['--skip-check', 'sql-injection-time-sqlite', '--policy', 'dev', '-T', '2'] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...commandWords, ...words, ...short], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      ADA_PASSWORD: url === urls.seeds ? 'spring-rain-7' : 'tide-table-9',
      BEN_PASSWORD: 'autumn-leaf-3',
    },
  });
  return { status: status ?? -1, output: stdout + stderr };
}

describe.skipIf(!existsSync(python))('guides of dast', () => {
  beforeAll(async () => {
    urls.harbour = await startTarget('harbour.py', started);
    urls.seeds = await startTarget('seeds.py', started);
  });

  afterAll(() => {
    for (const child of started) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const guides: readonly (readonly [string, 'harbour' | 'seeds'])[] = [
    ['dast-first-scan.md', 'harbour'],
    ['dast-sign-in.md', 'harbour'],
    ['dast-api.md', 'seeds'],
    ['dast-ci.md', 'harbour'],
    ['dast-virtual-patch.md', 'harbour'],
  ];

  test.each(guides)(
    '%s',
    (guide, target) => {
      if (guide === 'dast-virtual-patch.md' && !hasNginx) return;
      const [settings] = blocksOf(guide, 'yaml');
      if (settings !== undefined) {
        writeFileSync(join(folder, 'dast.yaml'), settings.replaceAll('http://127.0.0.1:8080', urls[target]));
        writeFileSync(join(folder, 'rules.tsv'), '10038\tIGNORE\t(not now)\n40012\tFAIL\n');
      }
      const lines = blocksOf(guide, 'sh').flatMap((block) => block.split('\n'));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const { status, output } = run(line, urls[target]);
        // A scan of a flawed target breaks the policy; a patch holds.
        const expected = line.startsWith('seaworthy dast patch') ? 0 : 1;
        expect(`${line}: ${status}${status === expected ? '' : `\n${output.slice(-1_500)}`}`).toBe(
          `${line}: ${expected}`,
        );
      }
    },
    300_000,
  );
});
