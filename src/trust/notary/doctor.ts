import { Buffer } from 'node:buffer';
import { keyIdOf, publicKeyOf } from '../tuf/keys.js';
import type { Metadata } from '../tuf/metadata.js';
import type { Targets, TufKey } from '../tuf/schema.js';
import type { VerifiedCollection } from './client.js';

/** Something that is wrong with a collection, or soon will be. */
export interface Complaint {
  readonly check: Check;
  readonly level: 'error' | 'warning' | 'note';
  /** A role, a signer or a key. */
  readonly subject: string;
  readonly message: string;
  readonly whatToDo: string;
}

export type Check =
  | 'expired-role'
  | 'expiring-role'
  | 'first-use-only'
  | 'idle-signer'
  | 'key-not-here'
  | 'not-canonical'
  | 'odd-time'
  | 'staged-changes'
  | 'stray-key'
  | 'unexpected-signer'
  | 'unreadable-role'
  | 'weak-key';

export interface Examination {
  readonly collection: VerifiedCollection;
  /** Roles that have expired. */
  readonly expired: readonly string[];
  readonly now: Date;
  readonly soonDays: number;
  /** Whether more than first use says that the root is the right one. */
  readonly isPinned: boolean;
  /** Whether the private half is on this machine. */
  readonly holds: (key: TufKey) => boolean;
  /** Names of those who should be signers; undefined where no one said. */
  readonly expectedSigners?: readonly string[];
  /** Changes that notary staged here and no one published. */
  readonly staged: number;
}

const releases = 'targets/releases';
const dayMs = 86_400_000;
/** Signing on the same day is signing together. */
const idleMs = 30 * dayMs;

/** Everything that is worth saying of one collection, the worst first. */
export function examine(examination: Examination): readonly Complaint[] {
  const complaints = [
    ...expiries(examination),
    ...unreadable(examination),
    ...signers(examination),
    ...keys(examination),
    ...forms(examination),
    ...pinning(examination),
    ...staging(examination),
  ];
  const order = ['error', 'warning', 'note'];
  return complaints.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

function allFiles({ files, targets }: VerifiedCollection): readonly Metadata<{ readonly expires: string }>[] {
  return [files.root, ...targets, files.snapshot, files.timestamp];
}

function* expiries({ collection, expired, now, soonDays }: Examination): Generator<Complaint> {
  for (const { role, signed } of allFiles(collection)) {
    // The server signs timestamps anew by itself, every fortnight.
    if (role === 'timestamp' && !expired.includes(role)) continue;
    const days = Math.floor((Date.parse(signed.expires) - now.getTime()) / dayMs);
    if (days >= soonDays && !expired.includes(role)) continue;
    const isOver = expired.includes(role) || days < 0;
    yield {
      check: isOver ? 'expired-role' : 'expiring-role',
      level: isOver ? 'error' : 'warning',
      subject: role,
      message: isOver
        ? `${role} expired at ${signed.expires}; clients refuse it.`
        : `${role} expires in ${days} days, at ${signed.expires}.`,
      whatToDo: renewal(role),
    };
  }
}

function renewal(role: string): string {
  if (role === 'timestamp') return 'The server renews it when asked: look at the server and its clock.';
  if (role === 'root' || role === 'targets' || role === 'snapshot')
    return `seaworthy trust rotate IMAGE ${role}`;
  return 'Sign any tag anew with a key of this role: seaworthy trust sign IMAGE:TAG.';
}

function unreadable({ collection }: Examination): readonly Complaint[] {
  return collection.problems.map(({ role, reason }) => ({
    check: 'unreadable-role',
    level: 'error',
    subject: role,
    message: `${reason} Its tags count for nothing.`,
    whatToDo: 'Begin it anew, without the tags in it: seaworthy trust sign IMAGE:TAG --discard.',
  }));
}

interface Signer {
  readonly name: string;
  readonly keyids: readonly string[];
  readonly file: Metadata<Targets> | undefined;
}

function signersOf({ targets }: VerifiedCollection): readonly Signer[] {
  const roles = targets[0]?.signed.delegations.roles ?? [];
  return roles
    .filter(({ name }) => name !== releases && name.split('/').length === 2)
    .map(({ name, keyids }) => ({
      name: name.slice('targets/'.length),
      keyids,
      file: targets.find(({ role }) => role === name),
    }));
}

function* signers(examination: Examination): Generator<Complaint> {
  const { collection, expectedSigners } = examination;
  const all = signersOf(collection);
  const released = collection.targets[0]?.signed.delegations.roles.find(({ name }) => name === releases);
  for (const { name } of all) {
    if (expectedSigners === undefined || expectedSigners.includes(name)) continue;
    yield {
      check: 'unexpected-signer',
      level: 'error',
      subject: name,
      message: `${name} may sign, and is not among those expected. "docker trust signer remove" of versions 26 to 29 says it removed a signer and does nothing.`,
      whatToDo: `seaworthy trust signer remove ${name} IMAGE`,
    };
  }
  for (const id of released?.keyids ?? []) {
    if (all.some(({ keyids }) => keyids.includes(id))) continue;
    yield {
      check: 'stray-key',
      level: 'error',
      subject: id,
      message: 'The key may sign releases and belongs to no signer: a removal that stopped halfway.',
      whatToDo: 'Add its owner as a signer and remove it again with seaworthy trust signer remove.',
    };
  }
  for (const { name, keyids } of all) {
    if (released === undefined || keyids.some((id) => released.keyids.includes(id))) continue;
    yield {
      check: 'stray-key',
      level: 'warning',
      subject: name,
      message: `${name} is a signer, but no key of theirs may sign releases: docker takes no tag of theirs.`,
      whatToDo: `seaworthy trust signer remove ${name} IMAGE, or add the signer again.`,
    };
  }
  if (expectedSigners === undefined) yield* idleSigners(all);
}

/** When someone signed last shows in the expiry, which is three years later; only differences are looked at. */
function* idleSigners(all: readonly Signer[]): Generator<Complaint> {
  const lastMs = ({ file }: Signer) => (file === undefined ? 0 : Date.parse(file.signed.expires));
  const newest = Math.max(0, ...all.map(lastMs));
  for (const signer of all) {
    if (newest === 0 || newest - lastMs(signer) < idleMs) continue;
    const since = signer.file === undefined ? 'has never signed' : `last signed long before the others`;
    yield {
      check: 'idle-signer',
      level: 'warning',
      subject: signer.name,
      message: `${signer.name} ${since}, and still may. Was "docker trust signer remove" run for them? In versions 26 to 29 it does nothing.`,
      whatToDo: `If they left: seaworthy trust signer remove ${signer.name} IMAGE. To be sure who belongs here: --signer NAME.`,
    };
  }
}

function* keys({ collection, holds }: Examination): Generator<Complaint> {
  const { root, targets } = collection;
  const used = new Map<string, { key: TufKey | undefined; roles: string[] }>();
  const note = (id: string, key: TufKey | undefined, role: string) => {
    const there = used.get(id);
    if (there === undefined) used.set(id, { key, roles: [role] });
    else there.roles.push(role);
  };
  for (const [role, { keyids }] of Object.entries(root.roles)) {
    for (const id of keyids) note(id, root.keys.get(id), role);
  }
  for (const { signed } of targets) {
    for (const { name, keyids } of signed.delegations.roles) {
      for (const id of keyids) note(id, signed.delegations.keys.get(id), name);
    }
  }
  for (const [id, { key, roles }] of used) {
    const weakness = key === undefined ? 'is listed, but is not there' : weaknessOf(key);
    if (weakness !== undefined) {
      const isUseless = key === undefined || publicKeyOf(key) === undefined || keyIdOf(key) !== id;
      yield {
        check: 'weak-key',
        level: isUseless ? 'error' : 'warning',
        subject: id,
        message: `The key of ${roles.join(', ')} ${weakness}.`,
        whatToDo: 'Rotate it, or add the signer with another key.',
      };
    }
    const local = roles.filter((role) => role !== 'timestamp' && role !== 'snapshot');
    if (key === undefined || local.length === 0 || holds(key)) continue;
    yield {
      check: 'key-not-here',
      level: 'note',
      subject: id,
      message: `The private key of ${local.join(', ')} is not on this machine.`,
      whatToDo: 'Make sure that a person has it: what it signed cannot be renewed without it.',
    };
  }
}

/** NIST SP 800-57 part 1, table 2: RSA of 2048 bits is as strong as 112 bits, the least that is allowed. */
function weaknessOf(key: TufKey): string | undefined {
  const object = publicKeyOf(key);
  if (object === undefined)
    return 'cannot be used: RSA of less than 2048 bits, or another curve than those of NIST';
  const bits = object.asymmetricKeyDetails?.modulusLength;
  return bits !== undefined && bits < 3072
    ? `is RSA of ${bits} bits, the least that is still accepted`
    : undefined;
}

/** What a Go server would write differently, whose hash then fits no longer. */
function* forms({ collection }: Examination): Generator<Complaint> {
  for (const { role, signed, bytes, covered } of allFiles(collection)) {
    if (/\.\d*0(?:Z|[+-])|[+-]\d\d:\d\d$/.test(signed.expires)) {
      yield {
        check: 'odd-time',
        level: 'warning',
        subject: role,
        message: `${role} expires at ${signed.expires}, which a Go Notary server writes differently: it then has another hash than the snapshot says, and the collection cannot be read or repaired there.`,
        whatToDo: renewal(role),
      };
    }
    if (Buffer.from(bytes).includes(Buffer.from(covered))) continue;
    yield {
      check: 'not-canonical',
      level: 'warning',
      subject: role,
      message: `${role} is not written in canonical form; a Go Notary server that rewrites it makes it unreadable.`,
      whatToDo: renewal(role),
    };
  }
}

function pinning({ collection, isPinned }: Examination): readonly Complaint[] {
  if (isPinned) return [];
  return [
    {
      check: 'first-use-only',
      level: 'warning',
      subject: 'root',
      message: 'The root is believed because the server showed it first; docker has no better reason either.',
      whatToDo: `Compare it with the publisher, then pin it: --root-key ${collection.root.roles.root.keyids.join(' --root-key ')}`,
    },
  ];
}

function staging({ staged }: Examination): readonly Complaint[] {
  if (staged === 0) return [];
  return [
    {
      check: 'staged-changes',
      level: 'note',
      subject: 'changelist',
      message: `${staged} changes were staged by notary here and never published.`,
      whatToDo: 'Publish them (notary publish) or drop them (notary reset).',
    },
  ];
}
