import { expect, it } from 'vitest';
import { acceptLockfile, componentsOf, fileOf } from '../../../testing/accept-lockfile.js';
import { gzip, tarOf } from '../../../testing/archives.js';
import { crateFile } from './crate-file.js';

const example = gzip(
  tarOf({
    'bolt-1.0.0/Cargo.toml': '[package]\nname = "bolt"\nversion = "1.0.0"\nlicense = "MIT"\n',
    'bolt-1.0.0/tests/x/Cargo.toml': '[package]\nname = "other"\nversion = "9.9.9"\n',
  }),
);

acceptLockfile(crateFile, {
  claims: ['vendor/bolt-1.0.0.crate'],
  ignores: ['bolt.crate.d'],
  examples: { one: example },
  brief: true,
});

it('is its own manifest, not one of its tests', () => {
  expect(componentsOf(crateFile.analyze(fileOf('bolt.crate', example)))).toMatchObject([
    { purl: 'pkg:cargo/bolt@1.0.0', licenses: ['MIT'] },
  ]);
});
