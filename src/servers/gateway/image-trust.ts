import { isDigest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { parseReference, type Reference } from '../../formats/oci/reference.js';
import type { LayoutImage, TrustStore } from '../../trust/registry/index.js';
import { type AttachmentInspector, createAttachmentInspector } from './attachment.js';
import { BoundedMap } from './bounded-map.js';
import { type CheckedDocument, checkDocument } from './document.js';
import type { NotaryFiles } from './notary.js';
import { acceptsAnything, type GatewayPolicy, type Rule, ruleFor } from './policy.js';
import { createReasoner, type Place, refusalOf } from './reasons.js';

/** An image that an engine has, as the engine reports it. */
export interface EngineImage {
  /** Digest of its configuration, or of its manifest where containerd keeps the images. */
  readonly id: string;
  /** `repository@sha256:…`, of registries that it was pulled from or pushed to. */
  readonly repoDigests: readonly string[];
  /** What the user called it. */
  readonly reference: string;
}

export interface Verdict {
  readonly ok: boolean;
  readonly because: string;
}

export interface Layout {
  readonly store: TrustStore;
  readonly images: () => readonly LayoutImage[];
}

export interface ImageTrustOptions {
  readonly world: World;
  /** @throws SeaworthyError while it cannot be read; then nothing is trusted */
  readonly policy: () => GatewayPolicy;
  readonly notaryFiles: NotaryFiles;
  /** A repository of a registry. Left out where only folders may be asked. */
  readonly registry?: (repository: Reference) => Promise<TrustStore>;
  /** Folders in OCI's layout with images and their signatures; asked before any registry. Read anew each time. */
  readonly layouts: () => readonly Layout[];
  /** How long a good answer holds. Signatures that are withdrawn count until then. */
  readonly keepMs: number;
  /** After this time without an answer the image is refused. */
  readonly giveUpMs: number;
}

interface Candidate extends Place {
  readonly store: TrustStore;
}

const refusedMs = 5000;
const maxCandidates = 16;
const maxMembers = 64;

/**
 * Whether an image that an engine holds satisfies a policy. The engine names manifests; each is read by its digest, has to
 * be the very image that the engine would run, and is judged under its repository's rule. One that is good is enough.
 * Where nothing can be found out, the answer is no.
 */
export function createImageTrust(options: ImageTrustOptions): (image: EngineImage) => Promise<Verdict> {
  const { world, keepMs } = options;
  const known = new BoundedMap<Verdict>({ maxEntries: 10_000 }, () => world.monotonicMs());
  const inFlight = new Map<string, Promise<Verdict>>();
  const judge = createImageJudge(options);
  let judgedBy: GatewayPolicy | undefined;

  return async (image) => {
    const policy = options.policy();
    if (policy !== judgedBy) {
      known.clear();
      inFlight.clear();
    }
    judgedBy = policy;
    const key = `${image.id} ${image.reference}`;
    const before = known.get(key) ?? inFlight.get(key);
    if (before !== undefined) return before;
    const judging = within(options.giveUpMs, judge(image, policy)).finally(() => {
      if (inFlight.get(key) === judging) inFlight.delete(key);
    });
    inFlight.set(key, judging);
    const verdict = await judging;
    if (policy === judgedBy) known.set(key, verdict, verdict.ok ? keepMs : Math.min(keepMs, refusedMs));
    return verdict;
  };
}

function createImageJudge(options: ImageTrustOptions) {
  const reasonsFor = createReasoner<Candidate>({ ...options, store: ({ store }) => store });
  const inspect = createAttachmentInspector(() => options.world.monotonicMs());

  return async (image: EngineImage, policy: GatewayPolicy): Promise<Verdict> => {
    const layouts = options.layouts();
    const names = namesOf(image, layouts).slice(0, maxCandidates);
    if (names.length === 0) return unknownOrigin(image, policy);
    const refusals: string[] = [];
    for (const name of names) {
      try {
        return await judgeName(image, name, policy, layouts);
      } catch (thrown) {
        refusals.push(textOf(thrown));
      }
    }
    return { ok: false, because: `${shown(image)} is not trusted: ${refusals.join('; also: ')}` };
  };

  /** @throws SeaworthyError, Refusal where it is not trusted under this name */
  async function judgeName(
    image: EngineImage,
    name: Named,
    policy: GatewayPolicy,
    layouts: readonly Layout[],
  ): Promise<Verdict> {
    const fullName = `${name.image.registry}/${name.image.repository}`;
    const rule = ruleOf(policy, fullName);
    const accepts = { ok: true, because: `${rule.name} accepts anything` };
    if (acceptsAnything(rule) && !isMereName(image, name)) return accepts;
    const store = await storeOf(name, layouts, options.registry);
    const place: Candidate = { fullName, names: [name.image], store };
    const document = await documentOf(place, name.digest);
    if (acceptsAnything(rule)) return accepts;
    await demand(place, document, tagAsked(image, name), rule, false);
    for (const member of await membersToRun(image, place, document, inspect)) {
      await demand(place, member, undefined, rule, true);
    }
    return { ok: true, because: `${fullName}@${name.digest} satisfies ${rule.name}` };
  }

  async function demand(
    place: Candidate,
    document: CheckedDocument,
    tag: string | undefined,
    rule: Rule,
    isMember: boolean,
  ): Promise<void> {
    const reasons = await reasonsFor(place, document, tag, rule, isMember);
    const isGood = reasons.length > 0 && reasons.every(({ outcome }) => outcome === 'accepted');
    if (!isGood) throw refusalOf(place, tag ?? document.digest, rule, reasons);
  }
}

interface Named {
  readonly image: Reference;
  readonly digest: `sha256:${string}`;
}

/** Under which names the image may be vouched for: those of the engine, then those of the folders. */
function namesOf({ id, repoDigests }: EngineImage, layouts: readonly Layout[]): readonly Named[] {
  const ofFolders = layouts.flatMap(({ images }) =>
    images().flatMap(({ digest, configDigest, name }) =>
      name !== undefined && (configDigest === id || digest === id) ? [`${name}@${digest}`] : [],
    ),
  );
  return [...repoDigests, ...ofFolders].flatMap((text) => {
    const reference = readReference(text);
    const digest = reference?.digest;
    if (reference === undefined || digest === undefined) return [];
    return [{ image: { registry: reference.registry, repository: reference.repository }, digest }];
  });
}

/**
 * Where containerd keeps the images, an image's ID is its manifest's digest, and "docker tag" alone makes the engine tell of a
 * repository that never had it. Then only the repository itself can say so. Elsewhere a pull or push is needed for it.
 */
function isMereName({ id }: EngineImage, { digest }: Named): boolean {
  return id === digest;
}

/** A tag is held against what signers said of it; an ID or a digest is only asked whether anybody signed it. */
function tagAsked({ reference }: EngineImage, { image }: Named): string | undefined {
  const asked = readReference(reference);
  if (asked === undefined || asked.digest !== undefined) return undefined;
  const isThis = asked.registry === image.registry && asked.repository === image.repository;
  return isThis ? asked.tag : undefined;
}

async function storeOf(
  { image, digest }: Named,
  layouts: readonly Layout[],
  registry: ImageTrustOptions['registry'],
): Promise<TrustStore> {
  for (const { store } of layouts) {
    if ((await store.manifest(digest)) !== undefined) return store;
  }
  if (registry !== undefined) return registry(image);
  throw new SeaworthyError('NOT_FOUND', `no folder of signed images holds ${digest}`);
}

async function documentOf({ store, fullName }: Candidate, digest: string): Promise<CheckedDocument> {
  const where = `${fullName}@${digest}`;
  const found = await store.manifest(digest);
  if (found === undefined) throw new SeaworthyError('NOT_FOUND', `${store.name} no longer has ${where}`);
  return checkDocument(found.bytes, found.mediaType, where);
}

/**
 * The manifests of an index that this image may run. That a manifest was signed says nothing about an image that the
 * engine merely calls by its name, so the configuration has to be the same.
 */
async function membersToRun(
  { id }: EngineImage,
  place: Candidate,
  document: CheckedDocument,
  inspect: AttachmentInspector,
): Promise<readonly CheckedDocument[]> {
  if (document.kind === 'manifest') {
    if (document.digest === id || document.manifest.config.digest === id) return [];
    throw otherImage(id, place, document);
  }
  const members: CheckedDocument[] = [];
  for (const { digest } of document.index.manifests.slice(0, maxMembers)) {
    const member = await documentOf(place, digest).catch(ignoreMissing);
    if (member?.kind !== 'manifest' || (await inspect(member, 'member', place.store))) continue;
    // The engine picks a platform of the index by itself, so all of them have to be good.
    if (document.digest === id || member.manifest.config.digest === id) members.push(member);
  }
  if (members.length === 0) throw otherImage(id, place, document);
  return members;
}

/** An image may be mirrored without the platforms that no one needs. */
function ignoreMissing(thrown: unknown): undefined {
  if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return undefined;
  throw thrown;
}

function otherImage(id: string, { fullName }: Place, { digest }: CheckedDocument): SeaworthyError {
  return new SeaworthyError('DIGEST_MISMATCH', `the engine holds ${id}, which is not ${fullName}@${digest}`);
}

function ruleOf(policy: GatewayPolicy, fullName: string): Rule {
  const rule = ruleFor(policy, fullName);
  if (rule === undefined) {
    throw new SeaworthyError('SIGNATURE_INVALID', `no rule of ${policy.where} names ${fullName}`);
  }
  if (rule.refuse === undefined) return rule;
  throw new SeaworthyError('SIGNATURE_INVALID', `${rule.name} refuses it: ${rule.refuse}`);
}

function unknownOrigin(image: EngineImage, { rules }: GatewayPolicy): Verdict {
  const named = rules.filter(({ refuse }) => refuse === undefined).flatMap(({ images }) => images);
  const allowed = named.slice(0, 10).join(', ') || 'nothing';
  return {
    ok: false,
    because: `${shown(image)} is not trusted: it came from no registry, so no one vouches for it. Allowed are images pulled from ${allowed}, as the policy wants them signed`,
  };
}

function shown({ reference, id }: EngineImage): string {
  return reference === id ? id : `${reference} (${id})`;
}

function textOf(thrown: unknown): string {
  const where = thrown instanceof SeaworthyError ? thrown.where : undefined;
  return where === undefined ? reasonOf(thrown) : `${reasonOf(thrown)} (${where})`;
}

function readReference(text: string): Reference | undefined {
  if (isDigest(text)) return undefined;
  try {
    return parseReference(text);
  } catch {
    return undefined;
  }
}

async function within(limitMs: number, work: Promise<Verdict>): Promise<Verdict> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Verdict>((resolve) => {
    const because = `nothing was found out about the image within ${limitMs / 1000} seconds, so it is refused`;
    timer = setTimeout(() => resolve({ ok: false, because }), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
