import { expect, it } from 'vitest';
import { buildsOf, ecosystemOf, streamsIn } from './builds.js';
import type { OsvAffected } from './schema.js';

function affected(purl: string, ecosystem = 'AlmaLinux:8'): OsvAffected {
  const none = {};
  return {
    ecosystem,
    name: 'x',
    purl,
    ranges: [],
    versions: [],
    severity: [],
    ecosystemSpecific: none,
    databaseSpecific: none,
  };
}

const modular = [{ introduced: '0', fixed: '1-1.module_el8.6.0+1+2' }];

it.each([
  ['Important: nodejs:16 security update', ['nodejs:16']],
  ['Moderate: virt:rhel and virt-devel:rhel security, bug fix update', ['virt:rhel', 'virt-devel:rhel']],
  ['new module: container-tools:2.0', ['container-tools:2.0']],
  ['Moderate: httpd:2.4/httpd security update', ['httpd:2.4']],
  ['Moderate: go-toolset security update', []],
])('streams in "%s"', (text, expected) => {
  expect(streamsIn(text)).toEqual(expected);
});

it('takes the module from the purl before the summary, and neither where the fix is of no module', () => {
  const label = affected('pkg:rpm/redhat/x@1?rpmmod=nodejs:18:8090020240101');
  expect(buildsOf(label, 'nodejs:16', modular)).toEqual({ modules: ['nodejs:18'] });
  expect(buildsOf(affected('pkg:rpm/x/x'), 'nodejs:16 update', modular)).toEqual({ modules: ['nodejs:16'] });
  expect(
    buildsOf(affected('pkg:rpm/x/x'), 'nodejs:16 update', [{ introduced: '0', fixed: '1-1.el8' }]),
  ).toEqual({});
});

it('keeps the architecture, unless it is that of sources', () => {
  expect(buildsOf(affected('pkg:rpm/x/x?arch=x86_64'), '', [])).toEqual({ architectures: ['x86_64'] });
  expect(buildsOf(affected('pkg:deb/debian/x?arch=source'), '', [])).toEqual({});
});

it('takes the release from the purl where the ecosystem has none', () => {
  expect(ecosystemOf(affected('pkg:deb/debian/x?arch=source&distro=bookworm', 'Debian'))).toBe('Debian:12');
  expect(ecosystemOf(affected('pkg:deb/ubuntu/x?distro=ubuntu-noble', 'Ubuntu'))).toBe('Ubuntu:24.04');
  expect(ecosystemOf(affected('pkg:deb/debian/x?distro=bookworm', 'Debian:13'))).toBe('Debian:13');
  expect(ecosystemOf(affected('pkg:deb/debian/x', 'Debian'))).toBe('Debian');
});
