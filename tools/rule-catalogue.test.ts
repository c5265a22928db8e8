import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulePages } from '../src/gate/rulebook/pages.generated.js';
import { catalogue } from './rule-catalogue.js';

const names = catalogue(rulePages, []).get('docs/reference/rule-names.md') ?? '';

it.each(['DL3008', 'KSV-0017', 'SC2086', 'CWE-89', 'StageNameCasing'])('lists %s', (name) => {
  expect(names).toContain(`| \`${name}\` |`);
});

it('links to the readme of every rule', () => {
  const links = [...names.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(300);
  expect(links.filter((link) => !existsSync(join('docs/reference', link)))).toEqual([]);
});
