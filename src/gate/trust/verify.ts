import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { gatherEvidence, readPublicKey, type TrustedKey } from '../../trust/cosign/index.js';
import { type LookasideReader, readGpgKeyring, signedByAnswers } from '../../trust/gpg/index.js';
import { type KeylessTrust, readTrustedRoot } from '../../trust/keyless/index.js';
import { decideNotation, gatherNotation, readNotation } from '../../trust/notation/index.js';
import {
  type Decision,
  decideByKeys,
  decideByRuling,
  type KeyringSource,
  type KeySource,
  parseContainersPolicy,
  type Question,
  rulingFor,
} from '../../trust/policy/index.js';
import { type VerdictDemand, verdictReason } from '../../trust/verdict/index.js';
import type { TrustTarget } from './target.js';

const maxTextBytes = 4 * 1024 * 1024;
const maxKeyringBytes = 16 * 1024 * 1024;
const maxLookasideBytes = 1024 * 1024;

/** An image with the name that policies match. */
export type NamedTarget = TrustTarget & { readonly image: NonNullable<TrustTarget['image']> };

/** Whom the user trusts, by files. Each member that is given is a demand of its own; all have to be met. */
export interface VerifyRequest {
  /** Public keys. */
  readonly keys: readonly string[];
  readonly keyless?: { readonly root: string; readonly identities: KeylessTrust['identities'] };
  readonly verdict?: Pick<VerdictDemand, 'outcomes' | 'worst' | 'maxAgeDays'>;
  /** containers-policy.json(5), and the folder of its GPG signatures. */
  readonly policy?: string;
  readonly lookaside: string;
  /** notation's configuration folder. */
  readonly notation?: string;
  /** What another judge says, such as a server under its rules. */
  readonly judge?: (target: NamedTarget) => Promise<Decision>;
  readonly predicateTypes: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** @throws SeaworthyError USAGE where nothing is demanded, or of no one */
export function checkRequest(request: VerifyRequest): void {
  const { keys, keyless, policy, notation, judge, predicateTypes, annotations } = request;
  const byKeys = keys.length > 0 || keyless !== undefined;
  if (!byKeys && [policy, notation, judge].every((one) => one === undefined)) {
    throw new SeaworthyError('USAGE', 'Nothing says whom to trust.', {
      whatToDo:
        'Give a public key (--key cosign.pub), an account (--identity, --issuer, --trusted-root) or a policy (--policy policy.json, --notation FOLDER, --rules trust.yaml).',
    });
  }
  if (!byKeys && (predicateTypes.length > 0 || Object.keys(annotations).length > 0)) {
    throw new SeaworthyError('USAGE', '--type and --annotation need --key or --identity.', {
      whatToDo: 'Say whose attestation or annotation counts: --key cosign.pub.',
    });
  }
}

/** Keys and policies are read before the network is asked: a slip in them is reported at once. */
export async function verifyImage(
  target: TrustTarget,
  request: VerifyRequest,
  world: World,
): Promise<readonly Decision[]> {
  checkRequest(request);
  const { predicateTypes, annotations, verdict, policy, judge } = request;
  const keys = request.keys.map((path) => readPublicKey(textOf(path, world), path));
  const keyless = keylessOf(request, world);
  const ruling = policy === undefined ? undefined : rulingOf(policy, request.lookaside, target, world);
  const notation = request.notation === undefined ? undefined : notationOf(request.notation, target, world);
  const gathered = await gatherEvidence(target.store, target.subject.digest, {
    attestations: predicateTypes.length > 0,
  });
  const question = { subject: target.subject, gathered };
  const decisions: Decision[] = [];
  if (keys.length + keyless.length > 0) {
    decisions.push(decideByKeys(question, { keys, keyless, predicateTypes, annotations }));
  }
  if (verdict !== undefined) decisions.push(byVerdict(question, { ...verdict, keys, keyless }, world.now()));
  if (ruling !== undefined) decisions.push(await ruling(question));
  if (notation !== undefined) decisions.push(await notation());
  if (judge !== undefined) decisions.push(await judge(named(target)));
  return decisions;
}

type Evidence = Omit<Question, 'image'>;

function keylessOf({ keyless }: VerifyRequest, world: World): readonly KeylessTrust[] {
  if (keyless === undefined) return [];
  const { root, identities } = keyless;
  return [{ roots: readTrustedRoot(textOf(root, world), root), identities }];
}

/** A verdict that says "fail" is attested as well as one that says "pass"; only the latter will do. */
function byVerdict({ subject, gathered }: Evidence, demand: VerdictDemand, now: Date): Decision {
  const reason = verdictReason(subject, gathered, demand, now);
  return { allowed: reason.outcome === 'accepted', rule: '--type verdict', reasons: [reason] };
}

/** By notation's own policy. Its files are read at once. */
function notationOf(folder: string, target: TrustTarget, world: World): () => Promise<Decision> {
  const { store, subject, image } = named(target);
  const { trust, stores } = readNotation(folder, world.disk);
  return async () => {
    const gathered = await gatherNotation(store, subject.digest);
    const { digest, manifest, mediaType } = subject;
    const asked = { digest, mediaType, sizeBytes: manifest.length };
    return decideNotation({ image, subject: asked, gathered }, trust, stores, world.now());
  };
}

function named(target: TrustTarget): NamedTarget {
  const { image } = target;
  if (image !== undefined) return { ...target, image };
  throw new SeaworthyError('USAGE', 'A policy names images, and an image in a folder has none.', {
    whatToDo: 'Say which name it is to be judged by: --as registry.example.com/team/app:1.4.',
  });
}

function rulingOf(
  path: string,
  lookasideFolder: string,
  target: TrustTarget,
  world: World,
): (question: Evidence) => Promise<Decision> {
  const { image } = named(target);
  const ruling = rulingFor(parseContainersPolicy(textOf(path, world), path), image);
  const lookaside = lookasideIn(lookasideFolder, world);
  const keyringOf = (source: KeyringSource) =>
    'path' in source
      ? readGpgKeyring(world.disk.readFile(source.path, { maxBytes: maxKeyringBytes }), source.path)
      : readGpgKeyring(source.bytes, `keyData in ${path}`);
  return async (question) => {
    const asked = { image, digest: question.subject.digest, now: world.now() };
    return decideByRuling(
      { ...question, image },
      ruling,
      (source) => keyFrom(source, path, world),
      (source) => ('path' in source ? textOf(source.path, world) : source.pem),
      await signedByAnswers(ruling, asked, lookaside, keyringOf),
    );
  };
}

function lookasideIn(folder: string, { disk }: World): LookasideReader {
  return async (path) =>
    disk.status(`${folder}/${path}`) === undefined
      ? undefined
      : disk.readFile(`${folder}/${path}`, { maxBytes: maxLookasideBytes });
}

function keyFrom(source: KeySource, policy: string, world: World): TrustedKey {
  return 'path' in source
    ? readPublicKey(textOf(source.path, world), source.path)
    : readPublicKey(source.pem, `keyData in ${policy}`);
}

function textOf(path: string, { disk }: World): string {
  return new TextDecoder().decode(disk.readFile(path, { maxBytes: maxTextBytes }));
}
