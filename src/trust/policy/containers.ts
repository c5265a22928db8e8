import type { NonEmpty } from '../../core/location.js';
import type { JsonRecord } from '../../formats/json/index.js';
import type { Reference } from '../../formats/oci/reference.js';
import { bytesOfBase64 } from '../cosign/base64.js';
import { type Identity, readIdentity } from './identity.js';
import { onlyKeys, recordAt, wrong } from './shape.js';
import { parseStrictJson } from './strict-json.js';

/**
 * `policy.json` of podman, skopeo, CRI-O and buildah (containers-policy.json(5)). Keys that are not known make the whole
 * file invalid, as there: a misspelt requirement must not turn into none.
 */
export interface ContainersPolicy {
  readonly where: string;
  readonly fallback: NonEmpty<Requirement>;
  readonly transports: ReadonlyMap<string, ReadonlyMap<string, NonEmpty<Requirement>>>;
}

export type Requirement =
  | { readonly type: 'insecureAcceptAnything' }
  | { readonly type: 'reject' }
  | {
      readonly type: 'signedBy';
      /** Public keys of GPG; one of them has to have signed. */
      readonly keys: readonly KeyringSource[];
      readonly identity: Identity;
    }
  | {
      readonly type: 'sigstoreSigned';
      /** One of the keys has to have signed. Empty where the signer is named by certificate (`fulcio`, `pki`). */
      readonly keys: readonly KeySource[];
      /** Or an account that an authority vouches for has to have signed. */
      readonly fulcio?: Fulcio;
      /** One of these logs has to hold the signature; empty where none is asked for. */
      readonly logKeys: readonly KeySource[];
      readonly identity: Identity;
      /** What we cannot check, and so never counts as fulfilled. */
      readonly unsupported: readonly string[];
    };

export interface Fulcio {
  /** Its certificates in PEM. */
  readonly authority: KeySource;
  readonly issuer: string;
  readonly email: string;
}

export type KeyringSource = { readonly path: string } | { readonly bytes: Uint8Array };
export type KeySource = { readonly path: string } | { readonly pem: string };

/** @throws SeaworthyError CONFIG_INVALID with the place in the file */
export function parseContainersPolicy(text: string, where: string): ContainersPolicy {
  const root = recordAt(parseStrictJson(text, where), where, 'policy');
  onlyKeys(root, ['default', 'transports'], where, 'policy');
  const transports = new Map<string, ReadonlyMap<string, NonEmpty<Requirement>>>();
  for (const [transport, scopes] of Object.entries(recordAt(root.transports ?? {}, where, 'transports'))) {
    const place = `transports.${transport}`;
    transports.set(
      transport,
      new Map(
        Object.entries(recordAt(scopes, where, place)).map(([scope, list]) => [
          scope,
          requirements(list, where, `${place}["${scope}"]`),
        ]),
      ),
    );
  }
  return { where, fallback: requirements(root.default, where, 'default'), transports };
}

export interface Ruling {
  /** Where in the file it stands. */
  readonly rule: string;
  readonly requirements: NonEmpty<Requirement>;
}

/** The most specific scope that holds the image applies alone; scopes are not added up. */
export function rulingFor(policy: ContainersPolicy, image: Reference, transport = 'docker'): Ruling {
  const scopes = policy.transports.get(transport);
  for (const scope of [...scopesOf(image), '']) {
    const found = scopes?.get(scope);
    if (found) return { rule: `transports.${transport}["${scope}"]`, requirements: found };
  }
  return { rule: 'default', requirements: policy.fallback };
}

/**
 * From the image itself to its registry, then wildcards of the registry's domain (containers-policy.json(5), "docker:").
 * A name with tag and digest goes by its tag.
 */
export function scopesOf({ registry, repository, tag, digest }: Reference): readonly string[] {
  const name = `${registry}/${repository}`;
  const parts = name.split('/');
  const namespaces = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  const labels = registry.split('.');
  const wildcards = labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join('.')}`);
  return [tag === undefined ? `${name}@${digest}` : `${name}:${tag}`, ...namespaces, ...wildcards];
}

function requirements(value: unknown, where: string, place: string): NonEmpty<Requirement> {
  const [first, ...rest] = Array.isArray(value) ? value : [];
  if (first === undefined) {
    throw wrong('a list of at least one requirement is missing', where, place);
  }
  const one = (item: unknown, index: number) => requirement(item, where, `${place}[${index}]`);
  return [one(first, 0), ...rest.map((item, index) => one(item, index + 1))];
}

function requirement(value: unknown, where: string, place: string): Requirement {
  const record = recordAt(value, where, place);
  switch (record.type) {
    case 'insecureAcceptAnything':
    case 'reject':
      onlyKeys(record, ['type'], where, place);
      return { type: record.type };
    case 'signedBy':
      onlyKeys(record, ['type', 'keyType', 'keyPath', 'keyPaths', 'keyData', 'signedIdentity'], where, place);
      return signedBy(record, where, place);
    case 'sigstoreSigned':
      return sigstoreSigned(record, where, place);
    default:
      throw wrong(`there is no requirement of the type ${JSON.stringify(record.type)}`, where, place);
  }
}

/** There is one kind of keys; the file formats with certificates were never made. */
function signedBy(record: JsonRecord, where: string, place: string): Requirement {
  if (record.keyType !== 'GPGKeys') throw wrong('keyType has to be "GPGKeys"', where, place);
  const given = ['keyPath', 'keyPaths', 'keyData'].filter((name) => record[name] !== undefined);
  if (given.length !== 1) throw wrong('exactly one of keyPath, keyPaths, keyData is needed', where, place);
  const keys: readonly KeyringSource[] =
    record.keyData === undefined
      ? textsOf(record, 'keyPath', 'keyPaths', where, place).map((path) => ({ path }))
      : textsOf(record, 'keyData', 'keyDatas', where, place).map((data) => ({
          bytes: bytesOf(data, where, place),
        }));
  return { type: 'signedBy', keys, identity: readIdentity(record.signedIdentity, where, place) };
}

const keyFields = ['keyPath', 'keyPaths', 'keyData', 'keyDatas', 'fulcio', 'pki'] as const;
const rekorFields = [
  'rekorPublicKeyPath',
  'rekorPublicKeyPaths',
  'rekorPublicKeyData',
  'rekorPublicKeyDatas',
] as const;

function sigstoreSigned(record: JsonRecord, where: string, place: string): Requirement {
  onlyKeys(record, ['type', ...keyFields, ...rekorFields, 'signedIdentity'], where, place);
  const given = keyFields.filter((name) => record[name] !== undefined);
  if (given.length !== 1) throw wrong(`exactly one of ${keyFields.join(', ')} is needed`, where, place);
  const keys = [
    ...textsOf(record, 'keyPath', 'keyPaths', where, place).map((path) => ({ path })),
    ...textsOf(record, 'keyData', 'keyDatas', where, place).map((data) => ({
      pem: pemOf(data, where, place),
    })),
  ];
  const givenLogs = rekorFields.filter((name) => record[name] !== undefined);
  if (givenLogs.length > 1)
    throw wrong(`at most one of ${rekorFields.join(', ')} may be given`, where, place);
  const logKeys = [
    ...textsOf(record, 'rekorPublicKeyPath', 'rekorPublicKeyPaths', where, place).map((path) => ({ path })),
    ...textsOf(record, 'rekorPublicKeyData', 'rekorPublicKeyDatas', where, place).map((data) => ({
      pem: pemOf(data, where, place),
    })),
  ];
  const fulcio = record.fulcio === undefined ? undefined : fulcioFrom(record.fulcio, where, place);
  // Certificates hold for minutes: without a log no one knows whether a signature was made in time.
  if (fulcio !== undefined && logKeys.length === 0) {
    throw wrong('fulcio needs the key of a log: rekorPublicKeyPath or rekorPublicKeyData', where, place);
  }
  const unsupported = given.filter((name) => name === 'pki');
  return {
    type: 'sigstoreSigned',
    keys,
    logKeys,
    ...(fulcio === undefined ? {} : { fulcio }),
    identity: readIdentity(record.signedIdentity, where, place),
    unsupported,
  };
}

function fulcioFrom(value: unknown, where: string, parent: string): Fulcio {
  const place = `${parent}.fulcio`;
  const record = recordAt(value, where, place);
  onlyKeys(record, ['caPath', 'caData', 'oidcIssuer', 'subjectEmail'], where, place);
  const { caPath, caData, oidcIssuer, subjectEmail } = record;
  if ((caPath === undefined) === (caData === undefined)) {
    throw wrong('exactly one of caPath and caData is needed', where, place);
  }
  if (typeof oidcIssuer !== 'string' || oidcIssuer === '') throw wrong('oidcIssuer is missing', where, place);
  if (typeof subjectEmail !== 'string' || subjectEmail === '') {
    throw wrong('subjectEmail is missing', where, place);
  }
  const authority = caPath === undefined ? caData : caPath;
  if (typeof authority !== 'string') throw wrong('caPath and caData have to be text', where, place);
  return {
    authority: caPath === undefined ? { pem: pemOf(authority, where, place) } : { path: authority },
    issuer: oidcIssuer,
    email: subjectEmail,
  };
}

function textsOf(
  record: JsonRecord,
  single: string,
  several: string,
  where: string,
  place: string,
): readonly string[] {
  const one = record[single];
  const many = record[several];
  const list: unknown = one !== undefined ? [one] : (many ?? []);
  if (
    Array.isArray(list) &&
    list.every((item) => typeof item === 'string') &&
    (many === undefined || list.length > 0)
  ) {
    return list;
  }
  throw wrong(`${one === undefined ? several : single} has to be text`, where, place);
}

function pemOf(data: string, where: string, place: string): string {
  return new TextDecoder().decode(bytesOf(data, where, place));
}

function bytesOf(data: string, where: string, place: string): Uint8Array {
  const bytes = bytesOfBase64(data);
  if (bytes === undefined) throw wrong('a key or certificate is not base64', where, place);
  return bytes;
}
