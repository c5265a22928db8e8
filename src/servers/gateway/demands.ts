import { posix } from 'node:path';
import type * as v from 'valibot';
import { SeaworthyError } from '../../core/errors.js';
import { isNonEmpty, type NonEmpty } from '../../core/location.js';
import { readPublicKey, type TrustedKey } from '../../trust/cosign/index.js';
import { type GpgKeyring, type LookasideReader, readGpgKeyring } from '../../trust/gpg/index.js';
import { type KeylessTrust, readTrustedRoot } from '../../trust/keyless/index.js';
import { readNotation } from '../../trust/notation/index.js';
import {
  type KeyringSource,
  type KeySource,
  parseContainersPolicy,
  parseContentTrust,
} from '../../trust/policy/index.js';
import type {
  ContentTrustDemand,
  Demands,
  DemandTexts,
  Files,
  keylessShape,
  NotationDemand,
  SignatureDemand,
} from './policy.js';
import { wrong } from './policy-error.js';

const maxKeyringBytes = 16 * 1024 * 1024;
const maxLookasideBytes = 1024 * 1024;

export function demandsOf(rule: DemandTexts, eachPlatform: boolean, where: string, files: Files): Demands {
  const { signature, notary, verdict, 'policy-json': policyJson, 'content-trust': contentTrust } = rule;
  const path = policyJson === undefined ? undefined : beside(where, policyJson);
  return {
    eachPlatform,
    ...(signature === undefined ? {} : { signature: signatureOf(signature, where, files) }),
    ...(path === undefined
      ? {}
      : { containers: containersOf(files.read(path), path, files, lookasideOf(rule, where, files)) }),
    ...(notary === undefined
      ? {}
      : { notary: { server: notary.server.replace(/\/$/, ''), rootKeys: some(notary['root-keys']) } }),
    ...(contentTrust === undefined
      ? {}
      : {
          contentTrust: contentTrustOf(
            beside(where, contentTrust['daemon-json']),
            contentTrust.server?.replace(/\/$/, ''),
            files,
          ),
        }),
    ...(rule.notation === undefined ? {} : { notation: notationOf(beside(where, rule.notation), files) }),
    ...(verdict === undefined
      ? {}
      : {
          verdict: {
            ...verifiersOf(verdict, where, files),
            outcomes: verdict.outcomes,
            worst: verdict.worst,
            maxAgeDays: verdict['max-age-days'],
          },
        }),
  };
}

/** Bundles carry no name, so where accounts sign none is asked for, unless the rule says otherwise. */
function signatureOf(
  { keys, keyless, identity }: NonNullable<DemandTexts['signature']>,
  where: string,
  files: Files,
): SignatureDemand {
  return {
    ...verifiersOf({ keys, keyless }, where, files),
    identity: identity ?? (keyless === undefined ? 'repository' : 'any'),
  };
}

function verifiersOf(
  { keys, keyless }: Pick<NonNullable<DemandTexts['signature']>, 'keys' | 'keyless'>,
  where: string,
  files: Files,
): Pick<SignatureDemand, 'keys' | 'keyless'> {
  if (keys === undefined && keyless === undefined) throw wrong('it names neither keys nor accounts', where);
  return {
    keys: keys === undefined ? [] : keysOf(keys, where, files),
    keyless: keyless === undefined ? [] : [keylessOf(keyless, where, files)],
  };
}

function keylessOf(
  { 'trusted-root': root, accounts }: v.InferOutput<typeof keylessShape>,
  where: string,
  files: Files,
): KeylessTrust {
  const path = beside(where, root);
  return {
    roots: readTrustedRoot(files.read(path), path),
    identities: accounts.map(({ issuer, subject, 'subject-pattern': pattern }) => ({
      issuer,
      subject: subject ?? pattern ?? '',
      isPattern: subject === undefined,
    })),
  };
}

/** Its stores are read at once: a store that cannot be read must stop the start, not the first pull. */
function notationOf(folder: string, files: Files): NotationDemand {
  if (files.disk === undefined) throw wrong('there are no folders to read here', folder);
  return readNotation(folder, files.disk);
}

export function contentTrustOf(path: string, server: string | undefined, files: Files): ContentTrustDemand {
  const policy = parseContentTrust(files.read(path), path);
  if (policy === undefined) throw wrong('there is no block "content-trust" in it', path);
  return { policy, ...(server === undefined ? {} : { server }) };
}

/** Each keyring is read once. */
function keyringReader(where: string, { disk }: Files): (source: KeyringSource) => Promise<GpgKeyring> {
  const known = new Map<string, Promise<GpgKeyring>>();
  return async (source) => {
    if ('bytes' in source) return readGpgKeyring(source.bytes, `keyData in ${where}`);
    if (disk === undefined) throw wrong('there are no keyrings to read here', source.path);
    const path = beside(where, source.path);
    const reading =
      known.get(path) ?? readGpgKeyring(disk.readFile(path, { maxBytes: maxKeyringBytes }), path);
    known.set(path, reading);
    return reading;
  };
}

function lookasideOf({ lookaside }: DemandTexts, where: string, files: Files): LookasideReader | undefined {
  if (lookaside === undefined) return undefined;
  if (files.disk === undefined) throw wrong('there are no folders to read here', where);
  return lookasideIn(beside(where, lookaside), files.disk);
}

/** Where podman and skopeo look, if nothing else was said. */
export function defaultLookaside({ disk }: Files): LookasideReader | undefined {
  return disk === undefined ? undefined : lookasideIn('/var/lib/containers/sigstore', disk);
}

function lookasideIn(folder: string, disk: NonNullable<Files['disk']>): LookasideReader {
  return async (path) =>
    disk.status(`${folder}/${path}`) === undefined
      ? undefined
      : disk.readFile(`${folder}/${path}`, { maxBytes: maxLookasideBytes });
}

/** Its keys are read at once: a key that cannot be read must stop the start, not the first pull. */
export function containersOf(
  text: string,
  where: string,
  files: Files,
  lookaside?: LookasideReader,
): NonNullable<Demands['containers']> {
  const keyringOf = keyringReader(where, files);
  const policy = parseContainersPolicy(text, where);
  const known = new Map<string, TrustedKey>();
  const texts = new Map<string, string>();
  const textOf = (source: KeySource): string => {
    if ('pem' in source) return source.pem;
    const text = texts.get(source.path) ?? files.read(beside(where, source.path));
    texts.set(source.path, text);
    return text;
  };
  const keyOf = (source: KeySource): TrustedKey => {
    const id = 'path' in source ? source.path : source.pem;
    const read = () =>
      'path' in source
        ? readPublicKey(files.read(beside(where, source.path)), source.path)
        : readPublicKey(source.pem, `keyData in ${where}`);
    const key = known.get(id) ?? read();
    known.set(id, key);
    return key;
  };
  const lists = [
    policy.fallback,
    ...[...policy.transports.values()].flatMap((scopes) => [...scopes.values()]),
  ];
  for (const requirement of lists.flat()) {
    // Read now, so that a change of the file is noticed; one that cannot be read is reported when it is needed.
    if (requirement.type === 'signedBy')
      for (const source of requirement.keys) keyringOf(source).catch(() => {});
    if (requirement.type !== 'sigstoreSigned') continue;
    requirement.keys.forEach(keyOf);
    requirement.logKeys.forEach(textOf);
    if (requirement.fulcio !== undefined) textOf(requirement.fulcio.authority);
  }
  return { policy, keyOf, textOf, keyringOf, ...(lookaside === undefined ? {} : { lookaside }) };
}

function keysOf(paths: readonly string[], where: string, files: Files): NonEmpty<TrustedKey> {
  return some(paths.map((path) => readPublicKey(files.read(beside(where, path)), path)));
}

function beside(policy: string, path: string): string {
  return path.startsWith('/') ? path : posix.join(posix.dirname(policy), path);
}

function some<T>(list: readonly T[]): NonEmpty<T> {
  if (isNonEmpty(list)) return list;
  throw new SeaworthyError('INTERNAL', 'A list of the policy is empty.');
}
