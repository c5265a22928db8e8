import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const ci = {
  '.github/workflows/ci.yml':
    'jobs:\n  h2:\n    steps:\n      - working-directory: conformance/h2\n        run: ./check\n',
};
const root = { 'pyproject.toml': '[project]\nname = "quay"\n' };

describe('a folder that the project is tried against a standard in', () => {
  it.each([
    ['that a job enters', { ...root, ...ci, 'conformance/h2/server.py': '' }, 'fixture'],
    [
      'that tox enters',
      {
        ...root,
        'tox.ini': '[testenv]\ncommands = python conformance/h2/server.py\n',
        'conformance/h2/server.py': '',
      },
      'fixture',
    ],
    ['that nothing enters', { ...root, 'conformance/h2/server.py': '' }, 'product'],
    ['that is a package', { ...root, ...ci, 'conformance/__init__.py': '' }, 'product'],
    [
      'of code in Go',
      { ...ci, 'go.mod': 'module quay\n', 'conformance/h2/server.go': 'package h2\n' },
      'product',
    ],
    [
      'that a build takes',
      { ...root, ...ci, Makefile: 'dist:\n\tcp -r conformance/h2 out\n', 'conformance/h2/a.py': '' },
      'product',
    ],
    [
      'of another folder of that name',
      { ...root, '.github/workflows/ci.yml': 'run: ./run src/conformance/h2\n' },
      'product',
    ],
  ])('%s', (_, files, role) => expect(roleIn('conformance/h2/key.pem', files)).toBe(role));
});

describe('an example among tools', () => {
  it.each([
    ['whose page says so', { 'tools/crate-example/README.md': '# Example crate\n' }, 'example'],
    ['whose page says something else', { 'tools/crate-example/README.md': '# Crates\n' }, 'tooling'],
    ['without a page', {}, 'tooling'],
  ])('%s', (_, files, role) => expect(roleIn('tools/crate-example/a.pem', { ...root, ...files })).toBe(role));
});

it('a patch of help of Pure Data is documentation', () => {
  expect(roleIn('quay-help.pd')).toBe('documentation');
  expect(roleIn('help.pd')).toBe('product');
});
