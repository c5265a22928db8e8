import { expect, it } from 'vitest';
import { adviceForOldMount, postgresData } from './postgres-data.js';

it.each([
  ['16', undefined, '/var/lib/postgresql/data'],
  ['17.2-alpine', undefined, '/var/lib/postgresql/data'],
  ['18', undefined, '/var/lib/postgresql'],
  ['18.1-bookworm', undefined, '/var/lib/postgresql'],
  ['0.8.0-pg16', undefined, '/var/lib/postgresql/data'],
  ['latest-pg18', undefined, '/var/lib/postgresql'],
  ['9.6', undefined, '/var/lib/postgresql/data'],
  ['alpine', undefined, '/var/lib/postgresql (below release 18 /var/lib/postgresql/data)'],
  [undefined, undefined, '/var/lib/postgresql (below release 18 /var/lib/postgresql/data)'],
  ['16', '/srv/db', '/srv/db'],
  ['16', '$' + '{DATA}', '/var/lib/postgresql/data'],
])('data of the tag %s with PGDATA %s lie in %s', (tag, given, expected) => {
  expect(postgresData(tag, given)).toBe(expected);
});

it.each([
  ['postgres', '18.1-alpine', '/var/lib/postgresql/data', undefined, true],
  ['pgvector/pgvector', 'pg18', '/var/lib/postgresql/data/', undefined, true],
  ['postgres', '18', '/var/lib/postgresql', undefined, false],
  ['postgres', '17', '/var/lib/postgresql/data', undefined, false],
  ['postgres', '18', '/var/lib/postgresql/data', '/var/lib/postgresql/data', false],
  ['acme/postgres', '18', '/var/lib/postgresql/data', undefined, false],
])('%s:%s with a mount at %s and PGDATA %s does not start: %s', (repository, tag, target, given, isSaid) => {
  expect(adviceForOldMount({ repository, tag }, [target], given) !== undefined).toBe(isSaid);
});
