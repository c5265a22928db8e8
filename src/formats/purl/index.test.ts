import { expect, it } from 'vitest';
import { formatPurl, parsePurl } from './index.js';

it('encodes a scoped npm name', () => {
  expect(formatPurl({ type: 'npm', namespace: '@babel', name: 'core', version: '7.0.0' })).toBe(
    'pkg:npm/%40babel/core@7.0.0',
  );
});

it('reads what it writes', () => {
  const parts = {
    type: 'deb',
    namespace: 'debian',
    name: 'libssl3',
    version: '1:3.0~rc1+b2',
    qualifiers: { arch: 'amd64', distro: 'debian-13' },
  };
  expect(parsePurl(formatPurl(parts))).toEqual(parts);
});

it('refuses other text', () => {
  expect(() => parsePurl('npm/left-pad')).toThrow();
});
