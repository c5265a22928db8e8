import * as v from 'valibot';
import { SeaworthyError } from '../../core/errors.js';
import type { Reference } from '../../formats/oci/reference.js';
import { parseStrictJson } from '../policy/strict-json.js';
import { parseSubject, type Subject, subjectHolds } from './subject.js';

/** What a signature is asked, in this order. */
export const validations = [
  'integrity',
  'authenticity',
  'authenticTimestamp',
  'expiry',
  'revocation',
] as const;
export type Validation = (typeof validations)[number];
export type Action = 'enforce' | 'log' | 'skip';

/** One of the policies of `trustpolicy.oci.json` (`trust-store-trust-policy.md`). */
export interface NotationPolicy {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly level: 'strict' | 'permissive' | 'audit' | 'skip';
  readonly actions: Readonly<Record<Validation, Action>>;
  readonly stores: readonly { readonly type: StoreType; readonly name: string }[];
  /** `any`, or subjects of which the signer's has to hold one. */
  readonly identities: 'any' | readonly Subject[];
  readonly timestamp: 'always' | 'afterCertExpiry';
}

export const storeTypes = ['ca', 'signingAuthority', 'tsa'] as const;
export type StoreType = (typeof storeTypes)[number];

export interface NotationTrust {
  readonly where: string;
  readonly policies: readonly NotationPolicy[];
}

const levels: Readonly<Record<NotationPolicy['level'], Readonly<Record<Validation, Action>>>> = {
  strict: all('enforce'),
  permissive: { ...all('log'), integrity: 'enforce', authenticity: 'enforce' },
  audit: { ...all('log'), integrity: 'enforce' },
  skip: all('skip'),
};

const logged = v.picklist(['enforce', 'log']);
const texts = v.optional(v.array(v.string()), () => []);
const shape = v.strictObject({
  version: v.literal('1.0'),
  trustPolicies: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.nonEmpty()),
        registryScopes: v.pipe(v.array(v.string()), v.minLength(1)),
        signatureVerification: v.strictObject({
          level: v.picklist(['strict', 'permissive', 'audit', 'skip']),
          override: v.optional(
            v.strictObject({
              authenticity: v.optional(logged),
              authenticTimestamp: v.optional(logged),
              expiry: v.optional(logged),
              revocation: v.optional(v.picklist(['enforce', 'log', 'skip'])),
            }),
          ),
          verifyTimestamp: v.optional(v.picklist(['always', 'afterCertExpiry']), 'always'),
        }),
        trustStores: texts,
        trustedIdentities: texts,
      }),
    ),
    v.minLength(1),
    v.maxLength(1000),
  ),
});
type PolicyText = v.InferOutput<typeof shape>['trustPolicies'][number];

/** @throws SeaworthyError CONFIG_INVALID */
export function parseNotationTrust(text: string, where: string): NotationTrust {
  const parsed = v.safeParse(shape, parseStrictJson(text, where));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw wrong(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`, where);
  }
  const policies = parsed.output.trustPolicies.map((policy) => policyFrom(policy, where));
  refuseTwins(
    policies.map(({ name }) => name),
    'the name',
    where,
  );
  refuseTwins(
    policies.flatMap(({ scopes }) => scopes),
    'the scope',
    where,
  );
  return { where, policies };
}

/** The policy that names the repository, or the one for all others. */
export function notationPolicyFor(
  { policies }: NotationTrust,
  { registry, repository }: Reference,
): NotationPolicy | undefined {
  const name = `${registry}/${repository}`;
  const exact = policies.find(({ scopes }) => scopes.includes(name));
  return exact ?? policies.find(({ scopes }) => scopes.includes('*'));
}

function policyFrom(policy: PolicyText, where: string): NotationPolicy {
  const { name, registryScopes: scopes, signatureVerification: asked } = policy;
  const place = `${where}: ${name}`;
  const { level, override, verifyTimestamp: timestamp } = asked;
  for (const scope of scopes) checkScope(scope, scopes, place);
  if (level === 'skip') {
    const hasMore = override !== undefined || policy.trustStores.length + policy.trustedIdentities.length > 0;
    if (hasMore) throw wrong('where verification is skipped, nothing else may be said', place);
    if (scopes.includes('*')) throw wrong('verification cannot be skipped for all repositories', place);
  } else if (policy.trustStores.length === 0 || policy.trustedIdentities.length === 0) {
    throw wrong('trust stores and trusted identities are needed', place);
  }
  const stores = policy.trustStores.map((store) => storeFrom(store, place));
  if (level !== 'skip' && stores.every(({ type }) => type === 'tsa')) {
    throw wrong('a store of the type ca or signingAuthority is needed', place);
  }
  const actions = withOverrides(levels[level], override ?? {});
  return {
    name,
    scopes,
    level,
    actions,
    stores,
    timestamp,
    identities: identitiesFrom(policy.trustedIdentities, place),
  };
}

function withOverrides(
  actions: NotationPolicy['actions'],
  override: Partial<Record<Validation, Action | undefined>>,
): NotationPolicy['actions'] {
  const given = Object.entries(override).filter(([, action]) => action !== undefined);
  return { ...actions, ...Object.fromEntries(given) };
}

function checkScope(scope: string, scopes: readonly string[], place: string): void {
  if (scope === '*' && scopes.length === 1) return;
  if (scope === '*') throw wrong('"*" stands alone', place);
  if (!/^[a-z0-9.-]+(?::\d{1,5})?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+$/.test(scope)) {
    throw wrong(`"${scope}" is no whole name of a repository`, place);
  }
}

function storeFrom(text: string, place: string): NotationPolicy['stores'][number] {
  const [, type = '', name = ''] = /^([A-Za-z]+):([A-Za-z0-9_.-]+)$/.exec(text) ?? [];
  const known = storeTypes.find((one) => one === type);
  if (known !== undefined && !/^\.{1,2}$/.test(name)) return { type: known, name };
  throw wrong(`"${text}" is no trust store`, place);
}

function identitiesFrom(texts: readonly string[], place: string): NotationPolicy['identities'] {
  if (texts.includes('*')) {
    if (texts.length === 1) return 'any';
    throw wrong('"*" stands alone among identities', place);
  }
  const subjects = texts.map((text) => {
    const [, name] = /^x509\.subject:(.*)$/s.exec(text) ?? [];
    if (name === undefined) throw wrong(`"${text}" is no identity`, place);
    return parseSubject(name, place);
  });
  for (const [index, one] of subjects.entries()) {
    if (subjects.some((other, at) => at !== index && subjectHolds(one, other))) {
      throw wrong('one identity holds another one', place);
    }
  }
  return subjects;
}

function refuseTwins(names: readonly string[], what: string, where: string): void {
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw wrong(`${what} "${twin}" is there twice`, where);
}

function all(action: Action): Readonly<Record<Validation, Action>> {
  return {
    integrity: action,
    authenticity: action,
    authenticTimestamp: action,
    expiry: action,
    revocation: action,
  };
}

function wrong(why: string, where: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `the trust policy cannot be used: ${why}`, {
    where,
    whatToDo: 'Compare it with the description of trustpolicy.oci.json of the Notary Project.',
  });
}
