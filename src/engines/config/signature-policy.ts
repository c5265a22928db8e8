import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { readJson } from '../../formats/json/read.js';

/** What makes this machine look at signatures of images before it runs them. */
export interface SignaturePolicy {
  /** `DOCKER_CONTENT_TRUST=1`, or the file that asks for signatures. */
  readonly askedBy: readonly string[];
  /** Where it was looked for in vain, for evidence. */
  readonly lookedAt: readonly string[];
}

const maxBytes = 1024 * 1024;

/**
 * Docker's content trust (https://docs.docker.com/engine/security/trust/), policy.json of Podman, Buildah, Skopeo and
 * CRI-O (containers-policy.json(5)), and the trust policy of Notation
 * (https://notaryproject.dev/docs/user-guides/how-to/manage-trust-policy/). A file that lets everything through asks
 * for nothing, like one that cannot be read.
 */
export function signaturePolicyOf({ env, disk }: Pick<World, 'env' | 'disk'>): SignaturePolicy {
  const home = disk.homeDirectory();
  const files: readonly (readonly [path: string, asks: (policy: Json) => boolean])[] = [
    [`${home}/.config/containers/policy.json`, asksContainers],
    ['/etc/containers/policy.json', asksContainers],
    [`${home}/.config/notation/trustpolicy.json`, asksNotation],
    [`${home}/.config/notation/trustpolicy.oci.json`, asksNotation],
  ];
  const trust = ['1', 'true'].includes(env.DOCKER_CONTENT_TRUST?.toLowerCase() ?? '');
  const found = files.filter(([path, asks]) => asks(settingsIn(disk, path))).map(([path]) => path);
  return {
    askedBy: [...(trust ? ['DOCKER_CONTENT_TRUST=1'] : []), ...found],
    lookedAt: ['DOCKER_CONTENT_TRUST', ...files.map(([path]) => path)],
  };
}

type Json = Readonly<Record<string, unknown>>;

function settingsIn(disk: World['disk'], path: string): Json {
  try {
    if (disk.status(path) === undefined) return {};
    const value: unknown = readJson(new TextDecoder().decode(disk.readFile(path, { maxBytes })));
    return recordOf(value);
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof SeaworthyError) return {};
    throw thrown;
  }
}

function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

const asking = new Set(['signedBy', 'sigstoreSigned', 'reject']);

/** The default, or any scope of any transport, asks for a signature. */
function asksContainers(policy: Json): boolean {
  const scopes = Object.values(recordOf(policy.transports)).flatMap((scope) =>
    Object.values(recordOf(scope)),
  );
  return [policy.default, ...scopes].some(
    (rules) => Array.isArray(rules) && rules.some((rule) => asking.has(String(recordOf(rule).type))),
  );
}

function asksNotation(policy: Json): boolean {
  const policies = Array.isArray(policy.trustPolicies) ? policy.trustPolicies : [];
  return policies.some((one) => {
    const level = recordOf(recordOf(one).signatureVerification).level;
    return typeof level === 'string' && level !== 'skip';
  });
}
