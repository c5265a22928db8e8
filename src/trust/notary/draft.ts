import { readJson } from '../../formats/json/read.js';
import { keyIdOf } from '../tuf/keys.js';
import type { Metadata } from '../tuf/metadata.js';
import type { Root, Targets, TufKey } from '../tuf/schema.js';
import { instantAfter, type SigningKey, signedEnvelope } from './sign.js';
import type { NewFile } from './update.js';

/** Days until what we sign expires, as docker has them. */
const lifetimeDays = { root: 3650, targets: 3 * 365, snapshot: 3 * 365 } as const;

/** A delegation as targets files list it. */
export interface DelegationDraft {
  readonly name: string;
  readonly keyids: readonly string[];
  readonly paths: readonly string[];
  readonly threshold: number;
}

/** A targets file that is being changed. Foreign members of a tag, `custom` for one, are kept as they came. */
export interface TargetsDraft {
  readonly role: string;
  /** Of the file before; 0 where there was none. */
  readonly version: number;
  readonly tags: ReadonlyMap<string, unknown>;
  readonly keys: ReadonlyMap<string, TufKey>;
  readonly roles: readonly DelegationDraft[];
}

export function emptyTargets(role: string, version = 0): TargetsDraft {
  return { role, version, tags: new Map(), keys: new Map(), roles: [] };
}

/** @param file verified before; its bytes are read again, because the checked form leaves out foreign members */
export function draftOf({ role, bytes, signed }: Metadata<Targets>): TargetsDraft {
  const raw = readJson(Buffer.from(bytes).toString('utf8')) as { signed: { targets?: object | null } };
  return {
    role,
    version: signed.version,
    tags: new Map(Object.entries(raw.signed.targets ?? {})),
    keys: signed.delegations.keys,
    roles: signed.delegations.roles,
  };
}

export function signTargets(draft: TargetsDraft, keys: readonly SigningKey[], now: Date): NewFile {
  const version = draft.version + 1;
  const signed = {
    _type: 'Targets',
    delegations: {
      keys: Object.fromEntries([...draft.keys].map(([id, key]) => [id, plainKey(key)])),
      roles: draft.roles.map(({ name, keyids, paths, threshold }) => ({ name, keyids, paths, threshold })),
    },
    expires: instantAfter(now, lifetimeDays.targets),
    targets: Object.fromEntries(draft.tags),
    version,
  };
  return { role: draft.role, version, bytes: signedEnvelope(signed, keys) };
}

export interface RootDraft {
  readonly version: number;
  readonly keys: ReadonlyMap<string, TufKey>;
  readonly roles: Root['roles'];
}

export function rootDraftOf({ signed }: Metadata<Root>): RootDraft {
  return { version: signed.version, keys: signed.keys, roles: signed.roles };
}

/** With another key for one role. An old root certificate stays among the keys: old roots are checked with it. */
export function withKey(draft: RootDraft, role: keyof Root['roles'], key: TufKey): RootDraft {
  const id = keyIdOf(key);
  const roles = { ...draft.roles, [role]: { keyids: [id], threshold: 1 } };
  const used = new Set(Object.values(roles).flatMap(({ keyids }) => keyids));
  const kept = [...draft.keys].filter(([one, { keytype }]) => used.has(one) || keytype.endsWith('-x509'));
  return { version: draft.version, keys: new Map([...kept, [id, key]]), roles };
}

export function signRoot(draft: RootDraft, keys: readonly SigningKey[], now: Date): NewFile {
  const version = draft.version + 1;
  const signed = {
    _type: 'Root',
    // Notary's clients take no other.
    consistent_snapshot: false,
    expires: instantAfter(now, lifetimeDays.root),
    keys: Object.fromEntries([...draft.keys].map(([id, key]) => [id, plainKey(key)])),
    roles: draft.roles,
    version,
  };
  return { role: 'root', version, bytes: signedEnvelope(signed, keys) };
}

export function signSnapshot(
  meta: ReadonlyMap<string, unknown>,
  version: number,
  keys: readonly SigningKey[],
  now: Date,
): NewFile {
  const expires = instantAfter(now, lifetimeDays.snapshot);
  const signed = { _type: 'Snapshot', expires, meta: Object.fromEntries(meta), version };
  return { role: 'snapshot', version, bytes: signedEnvelope(signed, keys) };
}

/** Go writes `private` always, and computes ids over it. */
function plainKey({ keytype, keyval }: TufKey) {
  return { keytype, keyval: { private: null, public: keyval.public } };
}
