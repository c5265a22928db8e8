import { type Digest, isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { type SigningKey, signImage } from '../../trust/cosign/index.js';
import { tagOf } from '../../trust/registry/index.js';
import {
  type CheckedDocument,
  type Gateway,
  type GatewayPolicy,
  Refusal,
  type Repository,
  ruleFor,
} from '../gateway/index.js';

export interface PromotionOptions {
  readonly gateway: Gateway;
  readonly policy: () => GatewayPolicy;
  readonly key: SigningKey;
  readonly now: () => Date;
}

export interface Promotion {
  readonly from: Repository;
  readonly reference: string;
  readonly to: Repository;
  readonly tag: string;
}

export interface Promoted {
  readonly image: string;
  readonly digest: Digest;
  readonly attachments: number;
  /** Why it cannot be pulled from there after all; the policy may ask for more than for a promotion. */
  readonly warning?: string;
}

const maxMembers = 256;

/**
 * Copies an image, and all that is attached to it, if it satisfies what the policy asks of images in the new place
 * (`promotion`, or what it asks of a pull). The copy is signed with the registry's key, for its new name.
 * @throws Refusal
 */
export async function promote(promotion: Promotion, options: PromotionOptions): Promise<Promoted> {
  const { from, reference, to, tag } = promotion;
  const { gateway } = options;
  const rule = ruleFor(options.policy(), to.fullName);
  if (rule === undefined || rule.refuse !== undefined) {
    throw new Refusal(403, 'DENIED', `No rule of the policy lets anything into ${to.fullName}.`, {
      rule: rule?.name ?? 'no-rule',
    });
  }
  const demanded = { ...rule, name: `${rule.name}, promotion`, demands: rule.promotion ?? rule.demands };
  const document = await gateway.judge.examine(from, reference, demanded);
  const members = await membersOf(document, from, (digest) =>
    gateway.judge.examine(from, digest, demanded, true),
  );
  for (const one of [...members, document]) await copyManifest(one, from, to, gateway, one.digest);
  const attachments = await copyAttachments([...members, document], from, to, gateway);
  const store = gateway.library.store(to);
  // The tag comes last: what it points to is whole by then.
  await store.putManifest(document.bytes, document.mediaType, tag);
  await signImage({
    store,
    key: options.key,
    digest: document.digest,
    dockerReference: to.fullName,
    now: options.now(),
  });
  gateway.judge.askAgain(to);
  const warning = await gateway.judge.allow(to, tag).then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  );
  const image = `${to.fullName}:${tag}`;
  return { image, digest: document.digest, attachments, ...(warning === undefined ? {} : { warning }) };
}

async function membersOf(
  document: CheckedDocument,
  from: Repository,
  examine: (digest: Digest) => Promise<CheckedDocument>,
): Promise<readonly CheckedDocument[]> {
  if (document.kind !== 'index') return [];
  const { manifests } = document.index;
  if (manifests.length > maxMembers) {
    throw new Refusal(400, 'MANIFEST_INVALID', `An index of ${manifests.length} images is not promoted.`);
  }
  const members: CheckedDocument[] = [];
  for (const { digest } of manifests) {
    const member = await examine(digest);
    if (member.kind === 'index')
      throw new Refusal(400, 'MANIFEST_INVALID', `${from.fullName}@${digest} is an index in an index.`);
    members.push(member);
  }
  return members;
}

async function copyManifest(
  document: CheckedDocument,
  from: Repository,
  to: Repository,
  gateway: Gateway,
  name: string,
): Promise<void> {
  if (document.kind === 'manifest') {
    const blobs = new Set(
      [document.manifest.config, ...document.manifest.layers].map(({ digest }) => digest),
    );
    for (const digest of blobs) await mountBlob(digest, from, to);
  }
  const tag = isDigest(name) ? undefined : name;
  await gateway.library.store(to).putManifest(document.bytes, document.mediaType, tag);
}

/** distribution-spec, "Mounting a blob from another repository". Both are in one registry of ours. */
async function mountBlob(digest: Digest, from: Repository, to: Repository): Promise<void> {
  const query = new URLSearchParams({ mount: digest, from: from.path });
  const answer = await to.upstream.send(to.path, {
    method: 'POST',
    path: `blobs/uploads/?${query}`,
    headers: { 'content-length': '0' },
  });
  answer.message.resume();
  if (answer.status === 201) return;
  throw new SeaworthyError('REGISTRY_PROTOCOL', `the registry does not mount ${digest} (${answer.status})`, {
    where: to.fullName,
    whatToDo: `Push the image to ${from.fullName} again`,
  });
}

/** Signatures, attestations and bills of materials, by cosign's tags and by referrers. */
async function copyAttachments(
  documents: readonly CheckedDocument[],
  from: Repository,
  to: Repository,
  gateway: Gateway,
): Promise<number> {
  let count = 0;
  for (const { digest } of documents) {
    for (const ending of ['.sig', '.att', ''] as const) {
      const tag = tagOf(digest, ending);
      const found = await manifestIfThere(gateway, from, tag);
      if (found === undefined) continue;
      if (found.kind === 'index') {
        for (const member of found.index.manifests.slice(0, maxMembers)) {
          const referrer = await manifestIfThere(gateway, from, member.digest);
          if (referrer !== undefined) await copyManifest(referrer, from, to, gateway, referrer.digest);
        }
      }
      await copyManifest(found, from, to, gateway, tag);
      count += 1;
    }
  }
  return count;
}

async function manifestIfThere(
  { library }: Gateway,
  repository: Repository,
  name: string,
): Promise<CheckedDocument | undefined> {
  try {
    return await library.manifest(repository, name);
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return undefined;
    throw thrown;
  }
}
