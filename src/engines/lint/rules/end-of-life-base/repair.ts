import { maintainedRelease } from '../../../../knowledge/end-of-life.js';
import type { LintFile } from '../../models/file.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { plainStage } from '../../repairs/known-image.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'Packages and defaults of the new release may differ: the image has to be built and tried.';

/** A release that is maintained, where the tag says nothing but release, or codename, and variant. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const reference = plainStage(hit, file)?.reference;
  if (reference?.tag === undefined || reference.digest !== undefined) return undefined;
  const [, release, variant = ''] = /^(\d+(?:\.\d+)?)(?:\.\d+)?(-slim|-alpine)?$/.exec(reference.tag) ?? [];
  const image = lastNameOf(reference);
  const next = release === undefined ? undefined : maintainedRelease(image, release, file.today);
  if (next === undefined) return undefined;
  const text = `${reference.repository}:${next}${variant}`;
  return deciding(reason, `Write ${text}`, { start: hit.start, end: hit.end, text });
}
