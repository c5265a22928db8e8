import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, componentsOf, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { database } from './database.js';

const path = 'var/db/pkg/local.sqlite';
const example = new Uint8Array(readFileSync(new URL('fixtures/local.sqlite', import.meta.url)));

acceptLockfile(database, {
  claims: [path],
  ignores: ['local.sqlite', 'var/db/pkg/repo-FreeBSD.sqlite'],
  examples: { one: example },
  brief: true,
});

it('joins packages, dependencies and licences by their rows', () => {
  const facts = database.analyze(fileOf(path, example));
  expect(outlineOf(facts)).toEqual([
    'pkg:freebsd/lens@1.2.3_1%2C1 -> pkg:freebsd/libquill',
    'pkg:freebsd/libquill@0.9',
  ]);
  expect(componentsOf(facts).map(({ licenses }) => licenses)).toEqual([['BSD2CLAUSE', 'MIT'], ['MIT']]);
});
