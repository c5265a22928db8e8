import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { installed } from './installed.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(installed, {
  claims: [
    'home/a/.vscode/extensions/acme.quay-lint-1.4.2/package.json',
    'root/.vscode-server/extensions/acme.quay-lint-1.4.2/package.json',
  ],
  ignores: ['package.json', 'home/a/.vscode/extensions/a/node_modules/b/package.json'],
  examples: { one: fixture('package.json') },
});

it('installed: what is in it', () => {
  const facts = installed.analyze(
    fileOf('home/a/.vscode/extensions/acme.quay-lint-1.4.2/package.json', fixture('package.json')),
  );
  expect(outlineOf(facts)).toEqual(['pkg:vscode-extension/acme/quay-lint@1.4.2']);
  expect(problemsOf(facts)).toEqual([]);
});
