import { expect, it } from 'vitest';
import type { AffectedPackage } from '../../core/advisory.js';
import type { Component } from '../../core/component.js';
import { component } from '../../testing/advisory-examples.js';
import { isAbout } from './applies.js';
import { supportedLines } from './ecosystem.js';

const build16 = '1:16.20.2-2.module_el8.8.0+3614+204d6f43';
const plain = '1:16.20.2-8.el9';

function subject(version: string, more: Partial<Component> = {}) {
  const one = component(`pkg:rpm/almalinux/nodejs@${version}`, { name: 'nodejs', version, ...more });
  return { ecosystem: 'AlmaLinux:8', name: 'nodejs', version, components: [one] as const };
}

function entry(fixed: string | undefined, more: Partial<AffectedPackage> = {}): AffectedPackage {
  const ranges = [{ introduced: '0', ...(fixed === undefined ? {} : { fixed }) }];
  return { ecosystem: 'AlmaLinux:8', name: 'nodejs', ranges, versions: [], ...more };
}

const fixed18 = '1:18.18.2-1.module_el8.9.0+3700+a1b2c3d4';
const of16 = { module: 'nodejs:16:8080020231003:ad008a3a' };

it.each([
  ['the fix of another stream', build16, of16, entry(fixed18, { modules: ['nodejs:18'] }), false],
  ['the fix of its own stream', build16, of16, entry(build16, { modules: ['nodejs:16'] }), true],
  ['an erratum for two streams', build16, of16, entry(build16, { modules: ['a:1', 'nodejs:16'] }), true],
  ['a modular fix without a stream', build16, of16, entry(fixed18), true],
  ['a modular build without a label', build16, {}, entry(fixed18, { modules: ['nodejs:18'] }), true],
  ['a plain build and a fix of a stream', plain, {}, entry(fixed18, { modules: ['nodejs:18'] }), false],
  ['a plain build and a modular fix without a stream', plain, {}, entry(fixed18), false],
  ['a modular build and a plain fix', build16, of16, entry('1:16.20.2-9.el8'), false],
  ['no fix at all', build16, of16, entry(undefined), true],
  ['a plain build and a plain fix', plain, {}, entry('1:16.20.2-9.el9'), true],
] as const)('module streams: %s', (_, version, more, one, expected) => {
  expect(isAbout(one, subject(version, more))).toBe(expected);
});

it.each([
  ['aarch64', ['x86_64'], false],
  ['x86_64', ['x86_64', 'i686'], true],
  ['noarch', ['x86_64'], true],
  ['aarch64', ['source'], true],
  [undefined, ['x86_64'], true],
] as const)('architecture %s and an entry for %s', (architecture, architectures, expected) => {
  const more = architecture === undefined ? {} : { architecture };
  expect(isAbout(entry(plain, { architectures }), subject(plain, more))).toBe(expected);
});

it('knows the line of extended support from the build', () => {
  expect(supportedLines('Red Hat:8', '1:1.1.1k-12.el8_6.3')).toContain('Red Hat:rhel_eus:8.6');
  expect(supportedLines('Red Hat:8', '1:1.1.1k-12.el8')).toEqual([]);
  expect(supportedLines('Red Hat:9', '1:1.1.1k-12.el8_6.3')).toEqual([]);
  expect(supportedLines('AlmaLinux:8', '1:1.1.1k-12.el8_6.3')).toEqual([]);
});
