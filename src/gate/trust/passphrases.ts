import type { World } from '../../core/world.js';

/** Whose key a passphrase is for, in the words that docker and notary have. */
export type KeyKind = 'root' | 'targets' | 'snapshot' | 'delegation';

/** Whose variables are asked first: notary's where the key store is notary's, docker's otherwise. */
export type Tool = 'docker' | 'notary';

const repository = 'DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE';
/** The variables that docker and notary read, in the order in which they are asked. */
const variables: Readonly<Record<KeyKind, readonly [string, string]>> = {
  root: ['DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE', 'NOTARY_ROOT_PASSPHRASE'],
  targets: [repository, 'NOTARY_TARGETS_PASSPHRASE'],
  snapshot: [repository, 'NOTARY_SNAPSHOT_PASSPHRASE'],
  delegation: [repository, 'NOTARY_DELEGATION_PASSPHRASE'],
};

export function keyKindOf(role: string): KeyKind {
  return role === 'root' || role === 'targets' || role === 'snapshot' ? role : 'delegation';
}

/** The variable to name where a passphrase is missing. */
export function variableFor(kind: KeyKind): string {
  return variables[kind][0];
}

/** The passphrases of the environment that may open a key. */
export function passphrasesIn({ env }: World, kind: KeyKind, tool: Tool): readonly string[] {
  const names = tool === 'docker' ? variables[kind] : [...variables[kind]].reverse();
  return [...new Set(names.map((name) => env[name]))].filter(
    (value): value is string => value !== undefined && value !== '',
  );
}
