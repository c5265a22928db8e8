import type { LintFile } from '../../models/file.js';
import { licenceLike } from '../../models/licence-ids.js';
import { replaced, valueAt } from '../../repairs/label-value.js';
import type { Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** The identifier in the spelling of the list, where nothing but upper and lower case differs. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const value = valueAt(hit, file);
  const wanted = value?.text.trim().toLowerCase().replace(/[ _]/g, '-');
  const id = wanted === undefined ? undefined : licenceLike(wanted);
  return value === undefined || id === undefined ? undefined : replaced(value, id);
}
