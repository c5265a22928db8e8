import type { LintFile } from '../../models/file.js';
import { withoutSpan } from '../../repairs/places.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'The script may be written when the container starts.';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  return deciding(reason, 'Delete --chown', withoutSpan(file, hit));
}
