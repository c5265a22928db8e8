import { describe, expect, it } from 'vitest';
import { authzScene, liveContainer, mapped } from '../../../testing/authz-world.js';
import { decide, profileOf, readPolicy } from './index.js';

// Issue 11, item 4: a protected name has many spellings, and many calls can give it to another image.

const policy = readPolicy('{version: 1, protect: {images: [nginx, registry.test/base/]}}', 'test');
const scene = authzScene({
  profile: mapped,
  areBuildsConfined: true,
  containers: [liveContainer('web')],
});
const around: typeof scene = {
  ...scene,
  image: async (name) =>
    name === 'cafe01' ? { id: 'sha256:cafe01', repoDigests: [], repoTags: ['nginx:1', 'mine:1'] } : undefined,
};
const allows = async (call: string) => {
  const [method = '', uri = ''] = call.split(' ');
  const request = { user: '', method, uri, body: undefined, headers: new Map<string, string>() };
  return (await decide(request, policy, around)).allow;
};

describe.each([
  'nginx',
  'library/nginx',
  'docker.io/nginx',
  'docker.io/library/nginx',
  'index.docker.io/nginx',
  'index.docker.io/library/nginx',
  'registry.test/base/app',
])('the protected name %s', (name) => {
  it.each([
    `POST /images/evil/tag?repo=${name}&tag=1`,
    `POST /commit?container=web&repo=${name}`,
    `POST /images/create?fromSrc=-&repo=${name}`,
    `POST /build?t=mine&t=${name}:1`,
    `DELETE /images/${name}`,
    `DELETE /images/${name}:1`,
  ])('%s is refused', async (call) => expect(await allows(call)).toBe(false));
});

it.each([
  'POST /images/load',
  'POST /session',
  'POST /build?t=mine&outputs=%5B%7B%22Type%22%3A%22moby%22%7D%5D',
  'DELETE /images/cafe01',
  'POST /images/prune?filters=%7B%22dangling%22%3A%5B%22false%22%5D%7D',
])('%s, which could reach any name, is refused', async (call) => expect(await allows(call)).toBe(false));

it.each([
  'POST /images/nginx/tag?repo=mine&tag=1',
  'POST /images/evil/tag?repo=NGINX/nginx',
  'POST /images/evil/tag?repo=localhost/nginx',
  'POST /commit?container=web&repo=mine',
  'POST /build?t=mine&t=other',
  'POST /images/create?fromImage=nginx&tag=1',
  'POST /images/prune',
  'POST /images/prune?filters=%7B%22dangling%22%3A%7B%22true%22%3Atrue%7D%7D',
  'DELETE /images/mine',
])('%s passes', async (call) => expect(await allows(call)).toBe(true));

it.each(['0.0', '0.1000', '1000.0'])('an engine that maps root to %s is not mapped', (ids) => {
  const info = { DockerRootDir: `/var/lib/docker/${ids}`, SecurityOptions: ['name=userns'] };
  expect(profileOf(info, policy, undefined).kind).toBe('reserved');
});
