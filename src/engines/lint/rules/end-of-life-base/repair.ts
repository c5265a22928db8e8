import { latestRelease } from '../../../../knowledge/end-of-life.js';
import type { LintFile } from '../../models/file.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { plainStage } from '../../repairs/known-image.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** The newest release whose end is not near, where the tag says nothing but release and variant. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const reference = plainStage(hit, file)?.reference;
  if (reference?.tag === undefined || reference.digest !== undefined) return undefined;
  const [, release, variant = ''] = /^(\d+(?:\.\d+)?)(-slim|-alpine)?$/.exec(reference.tag) ?? [];
  const newest = latestRelease(lastNameOf(reference), file.today);
  if (release === undefined || newest === undefined) return undefined;
  const text = `${reference.repository}:${newest}${variant}`;
  return asking(`Write ${text}`, { start: hit.start, end: hit.end, text });
}
