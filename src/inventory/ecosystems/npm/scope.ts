import type { JsonRecord } from '../../../formats/json/index.js';

/** npm's flags. `devOptional` is needed by a development and by an optional dependency: the milder claim is optional. */
export function scopeOf(entry: JsonRecord): 'runtime' | 'development' | 'optional' {
  if (entry.dev === true) return 'development';
  return entry.optional === true || entry.devOptional === true ? 'optional' : 'runtime';
}
