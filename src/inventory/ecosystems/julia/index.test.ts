import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { manifest } from './manifest.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(manifest, {
  claims: ['Manifest.toml', 'JuliaManifest.toml'],
  ignores: ['manifest.toml', 'Project.toml'],
  examples: { one: fixture('Manifest.toml') },
});

it('manifest: what is in it', () => {
  const facts = manifest.analyze(fileOf('Manifest.toml', fixture('Manifest.toml')));
  expect(outlineOf(facts)).toEqual([
    'pkg:julia/Quay@1.3.4?uuid=00000000-0000-0000-0000-000000000001 -> pkg:julia/Tide@0.2.0+1?uuid=00000000-0000-0000-0000-000000000002',
    'pkg:julia/Tide@0.2.0+1?uuid=00000000-0000-0000-0000-000000000002',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
