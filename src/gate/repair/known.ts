import { join } from 'node:path';
import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import type { KnownImage } from '../../engines/lint/models/known.js';
import type { Dialogue, GateContext } from '../context.js';
import type { Consent } from './consent.js';

export interface KnownOptions {
  readonly lock: string | undefined;
  readonly packageIndices: readonly string[];
  readonly isOffline: boolean;
  readonly insecureRegistries: readonly string[];
  readonly insecureTls: boolean;
}

interface Collected {
  readonly images: Map<string, KnownImage>;
  readonly packages: Map<string, string>;
  readonly files: Map<string, string>;
}

const maxLockBytes = 4 * 1024 * 1024;
const maxIndexBytes = 512 * 1024 * 1024;
const usualLock = 'seaworthy.lock.yaml';

/**
 * Facts that repairs may use: the lock file, indices of packages, and digests that other files of the project
 * name. No network.
 * @throws SeaworthyError NOT_FOUND, IO, CONFIG_INVALID
 */
export async function knownFrom(
  options: KnownOptions,
  texts: readonly string[],
  folder: string,
  world: World,
): Promise<Collected> {
  const known: Collected = { images: digestsIn(texts), packages: new Map(), files: new Map() };
  for (const path of options.packageIndices) await readIndex(path, known, world.disk);
  const beside = join(folder, usualLock);
  const lock = options.lock ?? (world.disk.status(beside)?.type === 'file' ? beside : undefined);
  if (lock !== undefined) {
    const text = new TextDecoder().decode(world.disk.readFile(lock, { maxBytes: maxLockBytes }));
    await readLock(text, lock, known);
  }
  return known;
}

/**
 * `debian:13@sha256:…` outside of comments anywhere in the project gives the digest of `debian:13`; two that differ
 * give none. Without a tag nothing shows which release the digest was.
 */
function digestsIn(texts: readonly string[]): Map<string, KnownImage> {
  const found = new Map<string, KnownImage>();
  const doubtful = new Set<string>();
  const pattern =
    /(?<![\w./:@-])([a-z0-9][\w./-]{0,200}(?::\d{1,5}\/[\w./-]{1,200})?:\w[\w.-]{0,127})@(sha256:[0-9a-f]{64})(?![0-9a-f])/g;
  for (const text of texts) {
    if (!text.includes('@sha256:')) continue;
    for (const [, name = '', digest = ''] of withoutComments(text).matchAll(pattern)) {
      const known = found.get(name);
      if (known !== undefined && known.digest !== digest) doubtful.add(name);
      found.set(name, { digest });
    }
  }
  for (const name of doubtful) found.delete(name);
  return found;
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n');
}

async function readLock(text: string, path: string, known: Collected): Promise<void> {
  const { parseYaml } = await import('../../formats/yaml/index.js');
  const invalid = (message: string) =>
    new SeaworthyError('CONFIG_INVALID', message, {
      where: path,
      whatToDo: 'See docs/guides/fixes.md for its form.',
    });
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (thrown) {
    throw invalid(
      `The lock file is not YAML: ${thrown instanceof Error ? thrown.message.slice(0, 200) : ''}`,
    );
  }
  const lock = membersOf(value);
  const strange = [...lock.keys()].find((key) => !['images', 'packages', 'files'].includes(key));
  if (strange !== undefined) throw invalid(`There is no part "${strange.slice(0, 60)}" in a lock file.`);
  for (const [name, entry] of membersOf(lock.get('images'))) {
    const [tag, digest] = ['tag', 'digest'].map((key) => membersOf(entry).get(key));
    if (digest !== undefined && !(typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest)))
      throw invalid(`The digest of ${name.slice(0, 100)} is not "sha256:" and 64 hexadecimal digits.`);
    if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(String(tag)))
      throw invalid(`The tag of ${name.slice(0, 100)} is none.`);
    known.images.set(name, {
      ...(tag === undefined ? {} : { tag: String(tag) }),
      ...(digest === undefined ? {} : { digest }),
    });
  }
  for (const [manager, versions] of membersOf(lock.get('packages'))) {
    for (const [name, version] of membersOf(versions))
      known.packages.set(`${manager === 'apt' ? 'apt-get' : manager}|${name}`, String(version));
  }
  for (const [address, sum] of membersOf(lock.get('files')))
    known.files.set(address, String(sum).replace(/^sha256:/, ''));
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : new Map();
}

/** `Packages` of Debian and `APKINDEX` of Alpine, plain or in gzip. The highest version of a name counts. */
async function readIndex(path: string, { packages }: Collected, disk: World['disk']): Promise<void> {
  const packed = disk.readFile(path, { maxBytes: maxIndexBytes });
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const text = new TextDecoder('latin1').decode(isPacked ? await unpacked(packed) : packed);
  const isAlpine = /^P:/m.test(text) && !/^Package:/m.test(text);
  const { scheme } = isAlpine
    ? await import('../../versions/apk/index.js')
    : await import('../../versions/deb/index.js');
  const manager = isAlpine ? 'apk' : 'apt-get';
  let name = '';
  let count = 0;
  for (const [, key, value = ''] of text.matchAll(
    isAlpine ? /^(P|V):(\S{1,200})/gm : /^(Package|Version):[ \t]{1,8}(\S{1,200})/gm,
  )) {
    if (key === 'P' || key === 'Package') {
      name = value;
      continue;
    }
    const known = packages.get(`${manager}|${name}`);
    if (name === '' || !scheme.isValid(value)) continue;
    if (known === undefined || scheme.compare(known, value) < 0) packages.set(`${manager}|${name}`, value);
    count++;
    if (isAlpine) continue;
    name = '';
  }
  if (count === 0)
    throw new SeaworthyError('CONFIG_INVALID', 'This is no index of packages.', {
      where: path,
      whatToDo: 'Give Packages of a Debian archive or APKINDEX of an Alpine one, plain or as .gz.',
    });
}

async function unpacked(packed: Uint8Array): Promise<Uint8Array> {
  const { gunzip, unpackAll } = await import('../../formats/gzip/index.js');
  return unpackAll([packed], gunzip(), { maxBytes: maxIndexBytes });
}

/** Asks registries for digests that are not known otherwise, after each request was shown and agreed to. */
export async function askRegistries(
  names: readonly string[],
  known: Collected,
  options: KnownOptions,
  consent: Consent,
  context: GateContext,
  dialogue: Dialogue,
): Promise<void> {
  const open = [...new Set(names)].filter((name) => !known.images.has(name)).slice(0, 50);
  if (open.length === 0 || options.isOffline || !consent.asks) return;
  const { parseReference } = await import('../../formats/oci/reference.js');
  const { opener } = await import('../../artifact/openers/registry/index.js');
  for (const name of open) {
    const { registry, repository, tag = 'latest' } = parseReference(name);
    const request = `GET /v2/${repository}/manifests/${tag} of ${registry}, for the digest of ${name}`;
    if (!(await consent.askFor(`registry ${registry}`, `Ask the registry: ${request}?`))) continue;
    dialogue.notify(`Asking the registry: ${request}`);
    try {
      const artifact = await opener.open(name, {
        world: context.world,
        progress: context.progress,
        options: { insecureRegistries: options.insecureRegistries, insecureTls: options.insecureTls },
      });
      const [first] = artifact.image?.repoDigests ?? [];
      await artifact.close();
      const digest = first?.slice(first.indexOf('@') + 1);
      if (digest !== undefined) known.images.set(name, { tag, digest });
    } catch (thrown) {
      if (!(thrown instanceof SeaworthyError)) throw thrown;
      dialogue.notify(`No digest of ${name}: ${thrown.message}`);
    }
  }
}
