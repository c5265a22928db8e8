import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { gleamManifest } from './gleam-manifest.js';
import { mixLock } from './mix-lock.js';
import { rebarLock } from './rebar-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(mixLock, {
  claims: ['mix.lock', 'apps/web/mix.lock'],
  ignores: ['mix.exs'],
  examples: { one: fixture('mix.lock') },
});

acceptLockfile(rebarLock, {
  claims: ['rebar.lock'],
  ignores: ['rebar.config'],
  examples: { one: fixture('rebar.lock') },
});

acceptLockfile(gleamManifest, {
  claims: ['manifest.toml'],
  ignores: ['Manifest.toml', 'gleam.toml'],
  examples: { one: fixture('manifest.toml') },
});

it('mix-lock: what is in it', () => {
  const facts = mixLock.analyze(fileOf('mix.lock', fixture('mix.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:hex/quay_core@1.2.2 -> pkg:hex/tide@0123456789abcdef',
    'pkg:hex/tide@0123456789abcdef',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});

it('rebar-lock: what is in it', () => {
  const facts = rebarLock.analyze(fileOf('rebar.lock', fixture('rebar.lock')));
  expect(outlineOf(facts)).toEqual(['pkg:hex/quay@2.9.0 direct', 'pkg:hex/tide@0123456789abcdef indirect']);
  expect(problemsOf(facts)).toEqual([]);
});

it('gleam-manifest: what is in it', () => {
  const facts = gleamManifest.analyze(fileOf('manifest.toml', fixture('manifest.toml')));
  expect(outlineOf(facts)).toEqual([
    'pkg:hex/quay@0.34.0 direct -> pkg:hex/tide@1.0.0',
    'pkg:hex/tide@1.0.0 indirect',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
