import { type Digest, isDigest } from '../../core/digest.js';
import type { World } from '../../core/world.js';
import { accepted } from '../../trust/policy/decision.js';
import type { Reason } from '../../trust/policy/index.js';
import { type AttachedAt, type AttachmentInspector, createAttachmentInspector } from './attachment.js';
import { BoundedMap } from './bounded-map.js';
import type { CheckedDocument } from './document.js';
import type { Library, Repository } from './library.js';
import type { NotaryFiles } from './notary.js';
import { acceptsAnything, type GatewayPolicy, type Rule, ruleFor } from './policy.js';
import { createReasoner, type Reasoner, refusalOf } from './reasons.js';
import { Refusal } from './reply.js';

/** What a client may have: the document, and whether it is only something attached to an image. */
export interface Allowed {
  readonly document: CheckedDocument;
  readonly rule: string;
  readonly isAttachment: boolean;
}

export interface Judge {
  /** @throws Refusal with what would be allowed; SeaworthyError where nothing could be found out */
  allow(repository: Repository, reference: string): Promise<Allowed>;
  /** The members of the index that was let through last in the repository, and its digest. */
  lastIndex(
    repository: Repository,
  ): { readonly digest: Digest; readonly members: readonly Digest[] } | undefined;
  /**
   * Whether an image satisfies another rule than the one of its own repository. Nothing of it is remembered.
   * @throws Refusal
   */
  examine(repository: Repository, reference: string, rule: Rule, as?: ExaminedAs): Promise<CheckedDocument>;
  /** After a push: it may have brought a signature. */
  askAgain(repository: Repository): void;
  /** After something was removed. */
  forget(): void;
  readonly counts: { cached: number; judged: number };
}

/** `member`: an image that an index lists. `attachment`: an entry of an index that may be an attestation instead. */
export type ExaminedAs = 'image' | 'member' | 'attachment';

export interface JudgeOptions {
  readonly world: World;
  readonly library: Library;
  readonly policy: () => GatewayPolicy;
  readonly notaryFiles: NotaryFiles;
  /** How long an answer holds. Signatures that are withdrawn count until then. */
  readonly keepMs: number;
}

interface Answer {
  readonly allowed: boolean;
  readonly isAttachment: boolean;
  readonly rule: string;
  readonly reasons: readonly Reason[];
}

/** Cosign's tags of what belongs to an image; they hold one manifest each. */
const cosignTag = /^sha256-([0-9a-f]{64})\.(?:sig|att|sbom)$/;
/** OCI's fallback tag, which holds a list of referrers. */
const listTag = /^sha256-([0-9a-f]{64})$/;
const maxSubjects = 3;
const deniedMs = 5000;
const vouchedMs = 3_600_000;
/** Longer than any decision is kept. */
const changedMs = 7 * 86_400_000;

/** One question: which document, asked for how, under which rule. */
interface Case {
  readonly repository: Repository;
  readonly document: CheckedDocument;
  readonly tag: string | undefined;
  readonly rule: Rule;
  /** Asked for by digest, and a member of an index that was let through. */
  readonly isMember: boolean;
  readonly depth: number;
}

export function createJudge(options: JudgeOptions): Judge {
  return new ImageJudge(options);
}

class ImageJudge implements Judge {
  readonly counts = { cached: 0, judged: 0 };
  readonly #options: JudgeOptions;
  readonly #answers: BoundedMap<Answer>;
  /** Sizes of the members of indexes that were let through. */
  readonly #vouched: BoundedMap<number>;
  readonly #indexes: BoundedMap<{ readonly digest: Digest; readonly members: readonly Digest[] }>;
  /** The subject of manifests that were seen under the tag of an attachment. */
  readonly #attachedTo: BoundedMap<Digest>;
  readonly #changes: BoundedMap<number>;
  readonly #inFlight = new Map<string, Promise<Answer>>();
  readonly #reasonsFor: Reasoner<Repository>;
  readonly #inspect: AttachmentInspector;
  #judgedBy: GatewayPolicy | undefined;

  constructor(options: JudgeOptions) {
    const { world, library, notaryFiles } = options;
    const nowMs = () => world.monotonicMs();
    this.#options = options;
    this.#answers = new BoundedMap({ maxEntries: 20_000 }, nowMs);
    this.#vouched = new BoundedMap({ maxEntries: 100_000 }, nowMs);
    this.#indexes = new BoundedMap({ maxEntries: 10_000 }, nowMs);
    this.#attachedTo = new BoundedMap({ maxEntries: 100_000 }, nowMs);
    this.#changes = new BoundedMap({ maxEntries: 100_000 }, nowMs);
    this.#inspect = createAttachmentInspector(nowMs);
    this.#reasonsFor = createReasoner({
      world,
      notaryFiles,
      store: (repository) => library.store(repository),
    });
  }

  allow(repository: Repository, reference: string): Promise<Allowed> {
    return this.#allow(repository, reference, 0);
  }

  lastIndex({ fullName }: Repository) {
    return this.#indexes.get(fullName);
  }

  askAgain({ fullName }: Repository): void {
    this.#changes.set(fullName, (this.#changes.get(fullName) ?? 0) + 1, changedMs);
  }

  forget(): void {
    this.#answers.clear();
    this.#vouched.clear();
    this.#attachedTo.clear();
    this.#indexes.clear();
  }

  async examine(
    repository: Repository,
    reference: string,
    rule: Rule,
    as: ExaminedAs = 'image',
  ): Promise<CheckedDocument> {
    const document = await this.#options.library.manifest(repository, reference);
    if (as === 'attachment' && (await this.#isInert(repository, document, 'member'))) return document;
    const isMember = as !== 'image';
    const tag = isDigest(reference) ? undefined : reference;
    const reasons = await this.#reasonsUnder(rule, { repository, document, tag, isMember });
    if (reasons.every(({ outcome }) => outcome === 'accepted')) return document;
    throw refusalOf(repository, reference, rule, reasons);
  }

  async #allow(repository: Repository, reference: string, depth: number): Promise<Allowed> {
    const current = this.#options.policy();
    if (current !== this.#judgedBy) this.forget();
    this.#judgedBy = current;
    const rule = ruleOf(current, repository);
    const document = await this.#options.library.manifest(repository, reference);
    const tag = isDigest(reference) ? undefined : reference;
    const vouchedSize = this.#vouched.get(`${repository.fullName}@${document.digest}`);
    refuseOtherSize(vouchedSize, document, repository);
    // What an index covers it covers by digest; under a tag, a member of an older index would be a step back.
    const isMember = tag === undefined && vouchedSize !== undefined;
    const answer = await this.#answerFor({ repository, document, tag, rule, isMember, depth });
    if (!answer.allowed) throw refusalOf(repository, reference, rule, answer.reasons);
    // Members of a list of attachments are judged each: anyone who may push can write such a list.
    if (!answer.isAttachment) this.#vouchForMembers(repository, document);
    return { document, rule: answer.rule, isAttachment: answer.isAttachment };
  }

  async #answerFor(asked: Case): Promise<Answer> {
    const key = this.#keyOf(asked);
    const known = this.#answers.get(key);
    if (known !== undefined) {
      this.counts.cached += 1;
      return known;
    }
    const running = this.#inFlight.get(key);
    if (running !== undefined) return running;
    this.counts.judged += 1;
    const judging = this.#judge(asked).finally(() => this.#inFlight.delete(key));
    this.#inFlight.set(key, judging);
    const answer = await judging;
    const { keepMs } = this.#options;
    this.#answers.set(key, answer, answer.allowed ? keepMs : Math.min(keepMs, deniedMs));
    return answer;
  }

  #keyOf({ repository: { fullName }, document, tag, isMember }: Case): string {
    return `${fullName}@${document.digest}#${tag ?? ''}#${isMember}#${this.#changes.get(fullName) ?? 0}`;
  }

  async #judge(asked: Case): Promise<Answer> {
    const attached = await this.#attachmentAnswer(asked);
    if (attached !== undefined) return attached;
    const reasons = await this.#reasonsUnder(asked.rule, asked);
    const allowed = reasons.length > 0 && reasons.every(({ outcome }) => outcome === 'accepted');
    return { allowed, isAttachment: false, rule: asked.rule.name, reasons };
  }

  async #reasonsUnder(
    rule: Rule,
    { repository, document, tag, isMember }: Pick<Case, 'repository' | 'document' | 'tag' | 'isMember'>,
  ): Promise<readonly Reason[]> {
    if (acceptsAnything(rule)) return [accepted('anything-goes', 'the policy accepts any image here')];
    return this.#reasonsFor(repository, document, tag, rule, isMember);
  }

  /** What belongs to an image that is let through is let through with it, if it can be nothing else. */
  async #attachmentAnswer(asked: Case): Promise<Answer | undefined> {
    const { repository, document, rule, isMember, depth } = asked;
    const reasons = [accepted('anything-goes', 'it belongs to an image that is let through')];
    const answer = { allowed: true, isAttachment: true, rule: rule.name, reasons };
    if (isMember) return (await this.#isInert(repository, document, 'member')) ? answer : undefined;
    const place = this.#placeOf(asked);
    if (place === undefined || depth >= maxSubjects) return undefined;
    if (document.kind === 'manifest' && !(await this.#isInert(repository, document, place.at))) {
      return undefined;
    }
    await this.#allow(repository, place.subject, depth + 1);
    if (place.at === 'tag') {
      this.#attachedTo.set(`${repository.fullName}@${document.digest}`, place.subject, vouchedMs);
    }
    return answer;
  }

  /** Whose attachment a document could be, by where it lies and what it names; the two have to agree. */
  #placeOf({ repository, document, tag }: Case): Place | undefined {
    const hex = (document.kind === 'index' ? listTag : cosignTag).exec(tag ?? '')?.[1];
    const key = `${repository.fullName}@${document.digest}`;
    const tagged: Digest | undefined = hex === undefined ? this.#attachedTo.get(key) : `sha256:${hex}`;
    if (document.kind === 'index')
      return hex === undefined ? undefined : { at: 'list', subject: `sha256:${hex}` };
    const { subject } = document;
    if (tagged === undefined) return subject === undefined ? undefined : { at: 'subject', subject };
    return subject === undefined || subject === tagged ? { at: 'tag', subject: tagged } : undefined;
  }

  async #isInert(
    repository: Repository,
    document: CheckedDocument,
    at: AttachedAt | 'list',
  ): Promise<boolean> {
    if (at === 'list') return document.kind === 'index';
    return this.#inspect(document, at, this.#options.library.store(repository));
  }

  #vouchForMembers({ fullName }: Repository, document: CheckedDocument): void {
    if (document.kind !== 'index') return;
    const { manifests } = document.index;
    const members = manifests.map(({ digest }) => digest);
    this.#indexes.set(fullName, { digest: document.digest, members }, vouchedMs);
    for (const { digest, size } of manifests) this.#vouched.set(`${fullName}@${digest}`, size, vouchedMs);
  }
}

interface Place {
  readonly at: AttachedAt | 'list';
  readonly subject: Digest;
}

function ruleOf(policy: GatewayPolicy, { fullName }: Repository): Rule {
  const rule = ruleFor(policy, fullName);
  if (rule === undefined) {
    throw new Refusal(403, 'DENIED', `No rule of the policy names ${fullName}, so it is refused.`, {
      rule: 'no-rule',
    });
  }
  if (rule.refuse === undefined) return rule;
  throw new Refusal(403, 'DENIED', `${fullName} is refused by ${rule.name}: ${rule.refuse}`, {
    rule: rule.name,
  });
}

function refuseOtherSize(
  size: number | undefined,
  { bytes, digest }: CheckedDocument,
  { fullName }: Repository,
): void {
  if (size === undefined || size === bytes.length) return;
  throw new Refusal(
    503,
    'SIZE_INVALID',
    `${fullName}@${digest} has ${bytes.length} bytes, but its index says ${size}.`,
    {
      rule: 'size-mismatch',
    },
  );
}
