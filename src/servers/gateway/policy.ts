import * as v from 'valibot';
import { reasonOf } from '../../core/errors.js';
import type { NonEmpty } from '../../core/location.js';
import { parseYaml } from '../../formats/yaml/index.js';
import type { TrustedKey } from '../../trust/cosign/index.js';
import type { GpgKeyring, LookasideReader } from '../../trust/gpg/index.js';
import type { KeylessTrust } from '../../trust/keyless/index.js';
import type { NotationTrust, StoreDisk, TrustStores } from '../../trust/notation/index.js';
import type { ContainersPolicy, ContentTrust, KeyringSource, KeySource } from '../../trust/policy/index.js';
import { type VerdictDemand, verdictOutcomes, worstSeverities } from '../../trust/verdict/index.js';
import { containersOf, contentTrustOf, defaultLookaside, demandsOf } from './demands.js';
import { wrong } from './policy-error.js';

/** What a gateway lets through. The first rule that names an image applies alone; what no rule names is refused. */
export interface GatewayPolicy {
  readonly where: string;
  readonly rules: readonly Rule[];
}

export interface Rule {
  /** For messages and the audit log: `rules[0] (registry.example.com/team/*)`. */
  readonly name: string;
  readonly images: readonly string[];
  readonly refuse?: string;
  readonly demands: Demands;
  /** What an image needs to be promoted here; what it needs to be pulled, where nothing is said. */
  readonly promotion?: Demands;
  readonly push: boolean;
  readonly delete: boolean;
}

export interface Demands {
  readonly signature?: SignatureDemand;
  readonly containers?: {
    readonly policy: ContainersPolicy;
    readonly keyOf: (source: KeySource) => TrustedKey;
    readonly textOf: (source: KeySource) => string;
    readonly keyringOf: (source: KeyringSource) => Promise<GpgKeyring>;
    /** Where GPG signatures are kept; without it, requirements of such are not met. */
    readonly lookaside?: LookasideReader;
  };
  readonly notary?: NotaryDemand;
  readonly contentTrust?: ContentTrustDemand;
  readonly notation?: NotationDemand;
  readonly verdict?: VerdictDemand;
  /** Each image of an index has to be signed by itself. Otherwise the signature of the index covers them. */
  readonly eachPlatform: boolean;
}

export interface SignatureDemand {
  /** One of these, or of the accounts, has to have signed; there is at least one of both. */
  readonly keys: readonly TrustedKey[];
  readonly keyless: readonly KeylessTrust[];
  /** Whether a signature has to name this repository. Bundles carry no name. */
  /**
   * `repository`: a name that the signature carries has to be ours; bundles that carry none count, bound by the digest.
   * `named-repository`: it has to carry our name.
   */
  readonly identity: 'repository' | 'named-repository' | 'any';
}

export interface NotaryDemand {
  readonly server: string;
  /** Ids of root keys or root certificates: nothing is trusted on first use. */
  readonly rootKeys: NonEmpty<string>;
}

export interface ContentTrustDemand {
  /** Its pins say which roots count; nothing is trusted on first use. */
  readonly policy: ContentTrust;
  /** Where collections are; without it, the server that docker would ask. */
  readonly server?: string;
}

/** Signatures of the Notary Project, under its own policy and trust stores. */
export interface NotationDemand {
  readonly trust: NotationTrust;
  readonly stores: TrustStores;
}

const texts = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1));
const off = v.optional(v.boolean(), false);
const server = v.pipe(v.string(), v.regex(/^https?:\/\/[^/?#@]+\/?$/, 'has to be an address without a path'));
const image = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9._/:-]+\*?|\*)$/, 'an image is named in lower case, with "*" at its end at most'),
);

const account = v.pipe(
  v.strictObject({
    issuer: v.pipe(v.string(), v.nonEmpty()),
    subject: v.optional(v.pipe(v.string(), v.nonEmpty())),
    'subject-pattern': v.optional(v.pipe(v.string(), v.nonEmpty())),
  }),
  v.check(
    (one) => (one.subject === undefined) !== (one['subject-pattern'] === undefined),
    'an account has a subject or a subject-pattern',
  ),
);
export const keylessShape = v.strictObject({
  'trusted-root': v.string(),
  accounts: v.pipe(v.array(account), v.minLength(1)),
});

const demandFields = {
  signature: v.optional(
    v.strictObject({
      keys: v.optional(texts),
      keyless: v.optional(keylessShape),
      identity: v.optional(v.picklist(['repository', 'named-repository', 'any'])),
    }),
  ),
  'policy-json': v.optional(v.string()),
  /** A folder with GPG signatures, for `signedBy` in the policy.json. */
  lookaside: v.optional(v.string()),
  notary: v.optional(
    v.strictObject({
      server,
      'root-keys': v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'an id is 64 hex digits'))),
        v.minLength(1),
      ),
    }),
  ),
  'content-trust': v.optional(v.strictObject({ 'daemon-json': v.string(), server: v.optional(server) })),
  /** Its folder of configuration: `trustpolicy.oci.json` and `truststore/`. */
  notation: v.optional(v.string()),
  verdict: v.optional(
    v.strictObject({
      keys: v.optional(texts),
      keyless: v.optional(keylessShape),
      outcomes: v.optional(v.pipe(v.array(v.picklist(verdictOutcomes)), v.minLength(1)), () => [
        'pass' as const,
      ]),
      worst: v.optional(v.picklist(worstSeverities), 'high'),
      'max-age-days': v.optional(v.pipe(v.number(), v.minValue(0.0001), v.maxValue(3650)), 30),
    }),
  ),
};
const ruleShape = v.strictObject({
  images: v.pipe(v.array(image), v.minLength(1)),
  refuse: v.optional(v.string()),
  accept: v.optional(v.literal('anything')),
  ...demandFields,
  promotion: v.optional(v.strictObject(demandFields)),
  'each-platform': off,
  push: off,
  delete: off,
});
const shape = v.strictObject({
  version: v.literal(1),
  rules: v.pipe(v.array(ruleShape), v.minLength(1), v.maxLength(1000)),
});
type RuleText = v.InferOutput<typeof ruleShape>;
export type DemandTexts = Pick<
  RuleText,
  'signature' | 'policy-json' | 'lookaside' | 'notary' | 'content-trust' | 'notation' | 'verdict'
>;

export interface Files {
  read(path: string): string;
  /** For folders of certificates; without it, rules that need some cannot be used. */
  readonly disk?: StoreDisk;
}

/**
 * The gateway's own file in YAML; or `policy.json` of podman, or `daemon.json` of docker with its block `content-trust`, as
 * they are, which then hold for every image.
 * @param files reads the keys that it names, by paths relative to the policy's folder
 * @throws SeaworthyError CONFIG_INVALID
 */
export function readGatewayPolicy(text: string, where: string, files: Files): GatewayPolicy {
  if (/^\s*\{/.test(text) && /"default"\s*:/.test(text) && !/"rules"\s*:/.test(text)) {
    const containers = containersOf(text, where, files, defaultLookaside(files));
    const demands = { containers, eachPlatform: false };
    return { where, rules: [{ name: where, images: ['*'], demands, push: false, delete: false }] };
  }
  if (/^\s*\{/.test(text) && /"content-trust"\s*:/.test(text) && !/"rules"\s*:/.test(text)) {
    const contentTrust = contentTrustOf(where, undefined, { read: () => text });
    const demands = { contentTrust, eachPlatform: false };
    return { where, rules: [{ name: where, images: ['*'], demands, push: false, delete: false }] };
  }
  const parsed = v.safeParse(shape, yamlOf(text, where));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw wrong(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`, where);
  }
  return { where, rules: parsed.output.rules.map((rule, index) => ruleOf(rule, index, where, files)) };
}

/** @param name registry and repository: `registry.example.com/team/app` */
export function ruleFor({ rules }: GatewayPolicy, name: string): Rule | undefined {
  return rules.find(({ images }) => images.some((pattern) => holds(pattern, name)));
}

export function acceptsAnything({ refuse, demands }: Rule): boolean {
  const { eachPlatform: _, ...all } = demands;
  return refuse === undefined && Object.values(all).every((one) => one === undefined);
}

function holds(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function yamlOf(text: string, where: string): unknown {
  try {
    return parseYaml(text);
  } catch (thrown) {
    throw wrong(reasonOf(thrown).split('\n')[0] ?? 'it is not YAML', where);
  }
}

function ruleOf(rule: RuleText, index: number, where: string, files: Files): Rule {
  const name = `rules[${index}] (${rule.images.join(', ')})`;
  const demands = demandsOf(rule, rule['each-platform'], where, files);
  const hasDemand = Object.keys(demands).length > 1;
  const ways = [rule.refuse !== undefined, rule.accept !== undefined, hasDemand].filter(Boolean).length;
  if (ways !== 1) {
    throw wrong(`${name} has to say one thing: "refuse", "accept: anything", or what an image needs`, where);
  }
  return {
    name,
    images: rule.images,
    demands,
    push: rule.push,
    delete: rule.delete,
    ...(rule.refuse === undefined ? {} : { refuse: rule.refuse }),
    ...(rule.promotion === undefined
      ? {}
      : { promotion: demandsOf(rule.promotion, rule['each-platform'], where, files) }),
  };
}
