import { isDigest } from '../../core/digest.js';
import type { World } from '../../core/world.js';
import type { Reference } from '../../formats/oci/reference.js';
import { type Gathered, gatherEvidence, type Subject } from '../../trust/cosign/index.js';
import { signedByAnswers } from '../../trust/gpg/index.js';
import { describeIdentity } from '../../trust/keyless/index.js';
import { decideNotation, gatherNotation, type NotationGathered } from '../../trust/notation/index.js';
import { accepted, refused } from '../../trust/policy/decision.js';
import { identityMatches } from '../../trust/policy/identity.js';
import {
  type Decision,
  decideByKeys,
  decideByRuling,
  decideContentTrust,
  pinFor,
  type Reason,
  rulingFor,
} from '../../trust/policy/index.js';
import type { TrustStore } from '../../trust/registry/index.js';
import { verdictReason } from '../../trust/verdict/index.js';
import type { CheckedDocument } from './document.js';
import { createNotaryReader, type NotaryFiles, type NotaryReader } from './notary.js';
import type { ContentTrustDemand, NotationDemand, Rule, SignatureDemand } from './policy.js';
import { Refusal } from './reply.js';

/** What a repository is called: by policies, and by signatures. */
export interface Place {
  /** Registry and repository, as policies name it. */
  readonly fullName: string;
  /** All names that a signature may speak of, the registry's own first. */
  readonly names: readonly Reference[];
}

export interface ReasonerOptions<P extends Place> {
  readonly world: World;
  readonly notaryFiles: NotaryFiles;
  store(place: P): TrustStore;
}

/** Why a document is allowed, and why it is not: an answer to each demand of the rule. */
export type Reasoner<P extends Place> = (
  place: P,
  document: CheckedDocument,
  tag: string | undefined,
  rule: Rule,
  isMember: boolean,
) => Promise<readonly Reason[]>;

export function createReasoner<P extends Place>(options: ReasonerOptions<P>): Reasoner<P> {
  const notary = createNotaryReader(options.world, options.notaryFiles);
  return async (place, document, tag, { demands }, isMember) => {
    const { signature, containers, notary: notaryDemand, contentTrust, notation, verdict } = demands;
    const wantsVerdict = verdict !== undefined && document.kind === 'manifest';
    const isCovered = isMember && !demands.eachPlatform;
    const reasons: Reason[] = [];
    if (notaryDemand !== undefined && !isCovered) {
      reasons.push(await notary.judge(notaryDemand, place, document.digest, tag));
    }
    if (contentTrust !== undefined && !isCovered) {
      reasons.push(...(await contentTrustReasons(notary, place, document.digest, tag, contentTrust)));
    }
    if (notation !== undefined && !isCovered) {
      const gathered = await gatherNotation(options.store(place), document.digest);
      reasons.push(...notationReasons(place, document, gathered, notation, options.world.now()));
    }
    const asksForSignature = (signature !== undefined || containers !== undefined) && !isCovered;
    if (asksForSignature || wantsVerdict) {
      const gathered = await gatherEvidence(options.store(place), document.digest, {
        attestations: wantsVerdict,
      });
      const subject = { digest: document.digest, manifest: document.bytes };
      if (signature !== undefined && !isCovered) {
        reasons.push(...signatureReasons(place, subject, gathered, signature));
      }
      if (containers !== undefined && !isCovered) {
        const asked = { subject, gathered, tag, now: options.world.now() };
        reasons.push(...(await containersReasons(place, asked, containers)));
      }
      if (wantsVerdict) reasons.push(verdictReason(subject, gathered, verdict, options.world.now()));
    }
    if (isCovered) reasons.push(accepted('signed', 'it is a member of an index that is let through'));
    if (reasons.length === 0 && document.kind === 'index') {
      reasons.push(accepted('anything-goes', 'each image of the index is judged by itself'));
    }
    return reasons;
  };
}

interface Asked {
  readonly subject: Subject;
  readonly gathered: Gathered;
  readonly tag: string | undefined;
  readonly now: Date;
}

async function containersReasons(
  { names: [first] }: Place,
  { subject, gathered, tag, now }: Asked,
  { policy, keyOf, textOf, keyringOf, lookaside }: NonNullable<Rule['demands']['containers']>,
): Promise<readonly Reason[]> {
  const image: Reference = {
    registry: first?.registry ?? '',
    repository: first?.repository ?? '',
    ...(tag === undefined ? { digest: subject.digest } : { tag }),
  };
  const ruling = rulingFor(policy, image);
  const asked = { image, digest: subject.digest, now };
  const signedBy =
    lookaside === undefined ? undefined : await signedByAnswers(ruling, asked, lookaside, keyringOf);
  return tellingReasons(decideByRuling({ image, subject, gathered }, ruling, keyOf, textOf, signedBy));
}

function notationReasons(
  { names: [image] }: Place,
  { digest, bytes, mediaType }: CheckedDocument,
  gathered: NotationGathered,
  { trust, stores }: NotationDemand,
  now: Date,
): readonly Reason[] {
  const subject = { digest, mediaType, sizeBytes: bytes.length };
  const named = image ?? { registry: '', repository: '' };
  return tellingReasons(decideNotation({ image: named, subject, gathered }, trust, stores, now));
}

/** The block `content-trust` of `daemon.json`: the pin names the root, the collection has to hold the image. */
async function contentTrustReasons(
  notary: NotaryReader,
  place: Place,
  digest: string,
  tag: string | undefined,
  { policy, server }: ContentTrustDemand,
): Promise<readonly Reason[]> {
  const [image] = place.names;
  const pin = image === undefined ? undefined : pinFor(policy, image);
  const [first, ...rest] = pin?.ids ?? [];
  if (image === undefined || pin === undefined || first === undefined || policy.mode === 'disabled') {
    const none = { rootKeyIds: [], certificateIds: [] };
    return tellingReasons(
      decideContentTrust(policy, image ?? { registry: '', repository: place.fullName }, none),
    );
  }
  const demand = { server: server ?? serverOf(image), rootKeys: [first, ...rest] as const };
  const reason = await notary.judge(demand, place, digest, tag);
  if (reason.outcome === 'accepted' || policy.mode === 'enforced') return [reason];
  return [accepted('anything-goes', `the mode is permissive; not enforced is: ${reason.text}`)];
}

/** Where docker asks: Docker Hub has a server of its own, other registries are asked themselves. */
function serverOf({ registry }: Reference): string {
  return registry === 'docker.io' ? 'https://notary.docker.io' : `https://${registry}`;
}

function signatureReasons(
  { names }: Place,
  subject: Subject,
  gathered: Gathered,
  { keys, keyless, identity }: SignatureDemand,
): readonly Reason[] {
  const speaksOfUs = (name: string) =>
    names.some((image) => identityMatches({ type: 'matchRepository' }, image, name));
  const demand = {
    keys,
    keyless,
    predicateTypes: [],
    annotations: {},
    ...(identity === 'any' ? {} : { nameFits: speaksOfUs, takesNameless: identity === 'repository' }),
  };
  return tellingReasons(decideByKeys({ subject, gathered }, demand));
}

/** All requirements count, so a refusal is never left out. */
function tellingReasons({ allowed, reasons }: Decision): readonly Reason[] {
  if (allowed) return reasons;
  const refusals = reasons.filter(({ outcome }) => outcome === 'refused').slice(0, 4);
  return refusals.length > 0 ? refusals : [refused('not-signed', 'the policy is not met')];
}

export function refusalOf(
  repository: Place,
  reference: string,
  rule: Rule,
  reasons: readonly Reason[],
): Refusal {
  const image = `${repository.fullName}${isDigest(reference) ? '@' : ':'}${reference}`;
  const why = reasons
    .filter(({ outcome }) => outcome === 'refused')
    .map(({ text, where }) => (where === undefined ? text : `${text} (${where})`));
  const allowed = wouldBeAllowed(rule);
  return new Refusal(
    403,
    'DENIED',
    `${image} is refused by ${rule.name}: ${why.join('; ')}. Allowed is ${allowed}.`,
    {
      rule: rule.name,
      detail: {
        image,
        rule: rule.name,
        reasons: reasons.filter(({ outcome }) => outcome === 'refused'),
        allowed,
      },
    },
  );
}

function wouldBeAllowed({
  demands: { signature, containers, notary, contentTrust, notation, verdict },
}: Rule): string {
  const parts = [
    ...(signature === undefined ? [] : [`an image signed with ${signers(signature)}`]),
    ...(containers === undefined ? [] : [`what ${containers.policy.where} accepts`]),
    ...(notary === undefined ? [] : [`a tag signed at ${notary.server}`]),
    ...(notation === undefined ? [] : [`an image signed as ${notation.trust.where} wants it`]),
    ...(contentTrust === undefined
      ? []
      : [`a tag signed under a root that ${contentTrust.policy.where} pins`]),
    ...(verdict === undefined
      ? []
      : [
          `one with a verdict "${verdict.outcomes.join('" or "')}" by ${signers(verdict)}, at most ${verdict.maxAgeDays} days old and with nothing worse than ${verdict.worst}`,
        ]),
  ];
  return parts.join(', and ');
}

function signers({ keys, keyless }: Pick<SignatureDemand, 'keys' | 'keyless'>): string {
  const accounts = keyless.flatMap(({ identities }) => identities.map(describeIdentity));
  return [...keys.map(({ where }) => where), ...accounts].join(' or ');
}
