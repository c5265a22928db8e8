import { createPublicKey, type KeyObject } from 'node:crypto';
import type { OpenContext } from '../../core/artifact.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { parseReference, type Reference } from '../../formats/oci/reference.js';
import { printable } from '../../report/printable.js';
import { generateKey, type KeyStore, openKeyStore, type StoredKey } from '../../trust/keys/store.js';
import { readCache, writeCache } from '../../trust/notary/cache.js';
import { readCollection, type VerifiedCollection } from '../../trust/notary/client.js';
import type { Keyring, Repository } from '../../trust/notary/repository.js';
import { canonicalKeyIdOf, tufKeyFrom } from '../../trust/tuf/keys.js';
import type { CommandInput, Shell } from '../../cli/command.js';
import { dockerFolder, openNotaryRemote, worldWithAuthorities } from './notary-remote.js';
import { keyKindOf, newPassphrase, passphrasesFor, type Tool } from '../../cli/passphrase.js';
import { contextFrom } from './target.js';

const maxRootBytes = 16 * 1024 * 1024;

export interface OpenedRepository extends Repository {
  readonly image: Reference;
  /** `latest` where none was named. */
  readonly tag: string;
  /** Whether the image was named with a tag. */
  readonly isTagNamed: boolean;
  readonly trustFolder: string;
  readonly store: KeyStore;
  /** How the image's registry is spoken to. */
  readonly context: OpenContext;
  /** As `read`, but also what has expired, which is then listed. */
  readExpired(): Promise<{
    readonly collection: VerifiedCollection | undefined;
    readonly expired: readonly string[];
  }>;
}

/** `--trust-dir`, or docker's own folder. */
export function trustFolderOf({ options, shell }: CommandInput): string {
  return options.text('trustDir') ?? `${dockerFolder(shell)}/trust`;
}

/** Whoever names a folder has notary's in mind, or a copy; docker's is the one that need not be named. */
export function toolOf({ options }: CommandInput): Tool {
  return options.text('trustDir') === undefined ? 'docker' : 'notary';
}

/** The collection of the image that was named, its server, and the keys of this machine. */
export async function openRepository(input: CommandInput, name: string): Promise<OpenedRepository> {
  const { options, shell } = input;
  const image = parseReference(name);
  if (image.digest !== undefined) {
    throw new SeaworthyError('USAGE', 'Notary signs tags, not digests.', { whatToDo: 'Name the tag.' });
  }
  const gun = `${image.registry}/${image.repository}`;
  const context = { ...(await contextFrom(options, shell)), world: worldWithAuthorities(options, shell) };
  const remote = openNotaryRemote(image, options, shell, context);
  const trustFolder = trustFolderOf(input);
  const store = openKeyStore(trustFolder, shell.world.disk);
  const reading = { gun, remote, trustFolder, input };
  return {
    gun,
    image,
    tag: image.tag ?? 'latest',
    isTagNamed: name.lastIndexOf(':') > name.lastIndexOf('/'),
    remote,
    trustFolder,
    store,
    context,
    keyring: keyringOf(store, shell, toolOf(input)),
    now: () => shell.world.now(),
    read: () => read(reading),
    readExpired: async () => {
      const expired: string[] = [];
      const collection = await read({ ...reading, onExpired: (role) => expired.push(role) });
      return { collection, expired };
    },
  };
}

/**
 * For those who publish: what has expired is signed anew with the change, or it never could be. An expired timestamp is
 * another matter: the server signs those by itself, so whoever shows an old one may be hiding what came after it.
 */
export function renewing(repository: OpenedRepository, { tell }: Shell): Repository {
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
  readonly trustFolder: string;
  readonly input: CommandInput;
  readonly onExpired?: (role: string, expires: string) => void;
}

async function read(reading: Reading): Promise<VerifiedCollection | undefined> {
  const { gun, remote, trustFolder, input, onExpired } = reading;
  const { options, shell } = input;
  const { disk } = shell.world;
  const rootFile = options.text('root');
  const cached = readCache(trustFolder, gun, disk);
  try {
    const collection = await readCollection({
      gun,
      now: shell.world.now(),
      fetch: remote.fetch,
      rootKeyIds: options.texts('rootKey'),
      ...cached,
      ...(rootFile === undefined ? {} : { trustedRoot: disk.readFile(rootFile, { maxBytes: maxRootBytes }) }),
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

function remember(collection: VerifiedCollection, { trustFolder, input: { shell } }: Reading): void {
  try {
    writeCache(trustFolder, collection, shell.world.disk);
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    shell.tell(
      `! What was read cannot be remembered, so an older state would not be noticed: ${reasonOf(error)}`,
    );
  }
}

/** As `read`, and with what the user should know of it on standard error. */
export async function readAloud(repository: OpenedRepository, { tell }: Shell): Promise<VerifiedCollection> {
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

function keyringOf(store: KeyStore, shell: Shell, tool: Tool): Keyring {
  const opened = new Map<string, KeyObject>();
  const open = async (key: StoredKey): Promise<KeyObject> => {
    const known = opened.get(key.id) ?? (await openKey(key, shell, tool));
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
      const passphrase = await newPassphrase(role, what, shell, tool);
      const id = store.add(key, { role, passphrase, ...(role === 'root' ? {} : { gun }) });
      opened.set(id, key);
      shell.tell(`Made the ${role} key ${id}, in ${store.folder}.`);
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
export async function openKey(key: StoredKey, shell: Shell, tool: Tool): Promise<KeyObject> {
  const what = `the ${key.role || 'signing'} key ${key.id.slice(0, 12)}`;
  const passphrases = key.isEncrypted ? await passphrasesFor(keyKindOf(key.role), what, shell, tool) : [''];
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
