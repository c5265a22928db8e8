import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { installed } from './installed.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(installed, {
  claims: ['home/linuxbrew/.linuxbrew/Cellar/quay/1.4.2_1/INSTALL_RECEIPT.json'],
  ignores: ['INSTALL_RECEIPT.json'],
  examples: { one: fixture('INSTALL_RECEIPT.json') },
});

it('installed: what is in it', () => {
  const facts = installed.analyze(
    fileOf(
      'home/linuxbrew/.linuxbrew/Cellar/quay/1.4.2_1/INSTALL_RECEIPT.json',
      fixture('INSTALL_RECEIPT.json'),
    ),
  );
  expect(outlineOf(facts)).toEqual(['pkg:brew/quay@1.4.2 direct']);
  expect(problemsOf(facts)).toEqual([]);
});
