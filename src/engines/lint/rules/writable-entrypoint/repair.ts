import type { LintFile } from '../../models/file.js';
import { withoutSpan } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  return asking('Delete --chown', withoutSpan(file, hit));
}
