import { expect, test } from 'vitest';
import type { Exchange } from '../exchange.js';
import { type Traffic, trafficGaps } from './gaps.js';

const target = 'http://127.0.0.1:8080/';
const counts: Traffic['counts'] = {
  ...{ sent: 9, refusedByScope: 0, truncated: 0, lost: [] },
  ...{ faults: new Map(), rateLimited: new Map() },
};

function gapsOf(exchanges: readonly Exchange[], cut = 0): readonly string[] {
  const crawled = { exchanges, operations: [], leads: [], skipped: new Map(), pages: [], cut };
  const traffic = { counts, crawled, softHosts: [], left: 0, sampled: 0, doubtful: 0, target };
  return trafficGaps(traffic).map(({ reason, weight }) => `${weight}: ${reason}`);
}

function answer(name: string, value: string): Exchange {
  const headers = [[name, value]] as const;
  const response = { status: 200, headers, isTruncated: false, firstByteMs: 1, durationMs: 1 };
  return {
    request: { method: 'GET', url: target, headers: [] },
    response: { ...response, body: Buffer.alloc(0) },
  };
}

test('a gRPC server is named once, and no other one', () => {
  const grpc = [answer('Content-Type', 'application/grpc+proto'), answer('grpc-status', '12')];
  expect(gapsOf(grpc)).toEqual([expect.stringMatching(/^incomplete: The server speaks gRPC/)]);
  expect(gapsOf([answer('Content-Type', 'application/json')])).toEqual([]);
});

test('pages of which only the beginning was kept are counted', () => {
  expect(gapsOf([], 3)).toEqual([expect.stringMatching(/^incomplete: Of 3 pages only the beginning/)]);
});
