import { localReference } from '../artifact/image/reference.js';
import { connect } from '../artifact/openers/registry/client.js';
import { usualPatience } from '../artifact/openers/registry/patience.js';
import type { OpenContext } from '../core/artifact.js';
import { isDigest } from '../core/digest.js';
import { SeaworthyError } from '../core/errors.js';
import { asRecord, asText, parseJson } from '../formats/json/index.js';
import { parseReference, type Reference } from '../formats/oci/reference.js';
import type { Subject } from '../trust/cosign/index.js';
import {
  createLayoutStore,
  createRegistryStore,
  type StoredManifest,
  type TrustStore,
  type WritableTrustStore,
} from '../trust/registry/index.js';
import type { OptionSpec, ParsedOptions, Shell } from './command.js';
import { worldWithAuthorities } from './notary-remote.js';
import { artifactOptions } from './options.js';
import { passwordFrom } from './run-scan.js';

export const registryOptions = artifactOptions.filter(({ flags }) =>
  /insecure|username|password/.test(flags),
);

/** For commands that speak to a registry with a certificate of its own, such as `registry serve`. */
export const caOption: OptionSpec = {
  flags: '--ca <file>',
  meaning:
    "PEM certificates that may vouch for the registry, besides docker's own in /etc/docker/certs.d/HOST",
  heading: 'Registries',
};

export interface TrustTarget {
  readonly store: TrustStore;
  readonly subject: Subject & { readonly mediaType: string };
  /** The name that policies speak of; undefined for a folder that nobody named. */
  readonly image?: Reference;
}

/** An image to be checked: in a registry, or in a folder in OCI's image layout, where no network is needed. */
export async function openTrustTarget(
  text: string,
  options: ParsedOptions,
  shell: Shell,
): Promise<TrustTarget> {
  const { disk } = shell.world;
  const [name, pinned] = splitDigest(text);
  const local = localReference(name, disk);
  const named = options.text('as');
  if (local?.status.type === 'directory' && disk.status(`${local.path}/oci-layout`)?.type === 'file') {
    const store = createLayoutStore(local.path, disk);
    const subject = await subjectOf(store, pinned ?? local.image ?? '', text);
    return { store, subject, ...(named === undefined ? {} : { image: parseReference(named) }) };
  }
  const opened = await openInRegistry(text, options, shell);
  return named === undefined ? opened : { ...opened, image: parseReference(named) };
}

/** An image in a registry, in a repository that can be written to. */
export async function openInRegistry(
  text: string,
  options: ParsedOptions,
  shell: Shell,
  given?: OpenContext,
): Promise<TrustTarget & { readonly store: WritableTrustStore; readonly image: Reference }> {
  const image = parseReference(text.replace(/^docker:\/\//, ''));
  const client = await connect(image, given ?? (await contextFrom(options, shell)), usualPatience);
  const store = createRegistryStore(client, `${image.registry}/${image.repository}`);
  return { store, image, subject: await subjectOf(store, image.digest ?? image.tag ?? 'latest', text) };
}

async function subjectOf(store: TrustStore, name: string, where: string): Promise<TrustTarget['subject']> {
  const found = await store.manifest(name);
  if (found) return { digest: found.digest, manifest: found.bytes, mediaType: mediaTypeOf(found) };
  throw new SeaworthyError('NOT_FOUND', 'there is no such image', {
    where,
    whatToDo: 'Check the spelling of the name, the tag and the digest.',
  });
}

/** What it says of itself; a folder's index may leave it out. */
function mediaTypeOf({ bytes, mediaType }: StoredManifest): string {
  const inside = asText(asRecord(parseJson(new TextDecoder().decode(bytes)))?.mediaType);
  return inside ?? mediaType;
}

function splitDigest(text: string): readonly [name: string, digest: string | undefined] {
  const at = text.lastIndexOf('@');
  const digest = text.slice(at + 1);
  return at > 0 && isDigest(digest) ? [text.slice(0, at), digest] : [text, undefined];
}

/** How registries are spoken to. A password is read from standard input, so only once for a command. */
export async function contextFrom(options: ParsedOptions, shell: Shell): Promise<OpenContext> {
  const username = options.text('username');
  if (options.flag('passwordStdin') && username === undefined) {
    throw new SeaworthyError('USAGE', '--password-stdin needs --username.', {
      whatToDo: 'Name the user too.',
    });
  }
  return {
    world: worldWithAuthorities(options, shell),
    progress: shell.progress,
    options: {
      ...(username === undefined ? {} : { username }),
      ...(options.flag('passwordStdin') ? { password: await passwordFrom(shell) } : {}),
      insecureRegistries: options.texts('insecureRegistry'),
      insecureTls: options.flag('insecureTls'),
    },
  };
}

/** `name=value`, as often as the user likes. */
export function pairsOf(texts: readonly string[], flag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const equals = text.indexOf('=');
      if (equals > 0) return [text.slice(0, equals), text.slice(equals + 1)];
      throw new SeaworthyError('USAGE', `"${text}" is not NAME=VALUE.`, { where: flag });
    }),
  );
}

export function readText(path: string, { world }: Shell, maxBytes = 4 * 1024 * 1024): string {
  return new TextDecoder().decode(world.disk.readFile(path, { maxBytes }));
}

/** Short names of predicate types, as cosign has them, and ours for the verdict of a scan. */
const predicateTypes: ReadonlyMap<string, string> = new Map([
  ['custom', 'https://cosign.sigstore.dev/attestation/v1'],
  ['cyclonedx', 'https://cyclonedx.org/bom'],
  ['link', 'https://in-toto.io/Link/v1'],
  ['openvex', 'https://openvex.dev/ns'],
  ['slsaprovenance', 'https://slsa.dev/provenance/v0.2'],
  ['slsaprovenance1', 'https://slsa.dev/provenance/v1'],
  ['spdx', 'https://spdx.dev/Document'],
  ['spdxjson', 'https://spdx.dev/Document'],
  ['verdict', 'https://seaworthy.dev/attestations/verdict-1'],
  ['vuln', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
]);

export const predicateWords = `${[...predicateTypes.keys()].join(', ')}, or a URI`;

/** @throws SeaworthyError USAGE */
export function predicateTypeOf(text: string): string {
  const known = predicateTypes.get(text);
  if (known !== undefined) return known;
  if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(text)) return text;
  throw new SeaworthyError('USAGE', `"${text}" is not a type of attestation.`, {
    whatToDo: `Use one of: ${predicateWords}.`,
  });
}
