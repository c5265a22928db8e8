import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { sqliteTable } from '../../../testing/rpm-databases.js';
import { database } from './database.js';

const hash = '0'.repeat(32);
const example = sqliteTable('ValidPaths', [
  [null, `/nix/store/${hash}-quay-2.4.1-bin`],
  [null, `/nix/store/${hash}-tide-kit-0.9`],
  [null, `/nix/store/${hash}-fix.patch`],
]);

acceptLockfile(database, {
  claims: ['nix/var/nix/db/db.sqlite'],
  ignores: ['db.sqlite', 'srv/nix/var/nix/db/db.sqlite'],
  examples: { three: example },
});

it('lists valid paths with versions', () => {
  const facts = database.analyze(fileOf('nix/var/nix/db/db.sqlite', example));
  expect(outlineOf(facts)).toEqual(['pkg:nix/quay@2.4.1', 'pkg:nix/tide-kit@0.9']);
});
