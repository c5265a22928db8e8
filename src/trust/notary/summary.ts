import type { VerifiedCollection } from './client.js';

/** What `docker trust inspect` reports a repository. */
export interface TrustSummary {
  readonly name: string;
  readonly tags: readonly {
    readonly tag: string;
    readonly digest: string;
    readonly signers: readonly string[];
  }[];
  readonly signers: readonly { readonly name: string; readonly keys: readonly string[] }[];
  /** As metadata names them: of a root, the id of its certificate. */
  readonly rootKeys: readonly string[];
  readonly repositoryKeys: readonly string[];
  readonly isFirstUse: boolean;
}

/** Tags are those of `targets/releases` and `targets`; a signer is a delegation whose file has the same digest. */
export function summaryOf({ gun, root, targets, isFirstUse }: VerifiedCollection): TrustSummary {
  const byRole = new Map(targets.map(({ role, signed }) => [role, signed.targets]));
  const released = new Map([...(byRole.get('targets') ?? []), ...(byRole.get('targets/releases') ?? [])]);
  const tags = [...released].map(([tag, { hashes }]) => {
    const sha256 = hashes.get('sha256') ?? '';
    const roles = [...byRole].filter(([, tagsOf]) => tagsOf.get(tag)?.hashes.get('sha256') === sha256);
    const signers = roles.map(([role]) => signerName(role)).filter((name) => name !== undefined);
    return { tag, digest: `sha256:${Buffer.from(sha256, 'base64').toString('hex')}`, signers };
  });
  return {
    name: gun,
    tags: tags.sort((a, b) => (a.tag < b.tag ? -1 : 1)),
    signers: signersOf(targets[0]?.signed.delegations),
    rootKeys: root.roles.root.keyids,
    repositoryKeys: root.roles.targets.keyids,
    isFirstUse,
  };
}

type Delegations = VerifiedCollection['targets'][number]['signed']['delegations'];

function signersOf(delegations: Delegations | undefined): TrustSummary['signers'] {
  return (delegations?.roles ?? []).flatMap(({ name, keyids }) => {
    const signer = signerName(name);
    return signer === undefined ? [] : [{ name: signer, keys: keyids }];
  });
}

/** `targets` is the repository's administrator; `targets/releases` is everyone together. */
function signerName(role: string): string | undefined {
  if (role === 'targets') return 'Repo Admin';
  return role === 'targets/releases' ? undefined : role.slice('targets/'.length);
}
