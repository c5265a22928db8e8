import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { type NotaryFiles, notaryFilesOverNetwork } from '../gateway/index.js';
import { createHandler } from '../notary/handle.js';
import type { NotaryStorage } from '../notary/index.js';
import { routeOf } from '../notary/route.js';

export interface OwnNotary {
  readonly world: World;
  readonly storage: NotaryStorage;
  readonly gunPrefixes: readonly string[];
  /** `https://HOST:PORT`, as policies may write our own server. */
  readonly addresses: readonly string[];
  /** PEM, for servers elsewhere. */
  readonly ca: string;
}

/** Our own trust data is read in the process; of other servers' over the network. */
export function ownNotaryFiles({ world, storage, gunPrefixes, addresses, ca }: OwnNotary): NotaryFiles {
  const handler = createHandler({
    storage,
    gunPrefixes,
    now: () => world.now(),
    metricsText: async () => '',
    health: async () => {},
  });
  const elsewhere = notaryFilesOverNetwork(world, { ca });
  const ours = new Set(addresses);
  return async (server, gun, name, maxBytes) => {
    if (!ours.has(server)) return elsewhere(server, gun, name, maxBytes);
    const reply = await handler({
      method: 'GET',
      route: routeOf(`/v2/${gun}/_trust/tuf/${name}`),
      query: new URLSearchParams(),
      contentType: '',
      body: async () => Buffer.alloc(0),
    });
    if (reply.status === 404) return undefined;
    if (reply.status === 200) return typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
    throw new SeaworthyError('NETWORK', `our Notary server answers ${reply.status} for ${gun}`, {
      where: server,
    });
  };
}
