import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { selections } from './selections.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(selections, {
  claims: ['dub.selections.json'],
  ignores: ['dub.json'],
  examples: { one: fixture('dub.selections.json') },
});

it('selections: what is in it', () => {
  const facts = selections.analyze(fileOf('dub.selections.json', fixture('dub.selections.json')));
  expect(outlineOf(facts)).toEqual(['pkg:dub/quay@1.2.0']);
  expect(problemsOf(facts)).toEqual([]);
});
