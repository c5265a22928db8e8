import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { workflow } from './workflow.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(workflow, {
  claims: ['.github/workflows/ci.yml', 'action.yml', 'sub/action.yaml'],
  ignores: ['ci.yml', '.github/dependabot.yml', 'docs/.github/workflows/a/b.yml'],
  examples: { one: fixture('ci.yml') },
});

it('workflow: what is in it', () => {
  const facts = workflow.analyze(fileOf('.github/workflows/ci.yml', fixture('ci.yml')));
  expect(outlineOf(facts)).toEqual([
    'pkg:github/acme/moving@v4 development direct',
    'pkg:github/acme/quay@v4.1.0 development direct',
    'pkg:github/acme/tide@v2.0.1#setup development direct',
  ]);
  expect(problemsOf(facts)).toEqual([
    'acme/moving is used by a name that moves (v4), so it cannot be matched.',
  ]);
});

it('workflow: an image that is run', () => {
  const steps = ['quay.example:5000/acme/lamp:3.2', 'acme/tide'].map(
    (name) => `      - uses: docker://${name}\n`,
  );
  const facts = workflow.analyze(
    fileOf('.github/workflows/ci.yml', `jobs:\n  a:\n    steps:\n${steps.join('')}`),
  );
  expect(outlineOf(facts)).toEqual([
    'pkg:docker/acme/lamp@3.2?repository_url=quay.example%3A5000 development direct',
    'pkg:docker/acme/tide@latest development direct',
  ]);
});
