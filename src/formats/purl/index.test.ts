import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPurl, libraryPurl, parsePurl } from './index.js';

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

it('builds by hand what the library builds', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-z0-9@.-]{1,6}$/),
    fc.stringMatching(/^[A-Za-z0-9.+~:_@/ -]{1,6}$/),
    fc.constantFrom('http', 'node_modules', 'libstdc++6', '@babel', '.x', '-', '..'),
  );
  const parts = fc.record(
    {
      type: fc.constantFrom('deb', 'apk', 'npm', 'maven', 'gem', 'cargo', 'pypi', 'golang'),
      name: word,
      namespace: word,
      version: word,
      qualifiers: fc.oneof(
        fc.record({ arch: word }),
        fc.record({ arch: word, distro: word }),
        fc.constant({}),
      ),
    },
    { requiredKeys: ['type', 'name'] },
  );
  fc.assert(
    fc.property(parts, (each) => textOr(() => formatPurl(each)) === textOr(() => libraryPurl(each))),
    { numRuns: 3_000 },
  );
});

function textOr(build: () => string): string {
  try {
    return build();
  } catch (error) {
    return String(error);
  }
}
