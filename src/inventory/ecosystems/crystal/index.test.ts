import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { shardLock } from './shard-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(shardLock, {
  claims: ['shard.lock'],
  ignores: ['shard.yml'],
  examples: { one: fixture('shard.lock') },
});

it('shard-lock: what is in it', () => {
  const facts = shardLock.analyze(fileOf('shard.lock', fixture('shard.lock')));
  expect(outlineOf(facts)).toEqual(['pkg:shards/quay@1.1.0']);
  expect(problemsOf(facts)).toEqual([]);
});
