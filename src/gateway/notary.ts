import { SeaworthyError } from '../core/errors.js';
import type { World } from '../core/world.js';
import { formatReference } from '../formats/oci/reference.js';
import { findTag, readCollection, type VerifiedCollection } from '../trust/notary/client.js';
import { accepted, type Reason, refused } from '../trust/policy/decision.js';
import { BoundedMap } from './bounded-map.js';
import type { Repository } from './library.js';
import type { NotaryDemand } from './policy.js';

/** Asks whether a collection of signed tags (Docker Content Trust) holds a digest. */
export interface NotaryReader {
  judge(
    demand: NotaryDemand,
    repository: Repository,
    digest: string,
    tag: string | undefined,
  ): Promise<Reason>;
}

const keptMs = 30_000;

export function createNotaryReader(world: World): NotaryReader {
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
        fetch: (name, maxBytes) => fetchFile(demand.server, gun, name, maxBytes, world),
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

async function fetchFile(
  server: string,
  gun: string,
  name: string,
  maxBytes: number,
  { network }: World,
): Promise<Uint8Array | undefined> {
  const response = await network.request({ url: `${server}/v2/${gun}/_trust/tuf/${name}`, maxBytes });
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body) chunks.push(chunk);
  if (response.status === 404) return undefined;
  if (response.status === 200) return Buffer.concat(chunks);
  throw new SeaworthyError('NETWORK', `the Notary server answers ${response.status} for ${gun}`, {
    where: server,
  });
}
