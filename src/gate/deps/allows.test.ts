import { expect, it } from 'vitest';
import { allows } from './allows.js';

it.each([
  ['npm', '1.4.0', '^1.2.3', true],
  ['npm', '2.0.0', '^1.2.3', false],
  ['npm', '1.0.0', 'github:own/tide', undefined],
  ['crates.io', '1.4.0', '1.2', true],
  ['crates.io', '0.3.0', '0.2.1', false],
  ['crates.io', '1.4.0', '>=1.2, <1.4', false],
  ['Packagist', '1.9.0', '~1.2', true],
  ['Packagist', '1.3.0', '~1.2.1', false],
  ['Packagist', '3.1.0', '^2.0|^3.0', true],
  ['Packagist', '2.0.0', '2.0.1', false],
  ['RubyGems', '1.4.0', '~> 1.2', true],
  ['RubyGems', '1.4.0', '>= 1.2, < 1.4', false],
  ['PyPI', '1.4', '>=1.2,<2.0', true],
  ['PyPI', '2.1', '>=1.2,<2.0 || >=3.0', false],
  ['PyPI', '1.4.1', '==1.4.*', true],
  ['PyPI', '9', '*', true],
] as const)('%s: %s by %s is %s', (ecosystem, version, range, answer) => {
  expect(allows(ecosystem, version, range)).toBe(answer);
});
