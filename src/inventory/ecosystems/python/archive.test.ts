import { expect, it } from 'vitest';
import { acceptLockfile, componentsOf, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { zip } from '../../../testing/archives.js';
import { archive } from './archive.js';

const metadata =
  'Metadata-Version: 2.1\nName: Tin_Can\nVersion: 0.9.1\nLicense: MIT\nRequires-Dist: lid>=1\n\nText';
const wheel = zip([
  { path: 'tin_can/__init__.py', content: '' },
  { path: 'Tin_Can-0.9.1.dist-info/METADATA', content: metadata },
]);

acceptLockfile(archive, {
  claims: ['wheels/tin_can-0.9.1-py3-none-any.whl', 'opt/Sail-1.0-py3.9.egg'],
  ignores: ['a.whl.metadata'],
  examples: { one: wheel },
  brief: true,
});

it('a wheel by its metadata, else by its name', () => {
  const facts = archive.analyze(fileOf('wheels/x.whl', wheel));
  expect(outlineOf(facts)).toEqual(['pkg:pypi/tin-can@0.9.1 -> pkg:pypi/lid']);
  expect(componentsOf(facts)[0]?.licenses).toEqual(['MIT']);
  const bare = archive.analyze(fileOf('wheels/tin_can-0.9.2-py3-none-any.whl', zip([])));
  expect(outlineOf(bare)).toEqual(['pkg:pypi/tin-can@0.9.2']);
  const egg = zip([{ path: 'EGG-INFO/PKG-INFO', content: 'Name: Sail\nVersion: 1.0\n' }]);
  expect(outlineOf(archive.analyze(fileOf('opt/Sail-1.0-py3.9.egg', egg)))).toEqual(['pkg:pypi/sail@1.0']);
});
