import type { Grant } from './scope.js';

/** One sentence of who may do what. What no rule allows is not allowed. */
export interface AccessRule {
  /** Names of users; `*` is everyone who signed in, `anonymous` also those who did not. */
  readonly users: readonly string[];
  /** `team/app`, `team/*` (one level), `team/**` (all below), `**` (everything). */
  readonly repositories: readonly string[];
  /** `*` is every action, deleting and rotating keys among them. */
  readonly actions: readonly ('pull' | 'push' | 'delete' | '*')[];
}

export interface AccessOptions {
  readonly rules: readonly AccessRule[];
  /**
   * Names of the registry, `registry.example.com:5000`: a Notary collection `registry.example.com:5000/team/app` is
   * then judged like the repository `team/app`.
   */
  readonly registryHosts?: readonly string[];
}

/** What of `wanted` a user may do; `undefined` is someone who did not sign in. */
export type Access = (user: string | undefined, wanted: Grant) => readonly string[];

/** Everyone who signs in may do everything; no one else may do anything. */
export const everythingForUsers: AccessRule = { users: ['*'], repositories: ['**'], actions: ['*'] };

export function createAccess({ rules, registryHosts = [] }: AccessOptions): Access {
  const compiled = rules.map((rule) => ({ ...rule, patterns: rule.repositories.map(segmentsOf) }));
  return (user, { type, name, actions }) => {
    const granted = new Set(
      compiled
        .filter(
          ({ users, patterns }) => isFor(users, user) && patterns.some(covers(type, name, registryHosts)),
        )
        .flatMap((rule) => rule.actions),
    );
    // A `*` in a token is every action, so it is given only where every action is allowed.
    return actions.filter((action) => granted.has('*') || (granted as ReadonlySet<string>).has(action));
  };
}

function isFor(users: readonly string[], user: string | undefined): boolean {
  if (users.includes('anonymous')) return true;
  return user !== undefined && (users.includes('*') || (user !== 'anonymous' && users.includes(user)));
}

function covers(type: string, name: string, hosts: readonly string[]) {
  return (pattern: readonly string[]): boolean => {
    // `registry:catalog:*`: the list of everything, for those who may see everything.
    if (type === 'registry') return pattern.length === 1 && pattern[0] === '**';
    if (type !== 'repository' && !type.startsWith('repository(')) return false;
    const host = hosts.find((one) => name.startsWith(`${one}/`));
    const segments = segmentsOf(host === undefined ? name : name.slice(host.length + 1));
    return fits(pattern, segments);
  };
}

function segmentsOf(text: string): readonly string[] {
  return text.split('/');
}

/** `**` only stands at the end, so one walk decides. */
function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  for (const [index, part] of pattern.entries()) {
    if (part === '**') return index === pattern.length - 1 && segments.length > index;
    const segment = segments[index];
    if (segment === undefined || segment === '' || (part !== '*' && part !== segment)) return false;
  }
  return pattern.length === segments.length;
}
