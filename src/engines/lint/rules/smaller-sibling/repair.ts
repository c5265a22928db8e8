import type { LintFile } from '../../models/file.js';
import { plainStage } from '../../repairs/known-image.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const reference = plainStage(hit, file)?.reference;
  if (reference?.tag === undefined || reference.digest !== undefined) return undefined;
  const text = `${reference.repository}:${reference.tag}-slim`;
  return asking(`Write ${text}`, { start: hit.start, end: hit.end, text });
}
