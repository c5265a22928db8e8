import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { installed } from './installed.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(installed, {
  claims: ['var/db/pkg/app-shells/bash-completion-5.2_p21-r1/PF'],
  ignores: ['var/db/pkg/PF', 'home/PF'],
  examples: { one: fixture('PF') },
});

it('installed: what is in it', () => {
  const facts = installed.analyze(
    fileOf('var/db/pkg/app-shells/bash-completion-5.2_p21-r1/PF', fixture('PF')),
  );
  expect(outlineOf(facts)).toEqual(['pkg:ebuild/app-shells/bash-completion@5.2_p21-r1']);
  expect(problemsOf(facts)).toEqual([]);
});
