import { describe, expect, it } from 'vitest';
import { authzScene, liveContainer, mapped, reserved } from '../../../testing/authz-world.js';
import { decide, defaultPolicy, readPolicy } from './index.js';

// Issue 11, item 4: on Docker 26 a form of more than 4,096 bytes behind a second Content-Type made git run as root of the host.

const containers = [liveContainer('web')];
const scenes = {
  mapped: authzScene({ profile: mapped, areBuildsConfined: true, containers }),
  reserved: authzScene({ profile: reserved, containers }),
};

async function ask(
  kind: keyof typeof scenes,
  uri: string,
  headers: Readonly<Record<string, string>>,
  policy = defaultPolicy,
  body?: Uint8Array,
): Promise<boolean> {
  const request = { user: '', method: 'POST', uri, body, headers: new Map(Object.entries(headers)) };
  return (await decide(request, policy, scenes[kind])).allow;
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const multipart = { 'content-type': 'multipart/form-data; boundary=b' };
const archive = { 'content-type': 'application/x-tar' };
const text = { 'content-type': 'text/plain' };

describe('a body that may hide a form is refused', () => {
  it.each<[keyof typeof scenes, string, Readonly<Record<string, string>>]>([
    ['mapped', '/build?t=x', form],
    ['mapped', '/build?t=x', multipart],
    ['mapped', '/build?t=x', archive],
    ['mapped', '/build?version=2&remote=client-session', archive],
    ['mapped', '/v1.45/build?t=x', { ...archive, 'content-length': '20000' }],
    ['mapped', '/build/cancel?id=x', form],
    ['mapped', '/commit?container=web', form],
    ['mapped', '/commit?container=web', archive],
    ['mapped', '/images/create?fromSrc=-', form],
    ['mapped', '/images/create?fromSrc=-', text],
    ['reserved', '/images/create?fromSrc=-&repo=a', archive],
    ['reserved', '/commit?container=web', multipart],
  ])('%s: %s', async (kind, uri, headers) => expect(await ask(kind, uri, headers)).toBe(false));
});

describe('what cannot hide one passes', () => {
  it('a build without a type of content', async () => {
    expect(await ask('mapped', '/build?t=x', {})).toBe(true);
    expect(await ask('mapped', '/build?t=x', { ...archive, 'content-length': '0' })).toBe(true);
  });

  it('a commit with a body that is visible', async () => {
    const body = new TextEncoder().encode('{}');
    expect(
      await ask(
        'mapped',
        '/commit?container=web',
        { 'content-type': 'application/json' },
        defaultPolicy,
        body,
      ),
    ).toBe(true);
  });

  it('builds and imports that the policy opens', async () => {
    const policy = readPolicy('{version: 1, open: [build, import]}', 'test');
    expect(await ask('mapped', '/build?t=x', archive, policy)).toBe(true);
    expect(await ask('mapped', '/images/create?fromSrc=-', text, policy)).toBe(true);
  });
});
