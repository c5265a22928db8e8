import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manPage } from './man-page.js';
import { manual } from './reference.js';

it('lists arguments, options with their choices, and examples of each command', () => {
  const page = manPage([
    {
      name: 'check',
      summary: 'is it seaworthy?',
      arguments: { '[target]': 'folder' },
      options: [{ flags: '-f, --format <id>', meaning: '.a\\b', choices: ['json', 'html'] }],
      examples: { 'seaworthy check .': 'this project' },
    },
  ]);
  expect(page).toContain('.SS seaworthy check [target]\nis it seaworthy?.');
  expect(page).toContain('.TP\n.B \\-f, \\-\\-format <id>\n\\&.a\\eb (one of json, html)\n');
  expect(page).toContain('.nf\n.B seaworthy check .\n.fi\nthis project\n');
});

const hasGroff = spawnSync('groff', ['--version']).status === 0;

it.skipIf(!hasGroff)('is read by groff without a warning', async () => {
  const input = await manual();
  const { stdout, stderr } = spawnSync('groff', ['-man', '-Tascii'], { encoding: 'utf8', input });
  expect(stderr).toBe('');
  expect(stdout).toContain('EXIT STATUS');
});

it('ships with the package', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { man: string; files: string[] };
  expect(manifest.man).toBe('./dist/seaworthy.1');
  expect(manifest.files).toContain('dist');
  expect(readFileSync('tools/embed.ts', 'utf8')).toContain("writeFileSync('dist/seaworthy.1'");
});
