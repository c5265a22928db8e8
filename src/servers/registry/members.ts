import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { readJson } from '../../formats/json/read.js';
import {
  type Access,
  type AccessRule,
  createAccess,
  hashPassword,
  parseUsers,
  type Users,
} from '../token/index.js';

export const roles = ['reader', 'writer', 'admin'] as const;
export type Role = (typeof roles)[number];

const actionsOf: Readonly<Record<Role, AccessRule['actions']>> = {
  reader: ['pull'],
  writer: ['pull', 'push'],
  admin: ['*'],
};

export interface Member {
  readonly name: string;
  readonly role: Role;
  /** `team/app`, `team/*` (one level), `team/**`, `**`. */
  readonly repositories: readonly string[];
  readonly hash: string;
}

const nameShape = /^[a-zA-Z0-9][a-zA-Z0-9._@-]{0,63}$/;
const repositoryShape = /^(?:[a-z0-9._-]+|\*)(?:\/(?:[a-z0-9._-]+|\*|\*\*))*$|^\*\*$/;
const shape = v.strictObject({
  version: v.literal(1),
  /** Repositories that may be pulled without signing in. */
  public: v.optional(v.array(v.pipe(v.string(), v.regex(repositoryShape))), () => []),
  members: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.regex(nameShape, 'is no name of a user')),
        role: v.picklist(roles),
        repositories: v.array(v.pipe(v.string(), v.regex(repositoryShape, 'is no pattern of repositories'))),
        hash: v.string(),
      }),
    ),
    v.maxLength(10_000),
  ),
});
export type Membership = v.InferOutput<typeof shape>;

const maxBytes = 8 * 1024 * 1024;
const empty: Membership = { version: 1, public: [], members: [] };

/** `members.json` in the registry's folder; no one where there is none. @throws SeaworthyError CONFIG_INVALID */
export function readMembership(path: string, { disk }: World): Membership {
  if (disk.status(path) === undefined) return empty;
  const text = new TextDecoder().decode(disk.readFile(path, { maxBytes }));
  try {
    return v.parse(shape, readJson(text));
  } catch (thrown) {
    throw new SeaworthyError(
      'CONFIG_INVALID',
      `The users of the registry cannot be read: ${reasonOf(thrown)}`,
      {
        where: path,
        whatToDo: 'Repair the file, or change users with "seaworthy registry user".',
      },
    );
  }
}

/**
 * A user by the same name is replaced.
 * @returns the password; one that is made up where none is given
 * @throws SeaworthyError USAGE
 */
export async function addMember(
  path: string,
  wanted: {
    readonly name: string;
    readonly role: Role;
    readonly repositories: readonly string[];
    readonly password?: string;
  },
  world: World,
): Promise<string> {
  const { name, role, repositories, password = randomBytes(18).toString('base64url') } = wanted;
  if (!nameShape.test(name) || name === 'anonymous') {
    throw new SeaworthyError('USAGE', `"${name}" cannot be the name of a user.`, {
      whatToDo: 'Use letters, digits, dots, dashes, underscores and @.',
    });
  }
  const odd = repositories.find((pattern) => !repositoryShape.test(pattern));
  if (odd !== undefined) {
    throw new SeaworthyError('USAGE', `"${odd}" is no pattern of repositories.`, {
      whatToDo: 'Write team/app, team/* or team/**.',
    });
  }
  if (password.length < 8) {
    throw new SeaworthyError('USAGE', 'A password has at least eight characters.');
  }
  const before = readMembership(path, world);
  const member: Member = { name, role, repositories, hash: await hashPassword(password) };
  write(
    path,
    {
      ...before,
      members: [
        ...before.members.filter((one) => one.name !== name),
        { ...member, repositories: [...repositories] },
      ],
    },
    world,
  );
  return password;
}

/** A registry without users would be one that no one can use: the first is an administrator. @returns the password */
export async function addFirstMember(path: string, world: World): Promise<string | undefined> {
  if (readMembership(path, world).members.length > 0) return undefined;
  return addMember(path, { name: 'admin', role: 'admin', repositories: ['**'] }, world);
}

/** @throws SeaworthyError NOT_FOUND */
export function removeMember(path: string, name: string, world: World): void {
  const before = readMembership(path, world);
  const members = before.members.filter((one) => one.name !== name);
  if (members.length === before.members.length)
    throw new SeaworthyError('NOT_FOUND', `There is no user ${name}.`, { where: path });
  write(path, { ...before, members }, world);
}

function write(path: string, membership: Membership, { disk }: World): void {
  disk.writeFile(path, `${JSON.stringify(membership, null, 2)}\n`, { ownerOnly: true });
}

export interface Members {
  readonly users: () => Users;
  readonly access: Access;
}

/** Reads the file again when it changes; while it cannot be read, no one signs in. */
export function watchMembers(path: string, registryHosts: readonly string[], world: World): Members {
  const read = () => {
    const mark = markOf(path, world);
    const { members, public: open } = readMembership(path, world);
    const rules: AccessRule[] = members.map(({ name, role, repositories }) => ({
      users: [name],
      repositories,
      actions: actionsOf[role],
    }));
    if (open.length > 0) rules.push({ users: ['anonymous'], repositories: open, actions: ['pull'] });
    const lines = members.map(({ name, hash }) => `${name}:${hash}`).join('\n');
    return { mark, users: parseUsers(lines, path), access: createAccess({ rules, registryHosts }) };
  };
  let state = read();
  const current = () => {
    if (markOf(path, world) !== state.mark) state = read();
    return state;
  };
  return { users: () => current().users, access: (user, wanted) => current().access(user, wanted) };
}

function markOf(path: string, { disk }: World): string {
  const status = disk.status(path);
  return status === undefined ? '' : `${status.modifiedMs} ${status.sizeBytes}`;
}
