import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { findTag, type VerifiedCollection } from '../notary/client.js';
import { summaryOf } from '../notary/summary.js';

/** A signed tag of a collection, and what the registry has under it. */
export interface PlannedTag {
  readonly tag: string;
  /** What was signed. */
  readonly digest: Digest;
  /** `targets/releases`, or `targets`. */
  readonly role: string;
  readonly signers: readonly string[];
  readonly state: TagState;
  /** What the registry has, where it is another. */
  readonly found?: Digest;
}

/** `differs`: the tag moved since, or never was what was signed. `missing`: there is no such tag. */
export type TagState = 'same' | 'differs' | 'missing';

export interface MigrationPlan {
  readonly collection: string;
  /** Ids of the root keys that vouch for all this. */
  readonly rootKeys: readonly string[];
  readonly versions: VerifiedCollection['versions'];
  readonly tags: readonly PlannedTag[];
}

/** @param digestOf what the registry has under a tag */
export async function planMigration(
  collection: VerifiedCollection,
  digestOf: (tag: string) => Promise<Digest | undefined>,
): Promise<MigrationPlan> {
  const { name, tags, rootKeys } = summaryOf(collection);
  const planned: PlannedTag[] = [];
  for (const { tag, signers } of tags) {
    const signed = findTag(collection, tag);
    if (signed === undefined) continue;
    const found = await digestOf(tag);
    const common = { tag, digest: signed.digest, role: signed.role, signers };
    if (found === signed.digest) planned.push({ ...common, state: 'same' });
    else if (found === undefined) planned.push({ ...common, state: 'missing' });
    else planned.push({ ...common, state: 'differs', found });
  }
  return { collection: name, rootKeys, versions: collection.versions, tags: planned };
}

/**
 * A migration says again what was said; it does not say anything new. So a tag under which the registry has something else
 * stops all of it, unless it is to be left out.
 * @throws SeaworthyError DIGEST_MISMATCH, NOT_FOUND
 */
export function migratableTags(
  { tags, collection }: MigrationPlan,
  leaveOut: boolean,
): readonly PlannedTag[] {
  const bad = tags.find(({ state }) => state !== 'same');
  if (bad === undefined || leaveOut) return tags.filter(({ state }) => state === 'same');
  const [code, what] =
    bad.state === 'differs'
      ? ([
          'DIGEST_MISMATCH',
          `the registry has ${bad.found} under ${bad.tag}, and ${bad.digest} was signed`,
        ] as const)
      : (['NOT_FOUND', `the registry has no tag ${bad.tag}, for which ${bad.digest} was signed`] as const);
  throw new SeaworthyError(code, `${bad.role}: ${what}; nothing was written`, {
    where: `${collection}:${bad.tag}`,
    whatToDo: 'Sign the tag anew or revoke it, or say --skip-differing to leave such tags out.',
  });
}
