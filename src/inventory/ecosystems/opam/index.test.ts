import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { locked } from './locked.js';
import { switchState } from './switch-state.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(locked, {
  claims: ['opam.locked', 'app.opam.locked'],
  ignores: ['app.opam'],
  examples: { one: fixture('opam.locked') },
});

acceptLockfile(switchState, {
  claims: ['home/a/.opam/default/.opam-switch/switch-state'],
  ignores: ['switch-state'],
  examples: { one: fixture('switch-state') },
});

it('locked: what is in it', () => {
  const facts = locked.analyze(fileOf('opam.locked', fixture('opam.locked')));
  expect(outlineOf(facts)).toEqual(['pkg:opam/quay@1.2.0 runtime', 'pkg:opam/tide@v0.15 development']);
  expect(problemsOf(facts)).toEqual([]);
});

it('switch-state: what is in it', () => {
  const facts = switchState.analyze(
    fileOf('home/a/.opam/default/.opam-switch/switch-state', fixture('switch-state')),
  );
  expect(outlineOf(facts)).toEqual(['pkg:opam/quay@1.2.0 direct', 'pkg:opam/tide@v0.15 indirect']);
  expect(problemsOf(facts)).toEqual([]);
});
