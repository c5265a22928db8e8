import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { providerLock } from './provider-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(providerLock, {
  claims: ['.terraform.lock.hcl', 'infra/.terraform.lock.hcl'],
  ignores: ['main.tf'],
  examples: { one: fixture('terraform.lock.hcl') },
});

it('provider-lock: what is in it', () => {
  const facts = providerLock.analyze(fileOf('.terraform.lock.hcl', fixture('terraform.lock.hcl')));
  expect(outlineOf(facts)).toEqual([
    'pkg:terraform/acme/quay@4.67.0?repository_url=registry.example.com direct',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
