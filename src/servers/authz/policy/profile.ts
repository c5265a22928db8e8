import { fieldsOf } from './go-json.js';
import type { AuthzPolicy } from './policy.js';

/** Ids of the host. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whose rights a container has on the host. `mapped`: root of a container is `account`, by user namespaces or a rootless
 * engine. `reserved`: ids are the host's, so containers must run as numbers that no login has. `accepted`: ids are the
 * host's, and the policy accepts that its callers can become root.
 */
export type Profile =
  | { readonly kind: 'mapped'; readonly account: Account; readonly roots: readonly string[] }
  | {
      readonly kind: 'reserved' | 'accepted';
      readonly hasNoNewPrivileges: boolean;
      readonly roots: readonly string[];
    };

/**
 * From `GET /info`. `rootOwner` is the owner of the data root, which is the account of a rootless engine.
 * Source: https://docs.docker.com/reference/api/engine/ (SystemInfo), https://docs.docker.com/engine/security/userns-remap/
 */
export function profileOf(
  info: unknown,
  { unmapped }: Pick<AuthzPolicy, 'unmapped'>,
  rootOwner: Account | undefined,
): Profile {
  const fields = fieldsOf(info);
  const root = String(fields?.get('DockerRootDir') ?? '');
  const listed = fields?.get('SecurityOptions');
  const options = (Array.isArray(listed) ? listed : []).map((option) => String(option).split(',')[0]);
  const roots = root === '' ? [] : [root];
  const owner = /\/(\d{1,10})\.(\d{1,10})$/.exec(root);
  const account = { uid: Number(owner?.[1]), gid: Number(owner?.[2]) };
  // An engine may map root to root.
  if (options.includes('name=userns') && account.uid > 0 && account.gid > 0)
    return { kind: 'mapped', account, roots };
  if (options.includes('name=rootless') && rootOwner !== undefined && rootOwner.uid !== 0)
    return { kind: 'mapped', account: rootOwner, roots };
  return {
    kind: unmapped === 'accept' ? 'accepted' : 'reserved',
    hasNoNewPrivileges: options.includes('name=no-new-privileges'),
    roots,
  };
}
