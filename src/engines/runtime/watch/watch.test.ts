import { describe, expect, it } from 'vitest';
import { hostWorld, socket } from '../../../testing/runtime-host.js';
import { judgeEvent, readEvent, type WatchFinding } from './events.js';
import { watchEngine } from './index.js';

function event(Action: string, attributes: object = {}, timeNano = 1_767_225_600_000_000_000) {
  return JSON.stringify({
    Type: 'container',
    Action,
    Actor: { ID: 'c1', Attributes: { name: 'web', ...attributes } },
    timeNano,
  });
}

function rulesOf(line: string, details: Parameters<typeof judgeEvent>[1] = {}) {
  const read = readEvent(line);
  return read === undefined ? [] : judgeEvent(read, details).map(({ rule }) => rule);
}

describe('events', () => {
  it.each([
    ['a privileged start', 'start', { HostConfig: { Privileged: true } }, ['privileged-container']],
    ['an ordinary start', 'start', { HostConfig: { Privileged: false } }, []],
    [
      'a start with the socket',
      'start',
      { Mounts: [{ Source: '/run/docker.sock' }] },
      ['engine-socket-mounted'],
    ],
    ['a start with another file', 'start', { Mounts: [{ Source: '/srv/docker.sock.md' }] }, []],
    [
      'a start on the network of the host',
      'start',
      { HostConfig: { NetworkMode: 'host' } },
      ['host-network'],
    ],
  ])('%s', (_, action, container, rules) => {
    expect(rulesOf(event(action), { container })).toEqual(rules);
  });

  it.each([
    ['privileged', { privileged: true, user: '1000' }, ['privileged-exec']],
    ['of root', { privileged: false, user: '0' }, ['root-exec']],
    ['of a user', { privileged: false, user: '1000' }, []],
  ])('a command %s', (_, ProcessConfig, rules) => {
    expect(rulesOf(event('exec_create: sh'), { exec: { ProcessConfig } })).toEqual(rules);
  });

  it('memory at its limit, and a kill', () => {
    expect(rulesOf(event('oom'))).toEqual(['out-of-memory']);
    expect(rulesOf(event('die', { exitCode: '137' }))).toEqual(['container-killed']);
    expect(rulesOf(event('die', { exitCode: '0' }))).toEqual([]);
  });

  it('lines that are no events', () => {
    for (const line of ['', 'x', '[]', 'null', '{"Type":3}', '{"Type":"network","Action":"create"}']) {
      expect(rulesOf(line)).toEqual([]);
    }
  });
});

it('comes back by the last event when the stream breaks, and repeats nothing', async () => {
  const world = hostWorld();
  const asked: string[] = [];
  const found: WatchFinding[] = [];
  const gaps: string[] = [];
  const stop = new AbortController();
  const lines = [
    `${event('oom')}\n`,
    `${event('oom')}\n${event('oom', { name: 'db' }, 1_767_225_601_000_000_000)}\n`,
  ];
  await watchEngine({
    world: {
      ...world,
      network: {
        request: async (request) => {
          if (!request.url.includes('/events')) return world.network.request(request);
          asked.push(decodeURIComponent(/since=([^&]*)/.exec(request.url)?.[1] ?? ''));
          const text = lines.shift() ?? '';
          if (text === '') stop.abort();
          async function* body() {
            yield new TextEncoder().encode(text);
          }
          return { status: 200, headers: {}, url: request.url, body: body() };
        },
      },
    },
    dockerHost: `unix://${socket}`,
    since: 1_767_225_000,
    signal: stop.signal,
    found: (finding) => {
      found.push(finding);
    },
    gap: (reason) => gaps.push(reason),
  });
  expect(found.map(({ subject }) => subject)).toEqual(['container web', 'container db']);
  expect(asked).toEqual(['1767225000.000000000', '1767225600.000000000', '1767225601.000000000']);
  expect(gaps.length).toBeGreaterThan(0);
});
