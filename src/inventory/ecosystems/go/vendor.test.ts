import { describe, expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { expectProportional } from '../../../testing/growth.js';
import { waysIn } from '../../../testing/joined.js';
import { ecosystem } from './index.js';
import { vendorModules, vendorPackage } from './vendor.js';

const list = `# example.com/inner v1.0.0
## go 1.20
example.com/inner
example.com/inner/deep
# example.com/outer v1.2.0
## explicit; go 1.21
example.com/outer
# example.com/forked v1.0.0 => example.com/fork v1.0.1
## explicit
example.com/forked
# example.com/local v0.0.0 => ./local
## explicit
example.com/local
# example.com/local => ./local
`;

acceptLockfile(vendorModules, {
  claims: ['vendor/modules.txt', 'services/shop/vendor/modules.txt'],
  ignores: ['modules.txt', 'docs/modules.txt', 'vendor/x/modules.text', 'myvendor/modules.txt'],
  examples: { 'four modules': list, nothing: '' },
});

const source = `// Package outer is all outside.
package outer

/* import "example.com/comment" */
import f "fmt"
import (
	"net/http" // the "example.com/comment"

	deep "example.com/inner/deep"
	. \`example.com/forked\`
)

import "C"

const text = "example.com/text"
`;

acceptLockfile(vendorPackage, {
  claims: ['vendor/example.com/outer/outer.go', 'a/vendor/github.com/a/b/c/d.go'],
  ignores: ['main.go', 'vendor/example.com/outer/outer_test.go', 'vendor/main.go', 'vendors/a.com/b/c.go'],
  examples: { 'a file with imports': source, 'a file without': 'package a\n' },
});

describe('vendor/modules.txt', () => {
  const facts = vendorModules.analyze(fileOf('vendor/modules.txt', list));

  it('lists modules after replacement', () => {
    expect(outlineOf(facts)).toEqual([
      'pkg:golang/example.com/fork@v1.0.1',
      'pkg:golang/example.com/inner@v1.0.0',
      'pkg:golang/example.com/outer@v1.2.0',
    ]);
    expect(problemsOf(facts)).toEqual([]);
  });

  it('reports what has no version', () => {
    expect(problemsOf(vendorModules.analyze(fileOf('vendor/modules.txt', '# example.com/x\n')))).toEqual([
      'The record of the package "example.com/x" has no usable name or version.',
    ]);
  });
});

it.each([
  ['import "a.b/c"', 'a.b/c'],
  ['import x "a.b/c"; import _ "a.b/d"', 'a.b/c\na.b/d'],
  ['import ("a.b/c"; "a.b/d")', 'a.b/c\na.b/d'],
  ['import ()\nvar x = "a.b/c"', undefined],
  ['import "fmt"\nvar x = "a.b/c"', undefined],
  ['// import "a.b/c"', undefined],
  ['/*\nimport "a.b/c"\n*/', undefined],
])('imports of %j', (text, expected) => {
  const facts = vendorPackage.analyze(fileOf('vendor/a.b/x/x.go', `package x\n${text}\n`));
  expect(facts).toEqual(
    expected === undefined ? [] : [{ kind: 'package-source', format: 'go-package', text: expected }],
  );
});

describe('the way of a module into the project', () => {
  const goModText = `module example.com/shop
go 1.20
require (
	example.com/forked v1.0.0
	example.com/outer v1.2.0
)
require example.com/inner v1.0.0 // indirect
replace example.com/forked => example.com/fork v1.0.1
`;
  const files = (folder: string): Readonly<Record<string, string>> => ({
    [`${folder}go.mod`]: goModText,
    [`${folder}vendor/modules.txt`]: list,
    [`${folder}vendor/example.com/outer/outer.go`]: source,
    [`${folder}vendor/example.com/inner/inner.go`]: 'package inner\nimport "example.com/inner/deep"\n',
    [`${folder}vendor/example.com/unknown/x.go`]: 'package x\nimport "example.com/inner"\n',
  });

  it.each(['', 'services/shop/'])('is known where it is vendored: %j', (folder) => {
    expect(waysIn(ecosystem, files(folder))).toEqual([
      'example.com/fork@v1.0.1 direct',
      'example.com/inner@v1.0.0 indirect',
      'example.com/outer@v1.2.0 direct -> example.com/fork@v1.0.1 example.com/inner@v1.0.0',
    ]);
  });

  it('is not known without its sources', () => {
    expect(waysIn(ecosystem, { 'go.mod': goModText })).toEqual([
      'example.com/fork@v1.0.1 direct',
      'example.com/inner@v1.0.0 indirect',
      'example.com/outer@v1.2.0 direct',
    ]);
  });

  it('is not mixed with that of another project', () => {
    const { 'a/vendor/example.com/outer/outer.go': _, ...a } = files('a/');
    expect(waysIn(ecosystem, { ...a, 'b/vendor/example.com/outer/outer.go': source })).toEqual([
      'example.com/fork@v1.0.1 direct',
      'example.com/inner@v1.0.0 indirect',
      'example.com/outer@v1.2.0 direct',
    ]);
  });
});

it('reads a package whose comments stay open once', async () => {
  await expectProportional(600_000, (count) =>
    vendorPackage.analyze(fileOf('vendor/a.org/b/b.go', '/* '.repeat(count))),
  );
});
