import { entriesOf, type JsonRecord } from '../../formats/json/index.js';
import type { Reference } from '../../formats/oci/reference.js';
import { accepted, type Decision, refused } from './decision.js';
import { onlyKeys, recordAt, wrong } from './shape.js';
import { parseStrictJson } from './strict-json.js';

/** The block `content-trust` of `daemon.json`: which root keys a signed repository may have, and whether that is enforced. */
export interface ContentTrust {
  readonly where: string;
  readonly mode: 'enforced' | 'permissive' | 'disabled';
  readonly pins: readonly Pin[];
  /** Docker's official images may be signed by Docker's own root without a pin. */
  readonly officialImages: boolean;
  readonly allowExpired: boolean;
}

export interface Pin {
  readonly kind: 'root-keys' | 'cert-ids';
  /** `docker.io/library/*`, `registry.example.com/team/app`. */
  readonly pattern: string;
  readonly ids: readonly string[];
}

/** What the Notary collection of an image shows, after its metadata has been verified. */
export interface CollectionRoot {
  readonly rootKeyIds: readonly string[];
  readonly certificateIds: readonly string[];
}

/**
 * @param text `daemon.json`
 * @returns undefined where it has no such block
 * @throws SeaworthyError CONFIG_INVALID
 */
export function parseContentTrust(text: string, where: string): ContentTrust | undefined {
  const root = recordAt(parseStrictJson(text, where), where, 'the file');
  if (root['content-trust'] === undefined) return undefined;
  const block = recordAt(root['content-trust'], where, 'content-trust');
  onlyKeys(block, ['mode', 'trust-pinning', 'allow-expired-cached-trust-data'], where, 'content-trust');
  const pinning = recordAt(block['trust-pinning'] ?? {}, where, 'trust-pinning');
  onlyKeys(
    pinning,
    ['root-keys', 'cert-ids', 'official-library-images', 'library-images'],
    where,
    'trust-pinning',
  );
  return {
    where,
    mode: modeOf(block.mode ?? 'disabled', where),
    pins: [...pinsOf('root-keys', pinning, where), ...pinsOf('cert-ids', pinning, where)],
    officialImages: flag(pinning['official-library-images'] ?? pinning['library-images'], where),
    allowExpired: flag(block['allow-expired-cached-trust-data'], where),
  };
}

/**
 * The pin with the longest pattern that holds the repository; a whole name is longer than any pattern, and root keys
 * go before certificates where both are equally long.
 */
export function pinFor({ pins }: ContentTrust, { registry, repository }: Reference): Pin | undefined {
  const name = `${registry}/${repository}`;
  const familiar = registry === 'docker.io' ? repository.replace(/^library\//, '') : name;
  return pins
    .filter(({ pattern }) => holds(pattern, name) || (familiar !== name && holds(pattern, familiar)))
    .sort((a, b) => specificity(b.pattern) - specificity(a.pattern) || (a.kind === 'root-keys' ? -1 : 1))[0];
}

/** @param root undefined where the image's repository has no signed collection, or no signature for this tag */
export function decideContentTrust(
  policy: ContentTrust,
  image: Reference,
  root: CollectionRoot | undefined,
): Decision {
  if (policy.mode === 'disabled') {
    return {
      allowed: true,
      rule: 'content-trust.mode',
      reasons: [accepted('anything-goes', 'content trust is disabled')],
    };
  }
  const judged = judge(policy, image, root);
  if (policy.mode === 'enforced' || judged.allowed) return judged;
  const [first, ...rest] = judged.reasons;
  return {
    ...judged,
    allowed: true,
    reasons: [
      accepted('anything-goes', 'the mode is permissive: what follows is reported and not enforced'),
      first,
      ...rest,
    ],
  };
}

function judge(policy: ContentTrust, image: Reference, root: CollectionRoot | undefined): Decision {
  const pin = pinFor(policy, image);
  const rule =
    pin === undefined
      ? 'content-trust.trust-pinning'
      : `content-trust.trust-pinning.${pin.kind}["${pin.pattern}"]`;
  if (root === undefined) {
    return {
      allowed: false,
      rule,
      reasons: [refused('not-signed', 'the repository has no signed collection')],
    };
  }
  if (pin === undefined && policy.officialImages && isOfficial(image)) {
    const text = 'official-library-images goes by a root key that is not known here; pin it under root-keys';
    return { allowed: false, rule, reasons: [refused('unsupported', text)] };
  }
  if (pin === undefined) {
    return { allowed: false, rule, reasons: [refused('wrong-root', 'no pin names this repository')] };
  }
  const shown = pin.kind === 'root-keys' ? root.rootKeyIds : root.certificateIds;
  const found = shown.find((id) => pin.ids.includes(id.toLowerCase()));
  const reason =
    found === undefined
      ? refused(
          'wrong-root',
          `the root of the collection is signed by ${shown.join(', ') || 'no one'}, which is not pinned`,
        )
      : accepted('pinned', `the root of the collection is signed by the pinned ${found}`);
  return { allowed: found !== undefined, rule, reasons: [reason] };
}

function isOfficial({ registry, repository }: Reference): boolean {
  return registry === 'docker.io' && repository.startsWith('library/');
}

/** `*` stands at the end alone, and for everything that may follow. */
function holds(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function specificity(pattern: string): number {
  return pattern.endsWith('*') ? pattern.length - 1 : Number.MAX_SAFE_INTEGER;
}

function pinsOf(kind: Pin['kind'], pinning: JsonRecord, where: string): readonly Pin[] {
  if (pinning[kind] === undefined) return [];
  return entriesOf(recordAt(pinning[kind], where, kind)).map(([pattern, value]) => {
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (ids.length === 0 || !ids.every((id) => typeof id === 'string' && /^[0-9a-fA-F]{64}$/.test(id))) {
      throw wrong(`an id is 64 hex digits`, where, `${kind}["${pattern}"]`);
    }
    if (pattern.slice(0, -1).includes('*')) {
      throw wrong('a "*" can only stand at the end of a pattern', where, `${kind}["${pattern}"]`);
    }
    return { kind, pattern, ids: ids.map((id) => String(id).toLowerCase()) };
  });
}

function modeOf(value: unknown, where: string): ContentTrust['mode'] {
  if (value === 'enforced' || value === 'permissive' || value === 'disabled') return value;
  throw wrong('mode has to be "enforced", "permissive" or "disabled"', where, 'mode');
}

function flag(value: unknown, where: string): boolean {
  if (value === undefined || typeof value === 'boolean') return value === true;
  throw wrong('true or false is missing', where, 'content-trust');
}
