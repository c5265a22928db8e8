import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyzeFiles } from '../../../../src/testing/accept-flow.js';

it('is silent on an ordinary shop: MVC, minimal APIs, Entity Framework, tokens, uploads, clients', async () => {
  const folder = join(import.meta.dirname, 'shop');
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const { findings, routes, gaps } = await analyzeFiles(Object.fromEntries(files));
  expect(gaps).toEqual([]);
  expect(findings.map(({ rule, locations: [place] }) => [rule, place])).toEqual([]);
  expect(routes.length).toBeGreaterThan(8);
});
