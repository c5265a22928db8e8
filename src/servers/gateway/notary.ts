import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { formatReference } from '../../formats/oci/reference.js';
import { findTag, readCollection, type VerifiedCollection } from '../../trust/notary/client.js';
import { accepted, type Reason, refused } from '../../trust/policy/decision.js';
import { BoundedMap } from './bounded-map.js';
import type { NotaryDemand } from './policy.js';
import type { Place } from './reasons.js';
import { createUpstream, type Upstream, wholeBody } from './upstream.js';

/** Asks whether a collection of signed tags (Docker Content Trust) holds a digest. */
export interface NotaryReader {
  judge(demand: NotaryDemand, repository: Place, digest: string, tag: string | undefined): Promise<Reason>;
}

const keptMs = 30_000;

/** A file of a collection's metadata; undefined where the server has none. */
export type NotaryFiles = (
  server: string,
  gun: string,
  name: string,
  maxBytes: number,
) => Promise<Uint8Array | undefined>;

export function createNotaryReader(world: World, files: NotaryFiles): NotaryReader {
  const known = new BoundedMap<VerifiedCollection>({ maxEntries: 500 }, () => world.monotonicMs());
  const seen = new BoundedMap<VerifiedCollection['versions']>({ maxEntries: 10_000 }, () =>
    world.monotonicMs(),
  );

  const collectionOf = async (demand: NotaryDemand, gun: string): Promise<VerifiedCollection | undefined> => {
    const key = `${demand.server} ${gun} ${demand.rootKeys.join(' ')}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const versions = seen.get(key);
    try {
      const collection = await readCollection({
        gun,
        now: world.now(),
        rootKeyIds: demand.rootKeys,
        fetch: (name, maxBytes) => files(demand.server, gun, name, maxBytes),
        ...(versions === undefined ? {} : { seen: versions }),
      });
      known.set(key, collection, keptMs);
      seen.set(key, collection.versions, Number.MAX_SAFE_INTEGER);
      return collection;
    } catch (thrown) {
      if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return undefined;
      throw thrown;
    }
  };

  return {
    judge: async (demand, repository, digest, tag) => {
      for (const name of repository.names) {
        const gun = `${name.registry}/${name.repository}`;
        const collection = await collectionOf(demand, gun);
        if (collection === undefined) continue;
        return judgeCollection(collection, gun, digest, tag);
      }
      const [first] = repository.names;
      const gun = first === undefined ? repository.fullName : formatReference(first);
      return refused('not-signed', `${demand.server} has no signed collection ${gun}`);
    },
  };
}

/** A tag has to be the signed one. A digest is as good as a tag that is signed with it. */
function judgeCollection(
  collection: VerifiedCollection,
  gun: string,
  digest: string,
  tag: string | undefined,
): Reason {
  const signed =
    tag === undefined
      ? [...tagsOf(collection)].find((one) => findTag(collection, one)?.digest === digest)
      : tag;
  const found = signed === undefined ? undefined : findTag(collection, signed);
  if (found === undefined)
    return refused('not-signed', `the collection ${gun} does not hold ${tag ?? digest}`);
  return found.digest === digest
    ? accepted('pinned', `${signed} is signed in ${gun} by ${found.role}`)
    : refused('wrong-digest', `the collection ${gun} signs ${found.digest} as ${tag}`);
}

function* tagsOf({ targets }: VerifiedCollection): Generator<string> {
  for (const { signed } of targets) yield* signed.targets.keys();
}

/**
 * Reads from Notary servers with docker's credentials for the registry that the collection is about.
 * @param ca PEM certificates to trust besides the usual ones
 */
export function notaryFilesOverNetwork(
  world: World,
  { ca, insecureTls }: { readonly ca?: string; readonly insecureTls?: boolean },
): NotaryFiles {
  const servers = new BoundedMap<Upstream>({ maxEntries: 100 }, () => world.monotonicMs());
  const serverFor = (origin: string, registry: string): Upstream => {
    const key = `${origin} ${registry}`;
    const known = servers.get(key);
    if (known !== undefined) return known;
    const fresh = createUpstream(
      {
        origin,
        name: registry,
        prefix: '',
        redirectHosts: [],
        allowInner: false,
        ...(ca === undefined ? {} : { ca }),
        ...(insecureTls === undefined ? {} : { insecureTls }),
      },
      world,
    );
    servers.set(key, fresh, Number.MAX_SAFE_INTEGER);
    return fresh;
  };
  return async (server, gun, name, maxBytes) => {
    const upstream = serverFor(server, gun.slice(0, gun.indexOf('/')));
    const answer = await upstream.send(gun, { method: 'GET', path: `_trust/tuf/${name}` });
    if (answer.status === 200) return wholeBody(answer, maxBytes, `${gun} at ${server}`);
    answer.message.resume();
    if (answer.status === 404) return undefined;
    throw new SeaworthyError('NETWORK', `the Notary server answers ${answer.status} for ${gun}`, {
      where: server,
    });
  };
}
