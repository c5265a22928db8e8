import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pagesWithCommands, unknownCommands } from './doc-commands.js';

const root = join(import.meta.dirname, '..');

it('finds every command and option that the pages name in this version', () => {
  const pages = pagesWithCommands(root);
  expect(pages).toContain('README.md');
  expect(pages.length).toBeGreaterThan(50);
  expect(unknownCommands(root, pages)).toEqual([]);
});

it('would notice an option or a command that is gone', () => {
  const page = 'tools/doc-commands.example.md';
  expect(unknownCommands(root, [page])).toEqual([
    `${page}: seaworthy check . --fail-onn high: --fail-onn`,
    `${page}: seaworthy dock app:1.4 --json: no command dock`,
    `${page}: seaworthy db update --mirror x: --mirror`,
  ]);
});
