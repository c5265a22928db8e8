import { createPublicKey, type KeyObject } from 'node:crypto';
import type { OpenContext } from '../../core/artifact.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { parseReference, type Reference } from '../../formats/oci/reference.js';
import { printable } from '../../report/printable.js';
import { generateKey, type KeyStore, openKeyStore, type StoredKey } from '../../trust/keys/store.js';
import { readCache, writeCache } from '../../trust/notary/cache.js';
import { readCollection, type VerifiedCollection } from '../../trust/notary/client.js';
import type { Keyring, Repository } from '../../trust/notary/repository.js';
import { canonicalKeyIdOf, tufKeyFrom } from '../../trust/tuf/keys.js';
import { type NotaryServerOptions, openNotaryRemote } from './notary-remote.js';
import type { KeyKind } from './passphrases.js';

const maxRootBytes = 16 * 1024 * 1024;

export interface OpenedRepository extends Repository {
  readonly image: Reference;
  /** `latest` where none was named. */
  readonly tag: string;
  /** Whether the image was named with a tag. */
  readonly isTagNamed: boolean;
  readonly trustFolder: string;
  readonly store: KeyStore;
  /** For the image's registry. */
  readonly context: OpenContext;
  /** As `read`, but also what has expired, which is then listed. */
  readExpired(): Promise<{
    readonly collection: VerifiedCollection | undefined;
    readonly expired: readonly string[];
  }>;
}

/** What the command line says about a collection. */
export interface RepositoryOptions extends NotaryServerOptions {
  /** Of keys and of what was read before. */
  readonly trustFolder: string;
  /** Path of a root that is trusted. */
  readonly root: string | undefined;
  readonly rootKeyIds: readonly string[];
}

/** The user's side: passphrases, and messages. */
export interface KeyHolder {
  /** Passphrases that may open a key. */
  passphrasesFor(role: string, what: string): Promise<readonly string[]>;
  newPassphrase(kind: KeyKind, what: string): Promise<string>;
  tell(text: string): void;
}

/** The collection of the image that was named, its server, and the keys of this machine. */
export function openRepository(
  name: string,
  options: RepositoryOptions,
  context: OpenContext,
  holder: KeyHolder,
): OpenedRepository {
  const image = parseReference(name);
  if (image.digest !== undefined) {
    throw new SeaworthyError('USAGE', 'Notary signs tags, not digests.', { whatToDo: 'Name the tag.' });
  }
  const gun = `${image.registry}/${image.repository}`;
  const { world } = context;
  const remote = openNotaryRemote(image, options, context);
  const { trustFolder } = options;
  const store = openKeyStore(trustFolder, world.disk);
  const reading = { gun, remote, options, world, holder };
  return {
    gun,
    image,
    tag: image.tag ?? 'latest',
    isTagNamed: name.lastIndexOf(':') > name.lastIndexOf('/'),
    remote,
    trustFolder,
    store,
    context,
    keyring: keyringOf(store, holder),
    now: () => world.now(),
    read: () => read(reading),
    readExpired: async () => {
      const expired: string[] = [];
      const collection = await read({ ...reading, onExpired: (role) => expired.push(role) });
      return { collection, expired };
    },
  };
}

/**
 * For publishing: what has expired is signed anew with the change, or it never could be. An expired timestamp is
 * another matter: the server signs those by itself, so an old one may hide what came after it.
 */
export function renewing(repository: OpenedRepository, { tell }: Pick<KeyHolder, 'tell'>): Repository {
  return {
    ...repository,
    read: async () => {
      const { collection, expired } = await repository.readExpired();
      if (expired.includes('timestamp')) {
        throw new SeaworthyError(
          'SIGNATURE_INVALID',
          'timestamp: it expired, and the server shows no newer one.',
          {
            where: repository.remote.base,
            whatToDo: 'Look at the server and its clock.',
          },
        );
      }
      for (const role of expired) tell(`! ${printable(role)} has expired; a change of it renews it.`);
      return collection;
    },
  };
}

interface Reading {
  readonly gun: string;
  readonly remote: Repository['remote'];
  readonly options: RepositoryOptions;
  readonly world: World;
  readonly holder: KeyHolder;
  readonly onExpired?: (role: string, expires: string) => void;
}

async function read(reading: Reading): Promise<VerifiedCollection | undefined> {
  const { gun, remote, options, world, onExpired } = reading;
  const { disk } = world;
  const cached = readCache(options.trustFolder, gun, disk);
  try {
    const collection = await readCollection({
      gun,
      now: world.now(),
      fetch: remote.fetch,
      rootKeyIds: options.rootKeyIds,
      ...cached,
      ...(options.root === undefined
        ? {}
        : { trustedRoot: disk.readFile(options.root, { maxBytes: maxRootBytes }) }),
      ...(onExpired === undefined ? {} : { onExpired }),
    });
    remember(collection, reading);
    return collection;
  } catch (error) {
    if (!(error instanceof SeaworthyError) || error.code !== 'NOT_FOUND') throw error;
    // Any other file that is missing is a collection that cannot be read, which is not to be begun anew.
    const isAllGone = ['root.json', 'timestamp.json'].includes(error.where ?? '');
    if (!isAllGone) throw error;
    return nothing(error, cached.trustedRoot, gun);
  }
}

/** A collection that was there and is gone is news, not a beginning: docker would go on with what it has. */
function nothing(error: SeaworthyError, trustedRoot: Uint8Array | undefined, gun: string): undefined {
  if (trustedRoot === undefined) return undefined;
  throw new SeaworthyError(
    'SIGNATURE_INVALID',
    `The server no longer has trust data of ${gun}, which it had before: ${error.message}`,
    {
      where: error.where ?? gun,
      whatToDo:
        'Ask its operator. If it was deleted on purpose, remove the folder of this collection in trust/tuf to begin anew.',
      cause: error,
    },
  );
}

function remember(collection: VerifiedCollection, { options, world, holder }: Reading): void {
  try {
    writeCache(options.trustFolder, collection, world.disk);
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    holder.tell(
      `! What was read cannot be remembered, so an older state would not be noticed: ${reasonOf(error)}`,
    );
  }
}

/** As `read`, with problems as messages. */
export async function readCollectionOf(
  repository: OpenedRepository,
  { tell }: Pick<KeyHolder, 'tell'>,
): Promise<VerifiedCollection> {
  const collection = await repository.read();
  if (collection === undefined) {
    throw new SeaworthyError('NOT_FOUND', `root: the server has no trust data of ${repository.gun}.`, {
      where: repository.remote.base,
      whatToDo: 'Check the name and the server; sign a tag to begin.',
    });
  }
  for (const { role, reason } of collection.problems) tell(`! ${printable(role)}: ${printable(reason)}`);
  if (collection.isFirstUse) {
    tell(
      'The root was believed on first use, and is remembered: pin it with --root-key (inspect shows the id) or --root.',
    );
  }
  return collection;
}

function keyringOf(store: KeyStore, holder: KeyHolder): Keyring {
  const opened = new Map<string, KeyObject>();
  const open = async (key: StoredKey): Promise<KeyObject> => {
    const known = opened.get(key.id) ?? (await openKey(key, holder));
    opened.set(key.id, known);
    return known;
  };
  return {
    holds: (key) => store.find(canonicalKeyIdOf(key)) !== undefined,
    open: async (key) => {
      const id = canonicalKeyIdOf(key);
      const found = store.find(id);
      if (found !== undefined) return open(found);
      throw new SeaworthyError('NOT_FOUND', 'The private key is not here.', {
        where: `${store.folder}/${id}.key`,
      });
    },
    create: async (role, gun) => {
      const key = generateKey();
      const what = `the new ${role} key${role === 'root' ? '' : ` of ${gun}`}`;
      const passphrase = await holder.newPassphrase(role, what);
      const id = store.add(key, { role, passphrase, ...(role === 'root' ? {} : { gun }) });
      opened.set(id, key);
      holder.tell(`Made the ${role} key ${id}, in ${store.folder}.`);
      return key;
    },
    anyRoot: async () => {
      const found = store.list().keys.find(({ role }) => role === 'root');
      return found === undefined ? undefined : open(found);
    },
  };
}

/** Tries each passphrase of the environment. A file of the store has to hold the key that its name promises; `id` is
 * empty for other files. */
export async function openKey(key: StoredKey, holder: Pick<KeyHolder, 'passphrasesFor'>): Promise<KeyObject> {
  const what = `the ${key.role || 'signing'} key ${key.id.slice(0, 12)}`;
  const passphrases = key.isEncrypted ? await holder.passphrasesFor(key.role, what) : [''];
  const opened = firstOpened(key, passphrases);
  if (key.id === '' || canonicalKeyIdOf(tufKeyFrom(createPublicKey(opened))) === key.id) return opened;
  throw new SeaworthyError('CONFIG_INVALID', 'The key file holds another key than its name says.', {
    where: key.path,
  });
}

function firstOpened(key: StoredKey, passphrases: readonly string[]): KeyObject {
  let refusal: unknown;
  for (const passphrase of passphrases) {
    try {
      return key.open(passphrase);
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}
