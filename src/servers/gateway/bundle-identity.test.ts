import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BentRegistry,
  pushTestImage,
  registryName,
  startBentRegistry,
  startTestGateway,
  today,
} from '../../testing/gateway-bench.js';
import { testKey } from '../../testing/signed-images.js';
import { attachBundle } from '../../trust/cosign/index.js';

const key = testKey('p256');
const stranger = testKey('p256');

describe('threat 12, the repository that a signature in a bundle speaks of', () => {
  let registry: BentRegistry;
  beforeAll(async () => {
    registry = await startBentRegistry();
  });
  afterAll(() => registry.close());

  let serial = 0;
  async function statusWith(identity: string | undefined, name: string, by = key): Promise<number> {
    const repository = `bundles${++serial}`;
    const store = registry.store(repository);
    const { digest } = await pushTestImage(store, { label: repository });
    const dockerReference = name.replace('OURS', `${registryName}/${repository}`);
    await attachBundle({ store, key: by.signing, digest, dockerReference, now: today });
    const signature = { keys: ['team.pub'], ...(identity === undefined ? {} : { identity }) };
    const policy = { version: 1, rules: [{ images: [`${registryName}/*`], signature }] };
    const gateway = await startTestGateway(registry.origin, policy, { 'team.pub': key.publicPem });
    const { status } = await gateway.get(`/v2/${repository}/manifests/1`);
    gateway.close();
    return status;
  }

  it.each([
    ['our name', 'OURS', { default: 200, 'named-repository': 200, any: 200 }],
    ["cosign's way, without a name", '', { default: 200, 'named-repository': 403, any: 200 }],
    [
      'the name of another repository',
      'registry.test/other',
      { default: 403, 'named-repository': 403, any: 200 },
    ],
  ])('%s', async (_, name, expected) => {
    const got = {
      default: await statusWith(undefined, name),
      'named-repository': await statusWith('named-repository', name),
      any: await statusWith('any', name),
    };
    expect(got).toEqual(expected);
  });

  it('of a stranger counts for nothing, whatever it says', async () => {
    expect(await statusWith(undefined, '', stranger)).toBe(403);
  });
});
