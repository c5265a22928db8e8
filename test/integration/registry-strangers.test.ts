import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRegistryProgram, send, startTrustedRegistry, type TestRegistry } from './trusted-registry.js';

if (!hasRegistryProgram) console.warn('!! LEFT OUT: strangers at registry serve; install docker-registry.');

describe.skipIf(!hasRegistryProgram)('threat 9, strangers at registry serve', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startTrustedRegistry();
  });
  afterAll(() => registry?.stop());

  const lines = (): {
    readonly rule: string;
    readonly user?: string;
    readonly allow: boolean;
    readonly image: string;
  }[] =>
    readFileSync(join(registry.folder, 'audit.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const signIn = async (user: string, password: string) => {
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const scope = 'scope=repository:dev/app:pull,push';
    const got = await send(registry.origin, 'GET', `/token?service=${registry.name}&${scope}`, {
      headers: { authorization },
    });
    return got.status;
  };

  it('wrong passwords are written down, come late after the third, and keep out no one', {
    timeout: 120_000,
  }, async () => {
    const times: number[] = [];
    for (let count = 0; count < 6; count++) {
      const startedAt = performance.now();
      expect(await signIn('ci', `guess ${count}`)).toBe(401);
      times.push(performance.now() - startedAt);
    }
    expect(times.at(-1)).toBeGreaterThan(500);
    expect(lines().filter(({ rule, user }) => rule === 'wrong-password' && user === 'ci')).toHaveLength(6);
    const flood = Array.from({ length: 60 }, (_, place) => signIn('ci', `flood ${place}`));
    expect(await signIn('ci', 'a password of this test')).toBe(200);
    expect((await Promise.all(flood)).every((status) => status === 401 || status === 429)).toBe(true);
  });

  it('a promotion that is refused is written down, and so is who may not ask for one', async () => {
    const body = JSON.stringify({ from: 'dev/app:none', to: 'trusted/app:none' });
    expect((await registry.ask('POST', '/seaworthy/promote', { body })).status).toBe(404);
    const astray = JSON.stringify({ from: 'dev/app:none', to: 'trusted/../dev/app:none' });
    expect((await registry.ask('POST', '/seaworthy/promote', { body: astray })).status).toBe(400);
    expect((await send(registry.origin, 'POST', '/seaworthy/promote', { body })).status).toBe(401);
    const about = lines().filter(({ image }) => image.endsWith('trusted/app:none'));
    expect(about.map(({ allow, user }) => [allow, user])).toEqual([
      [true, 'ci'],
      [false, 'ci'],
      [false, undefined],
    ]);
  });

  it('health asks distribution and the trust data', async () => {
    expect((await send(registry.origin, 'GET', '/healthz')).status).toBe(200);
  });
});
