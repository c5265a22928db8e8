import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deadLinks, reachedFrom, roomReadmes } from './links.js';

const root = join(import.meta.dirname, '..');

it('leads from README to the readme of every room in two clicks', () => {
  const reached = reachedFrom(root, 'README.md', 2);
  const missed = [...roomReadmes(root)].filter(([, readme]) => readme === undefined || !reached.has(readme));
  expect(missed).toEqual([]);
});

it('has no dead link in a page of the repository', () => {
  const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '' && !path.includes('fixtures/') && !path.includes('/_template/'));
  expect(deadLinks(root, pages)).toEqual([]);
});
