import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { type Descriptor, mediaTypes } from '../../formats/oci/index.js';
import { addReferrers, mergeAttached, type SigningKey, signImage } from '../../trust/cosign/index.js';
import { tagOf } from '../../trust/registry/index.js';
import {
  type AttachmentInspector,
  type CheckedDocument,
  type Gateway,
  type GatewayPolicy,
  NotInRegistry,
  Refusal,
  type Repository,
  type Rule,
  ruleFor,
} from '../gateway/index.js';
import { mayBeAttachment, memberDescriptors } from './platforms.js';

export interface PromotionOptions {
  readonly gateway: Gateway;
  readonly policy: () => GatewayPolicy;
  readonly key: SigningKey;
  readonly now: () => Date;
  readonly inspect: AttachmentInspector;
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

/**
 * Copies an image, and all that is attached to it, if it satisfies what the policy asks of images in the new place
 * (`promotion`, or what it asks of a pull); of an index each member has to. The copy is signed with the registry's key,
 * for its new name. The tag comes last: what it points to is whole and signed by then, wherever the work is cut off.
 * @throws Refusal
 */
export async function promote(promotion: Promotion, options: PromotionOptions): Promise<Promoted> {
  const { from, reference, to, tag } = promotion;
  const { gateway, key, now } = options;
  const demanded = demandedOf(options.policy(), to);
  const document = await gateway.judge.examine(from, reference, demanded);
  const members = await membersOf(document, from, demanded, gateway);
  for (const one of [...members, document]) await copyManifest(one, promotion, gateway);
  const attachments = await copyAttachments([...members, document], promotion, options);
  const store = gateway.library.store(to);
  const { digest } = document;
  await signImage({ store, key, digest, dockerReference: to.fullName, now: now() });
  await store.putManifest(document.bytes, document.mediaType, tag);
  gateway.judge.askAgain(to);
  const warning = await gateway.judge.allow(to, tag).then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  );
  const image = `${to.fullName}:${tag}`;
  return { image, digest, attachments, ...(warning === undefined ? {} : { warning }) };
}

function demandedOf(policy: GatewayPolicy, { fullName }: Repository): Rule {
  const rule = ruleFor(policy, fullName);
  if (rule !== undefined && rule.refuse === undefined) {
    return { ...rule, name: `${rule.name}, promotion`, demands: rule.promotion ?? rule.demands };
  }
  throw new Refusal(403, 'DENIED', `No rule of the policy lets anything into ${fullName}.`, {
    rule: rule?.name ?? 'no-rule',
  });
}

/** Only an entry without a platform may be an attestation; whatever has one is judged as an image. */
async function membersOf(
  document: CheckedDocument,
  from: Repository,
  demanded: Rule,
  { judge }: Gateway,
): Promise<readonly CheckedDocument[]> {
  const members: CheckedDocument[] = [];
  for (const entry of memberDescriptors(document)) {
    const { digest } = entry;
    const as = mayBeAttachment(entry) ? 'attachment' : 'member';
    const member = await judge.examine(from, digest, demanded, as);
    if (member.kind === 'index')
      throw new Refusal(400, 'MANIFEST_INVALID', `${from.fullName}@${digest} is an index in an index.`);
    members.push(member);
  }
  return members;
}

async function copyManifest(
  document: CheckedDocument,
  { from, to }: Promotion,
  { library }: Gateway,
): Promise<void> {
  if (document.kind === 'manifest') {
    const { config, layers } = document.manifest;
    await mountBlobs([config, ...layers], from, to);
  }
  await library.store(to).putManifest(document.bytes, document.mediaType);
}

async function mountBlobs(blobs: readonly Descriptor[], from: Repository, to: Repository): Promise<void> {
  for (const digest of new Set(blobs.map((one) => one.digest))) await mountBlob(digest, from, to);
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

/**
 * Signatures, attestations and bills of materials, by cosign's tags and by referrers. They are added to what the new
 * place has already. What only claims to be one stays behind.
 */
async function copyAttachments(
  documents: readonly CheckedDocument[],
  promotion: Promotion,
  options: PromotionOptions,
): Promise<number> {
  let count = 0;
  for (const { digest } of documents) {
    for (const ending of ['.sig', '.att', '.sbom'] as const) {
      count += await copyTagged(tagOf(digest, ending), promotion, options);
    }
    count += await copyReferrers(digest, promotion, options);
  }
  return count;
}

async function copyTagged(
  tag: string,
  { from, to }: Promotion,
  { gateway: { library }, inspect }: PromotionOptions,
): Promise<0 | 1> {
  const found = await manifestIfThere(library, from, tag);
  if (found?.kind !== 'manifest' || !(await inspect(found, 'tag', library.store(from)))) return 0;
  await mountBlobs(found.manifest.layers, from, to);
  await mergeAttached(library.store(to), tag, found.manifest.layers);
  return 1;
}

const maxReferrers = 256;

async function copyReferrers(
  subject: Digest,
  promotion: Promotion,
  { gateway, inspect }: PromotionOptions,
): Promise<number> {
  const { library } = gateway;
  const source = library.store(promotion.from);
  const copied: Descriptor[] = [];
  for (const entry of (await source.referrers(subject)).slice(0, maxReferrers)) {
    const found = await manifestIfThere(library, promotion.from, entry.digest);
    if (found?.subject !== subject || !(await inspect(found, 'subject', source))) continue;
    await copyManifest(found, promotion, gateway);
    copied.push({ ...entry, mediaType: entry.mediaType || mediaTypes.ociManifest });
  }
  const store = library.store(promotion.to);
  if (copied.length > 0 && !(await store.listsReferrers())) await addReferrers(store, subject, copied);
  return copied.length;
}

async function manifestIfThere(
  library: Gateway['library'],
  repository: Repository,
  name: string,
): Promise<CheckedDocument | undefined> {
  try {
    return await library.manifest(repository, name);
  } catch (thrown) {
    if (thrown instanceof NotInRegistry) return undefined;
    throw thrown;
  }
}
