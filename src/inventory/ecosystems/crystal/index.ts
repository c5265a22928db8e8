import type { Ecosystem } from '../../../core/ecosystem.js';
import { shardLock } from './shard-lock.js';

export const ecosystem: Ecosystem = {
  id: 'crystal',
  title: 'Crystal shards: shard.lock',
  analyzers: [shardLock],
  purlTypes: ['shards'],
};
