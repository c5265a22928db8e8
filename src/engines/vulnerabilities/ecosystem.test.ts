import { expect, it } from 'vitest';
import { versionSchemes } from '../../versions/index.generated.js';
import { lookupNames, schemeFor } from './ecosystem.js';

it.each([
  ['npm', ['npm']],
  ['Debian:13', ['Debian:13', 'Debian']],
  ['debian:trixie/sid', ['Debian:sid', 'Debian:unstable', 'Debian']],
  ['Alpine:v3.20', ['Alpine:v3.20', 'Alpine']],
  ['Alpine:v3.20.3', ['Alpine:v3.20.3', 'Alpine:v3.20', 'Alpine']],
  ['Alpine:edge', ['Alpine:edge', 'Alpine']],
  ['Ubuntu:24.04', ['Ubuntu:24.04', 'Ubuntu:Pro:24.04', 'Ubuntu']],
  ['AlmaLinux:9.4', ['AlmaLinux:9.4', 'AlmaLinux:9', 'AlmaLinux']],
  ['Wolfi', ['Wolfi']],
])('%s is looked up under %j', (ecosystem, names) => expect(lookupNames(ecosystem)).toEqual(names));

it.each([
  ['Debian:13', 'deb'],
  ['debian:forky/sid', 'deb'],
  ['Ubuntu:24.04', 'deb'],
  ['Alpine:v3.20', 'apk'],
  ['AlmaLinux:9', 'rpm'],
  ['PyPI', 'pep440'],
  ['crates.io', 'semver'],
  ['Packagist', 'composer'],
])('%s goes by the order %s', (ecosystem, id) => expect(schemeFor(ecosystem, versionSchemes)?.id).toBe(id));

it('no ecosystem goes by two orders', () => {
  const all = versionSchemes.flatMap(({ ecosystems }) => ecosystems);
  expect(new Set(all).size).toBe(all.length);
});
