import { type Digest, isDigest } from '../../core/digest.js';
import type { World } from '../../core/world.js';
import { accepted } from '../../trust/policy/decision.js';
import type { Reason } from '../../trust/policy/index.js';
import { BoundedMap } from './bounded-map.js';
import { type CheckedDocument, isAttachment } from './document.js';
import type { Library, Repository } from './library.js';
import type { NotaryFiles } from './notary.js';
import { acceptsAnything, type GatewayPolicy, type Rule, ruleFor } from './policy.js';
import { createReasoner, refusalOf } from './reasons.js';
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
  examine(
    repository: Repository,
    reference: string,
    rule: Rule,
    isMember?: boolean,
  ): Promise<CheckedDocument>;
  /** After a push: it may have brought a signature. */
  askAgain(repository: Repository): void;
  /** After something was removed. */
  forget(): void;
  readonly counts: { cached: number; judged: number };
}

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

/** Cosign's tags, and OCI's fallback tag for referrers. */
const attachedTag = /^sha256-([0-9a-f]{64})(?:\.(?:sig|att|sbom))?$/;
const maxSubjects = 3;
const deniedMs = 5000;
const vouchedMs = 3_600_000;
/** Longer than any decision is kept. */
const changedMs = 7 * 86_400_000;

export function createJudge(options: JudgeOptions): Judge {
  const { world, library, policy, keepMs } = options;
  const nowMs = () => world.monotonicMs();
  const answers = new BoundedMap<Answer>({ maxEntries: 20_000 }, nowMs);
  /** Members of an index that was let through, and manifests under the tags of attachments. */
  const vouched = new BoundedMap<number>({ maxEntries: 100_000 }, nowMs);
  const indexes = new BoundedMap<{ digest: Digest; members: readonly Digest[] }>(
    { maxEntries: 10_000 },
    nowMs,
  );
  const attachedTo = new BoundedMap<string>({ maxEntries: 100_000 }, nowMs);
  const changes = new BoundedMap<number>({ maxEntries: 100_000 }, nowMs);
  const inFlight = new Map<string, Promise<Answer>>();
  const reasonsFor = createReasoner<Repository>({
    world,
    notaryFiles: options.notaryFiles,
    store: (repository) => library.store(repository),
  });
  const counts = { cached: 0, judged: 0 };
  let judgedBy: GatewayPolicy | undefined;

  const forget = () => {
    answers.clear();
    vouched.clear();
    attachedTo.clear();
    indexes.clear();
  };

  const allow = async (repository: Repository, reference: string, depth = 0): Promise<Allowed> => {
    const current = policy();
    if (current !== judgedBy) forget();
    judgedBy = current;
    const rule = ruleOf(current, repository);
    const document = await library.manifest(repository, reference);
    refuseOtherSize(vouched.get(`${repository.fullName}@${document.digest}`), document, repository);
    const tag = isDigest(reference) ? undefined : reference;
    const answer = await answerFor(repository, document, tag, rule, depth);
    if (!answer.allowed) throw refusalOf(repository, reference, rule, answer.reasons);
    // Members of a list of attachments are judged each: whoever may push can write such a list.
    if (!answer.isAttachment) vouchForMembers(repository, document);
    return { document, rule: answer.rule, isAttachment: answer.isAttachment };
  };

  const answerFor = async (
    repository: Repository,
    document: CheckedDocument,
    tag: string | undefined,
    rule: Rule,
    depth: number,
  ): Promise<Answer> => {
    const isMember = vouched.get(`${repository.fullName}@${document.digest}`) !== undefined;
    const change = changes.get(repository.fullName) ?? 0;
    const key = `${repository.fullName}@${document.digest}#${tag ?? ''}#${isMember}#${change}`;
    const known = answers.get(key);
    if (known !== undefined) {
      counts.cached += 1;
      return known;
    }
    const running = inFlight.get(key);
    if (running !== undefined) return running;
    counts.judged += 1;
    const judging = judgeDocument(repository, document, tag, rule, isMember, depth).finally(() =>
      inFlight.delete(key),
    );
    inFlight.set(key, judging);
    const answer = await judging;
    answers.set(key, answer, answer.allowed ? keepMs : Math.min(keepMs, deniedMs));
    return answer;
  };

  const judgeDocument = async (
    repository: Repository,
    document: CheckedDocument,
    tag: string | undefined,
    rule: Rule,
    isMember: boolean,
    depth: number,
  ): Promise<Answer> => {
    const attached = await attachmentAnswer(repository, document, tag, rule, isMember, depth);
    if (attached !== undefined) return attached;
    const reasons = acceptsAnything(rule)
      ? [accepted('anything-goes', 'the policy accepts any image here')]
      : await reasonsFor(repository, document, tag, rule, isMember);
    const allowed = reasons.length > 0 && reasons.every(({ outcome }) => outcome === 'accepted');
    return { allowed, isAttachment: false, rule: rule.name, reasons };
  };

  /** What belongs to an image that is let through is let through with it, if it can be nothing else. */
  const attachmentAnswer = async (
    repository: Repository,
    document: CheckedDocument,
    tag: string | undefined,
    rule: Rule,
    isMember: boolean,
    depth: number,
  ): Promise<Answer | undefined> => {
    const key = `${repository.fullName}@${document.digest}`;
    const hex = attachedTag.exec(tag ?? '')?.[1];
    const subject = document.subject ?? (hex === undefined ? attachedTo.get(key) : `sha256:${hex}`);
    const isHarmless = document.kind === 'index' ? hex !== undefined : isAttachment(document);
    if (!isHarmless) return undefined;
    const reasons = [accepted('anything-goes', 'it belongs to an image that is let through')];
    const answer = { allowed: true, isAttachment: true, rule: rule.name, reasons };
    if (isMember) return answer;
    if (subject === undefined || depth >= maxSubjects) return undefined;
    await allow(repository, subject, depth + 1);
    if (hex !== undefined) attachedTo.set(key, subject, vouchedMs);
    return answer;
  };

  const vouchForMembers = (repository: Repository, document: CheckedDocument) => {
    if (document.kind !== 'index') return;
    const members = document.index.manifests.map(({ digest }) => digest);
    indexes.set(repository.fullName, { digest: document.digest, members }, vouchedMs);
    for (const { digest, size } of document.index.manifests) {
      vouched.set(`${repository.fullName}@${digest}`, size, vouchedMs);
    }
  };

  const examine: Judge['examine'] = async (repository, reference, rule, isMember = false) => {
    const document = await library.manifest(repository, reference);
    if (isMember && isAttachment(document)) return document;
    const tag = isDigest(reference) ? undefined : reference;
    const reasons = acceptsAnything(rule) ? [] : await reasonsFor(repository, document, tag, rule, isMember);
    if (reasons.every(({ outcome }) => outcome === 'accepted')) return document;
    throw refusalOf(repository, reference, rule, reasons);
  };

  return {
    lastIndex: ({ fullName }) => indexes.get(fullName),
    examine,
    allow: (repository, reference) => allow(repository, reference),
    askAgain: ({ fullName }) => changes.set(fullName, (changes.get(fullName) ?? 0) + 1, changedMs),
    forget,
    counts,
  };
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
