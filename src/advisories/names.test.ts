import { expect, it } from 'vitest';
import { ecosystemFamily, normaliseEcosystem, normaliseName } from './names.js';

it.each([
  ['PyPI', 'Zope.Interface', 'zope-interface'],
  ['PyPI', 'a__b-.c', 'a-b-c'],
  ['NuGet', 'Newtonsoft.Json', 'newtonsoft.json'],
  ['Packagist', 'Laravel/Framework', 'laravel/framework'],
  ['npm', 'JSONStream', 'JSONStream'],
  ['Maven', 'org.Foo:Bar', 'org.Foo:Bar'],
  ['Go', 'github.com/BurntSushi/toml', 'github.com/BurntSushi/toml'],
  ['RubyGems', 'RedCloth', 'RedCloth'],
  ['Debian:13', 'Xorg_x', 'Xorg_x'],
])('%s: %s is kept as %s', (ecosystem, name, expected) => {
  expect(normaliseName(ecosystem, name)).toBe(expected);
});

it.each([
  ['Ubuntu:24.04:LTS', 'Ubuntu:24.04'],
  ['Ubuntu:25.10', 'Ubuntu:25.10'],
  ['Ubuntu:Pro:18.04:LTS', 'Ubuntu:Pro:18.04'],
  ['Red Hat:enterprise_linux:9::appstream', 'Red Hat:9'],
  ['Red Hat:enterprise_linux:8', 'Red Hat:8'],
  ['Red Hat:openshift:4.12::el9', 'Red Hat:openshift:4.12::el9'],
  ['Debian:12', 'Debian:12'],
])('ecosystem %s is %s', (ecosystem, expected) => {
  expect(normaliseEcosystem(ecosystem)).toBe(expected);
});

it('knows the family of a release', () => {
  expect(ecosystemFamily('Alpine:v3.20')).toBe('Alpine');
});
