import { expect, it } from 'vitest';
import { acceptLockfile, componentsOf, fileOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { gzip, tarOf } from '../../../testing/archives.js';
import { gemFile } from './gem-file.js';

const specification = `--- !ruby/object:Gem::Specification
name: osprey
version: !ruby/object:Gem::Version
  version: 4.0.1
platform: ruby
dependencies:
- !ruby/object:Gem::Dependency
  name: fish
licenses:
- Apache-2.0
- "MIT"
metadata: {}
`;
const example = tarOf({
  'metadata.gz': gzip(new TextEncoder().encode(specification)),
  'data.tar.gz': gzip(new Uint8Array(0)),
});

acceptLockfile(gemFile, {
  claims: ['vendor/cache/osprey-4.0.1.gem'],
  ignores: ['osprey.gemspec'],
  examples: { one: example },
  brief: true,
});

it('reads name, version and licences', () => {
  const facts = gemFile.analyze(fileOf('osprey-4.0.1.gem', example));
  expect(componentsOf(facts)).toMatchObject([
    { purl: 'pkg:gem/osprey@4.0.1', licenses: ['Apache-2.0', 'MIT'], inside: 'metadata.gz' },
  ]);
  expect(problemsOf(facts)).toEqual([]);
});

it('names a specification that is no YAML', () => {
  const damaged = tarOf({ 'metadata.gz': gzip(new TextEncoder().encode('name: [osprey\nversion: {')) });
  const facts = gemFile.analyze(fileOf('osprey-4.0.1.gem', damaged));
  expect(componentsOf(facts)).toEqual([]);
  expect(problemsOf(facts)).toEqual([expect.stringContaining('The specification cannot be read: ')]);
});
