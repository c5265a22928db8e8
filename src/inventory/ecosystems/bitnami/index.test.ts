import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { components } from './components.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(components, {
  claims: ['opt/bitnami/.bitnami_components.json'],
  ignores: ['srv/opt/bitnami/.bitnami_components.json'],
  examples: { one: fixture('components.json') },
});

it('components: what is in it', () => {
  const facts = components.analyze(
    fileOf('opt/bitnami/.bitnami_components.json', fixture('components.json')),
  );
  expect(outlineOf(facts)).toEqual(['pkg:bitnami/gosling@1.16.0', 'pkg:bitnami/heron@15.2.0']);
  expect(problemsOf(facts)).toEqual([]);
});
